import { readSync } from "node:fs";

import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";

// Run by writers.test.ts: a second process that writes, and goes on until its input is closed.
const vault = openForWriting({ file: process.argv[2]! });
vault.transaction(() => {
  process.stdout.write("held\n");
  readSync(0, Buffer.alloc(1));
});
vault.close();
