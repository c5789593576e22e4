import { openParts } from "../../../electron/engine/archive/open-parts.ts";

// Run by permissions.test.ts as an ordinary user: prints what came of the paths given as arguments.
const { parts, failed } = await openParts(process.argv.slice(2));
const entries = parts.flatMap((part) => part.entries);
const results = await Promise.all(
  entries.map(async (entry) => {
    try {
      const whole = entry.read();
      for await (const chunk of entry.chunks()) if (!chunk.equals(whole)) break;
      return [entry.path, whole.toString()];
    } catch (cause) {
      return [entry.path, String(cause)];
    }
  }),
);
for (const part of parts) part.close();
process.stdout.write(
  JSON.stringify({
    user: process.getuid?.(),
    results,
    failed: failed.map(({ error }) => error.code),
  }),
);
