import { importInto } from "../helpers/vault-tools.ts";

// Run by memory.slow.test.ts in a process of its own: imports, and prints its peak memory.
const [vault, ...paths] = process.argv.slice(2);
const { archives, failed } = await importInto(vault!, paths);
process.stdout.write(
  JSON.stringify({
    failed: failed.length,
    records: archives.reduce((sum, { records }) => sum + records, 0),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
