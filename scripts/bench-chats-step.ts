/* One reading of one chat, in a process of its own so that its peak memory is its own. */
import { CHAT_READERS } from "./chat-readers.ts";

const [reader, file] = process.argv.slice(2);
let messages = 0;
const begun = performance.now();
await CHAT_READERS[reader as keyof typeof CHAT_READERS](file!, () => {
  messages += 1;
});
process.stdout.write(
  JSON.stringify({
    messages,
    seconds: (performance.now() - begun) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
