import { describe, expect, it } from "vitest";
import { listBreaches, listNetworkUses } from "./rules.ts";

const engine = "electron/engine";

describe("a planted import breach is found", () => {
  it.each([
    [
      "a lower layer imports a higher one",
      `${engine}/archive/zip-archive.ts`,
      `import { run } from "../audit/run.ts";`,
    ],
    [
      "shared imports the engine",
      "shared/domain/record.ts",
      `import { open } from "../../electron/engine/engine.ts";`,
    ],
    [
      "shared imports Node",
      "shared/domain/record.ts",
      `import { join } from "node:path";`,
    ],
    [
      "a type-only import",
      `${engine}/importers/importer.ts`,
      `import type { Row } from "../vault/records.ts";`,
    ],
    [
      "a type-only re-export",
      `${engine}/vault/records.ts`,
      `export type { Rule } from "../audit/rule.ts";`,
    ],
    [
      "a star re-export",
      `${engine}/vault/records.ts`,
      `export * from "../audit/rule.ts";`,
    ],
    [
      "a side-effect import",
      `${engine}/vault/records.ts`,
      `import "../importers/registry.ts";`,
    ],
    [
      "a dynamic import",
      `${engine}/vault/records.ts`,
      `const a = await import("../audit/rule.ts");`,
    ],
    [
      "an import in a type",
      `${engine}/vault/records.ts`,
      `type A = import('../audit/rule.ts').Rule;`,
    ],
    [
      "a dynamic import in a template",
      `${engine}/vault/records.ts`,
      "const a = import(`../audit/rule.ts`);",
    ],
    [
      "an import in a template's hole",
      `${engine}/vault/records.ts`,
      'const a = `${await import("../audit/rule.ts")}`;',
    ],
    [
      "an import over several lines",
      `${engine}/vault/records.ts`,
      `import {\n  a, // from "./here.ts"\n  b,\n} from "../audit/rule.ts";`,
    ],
    [
      "a require",
      `${engine}/vault/records.ts`,
      `const a = require("../audit/rule.ts");`,
    ],
    [
      "a provider imports another",
      `${engine}/importers/facebook/files.ts`,
      `import { files } from "../instagram/files.ts";`,
    ],
    [
      "a provider imports the vault",
      `${engine}/importers/facebook/files.ts`,
      `import { insert } from "../../vault/records.ts";`,
    ],
    [
      "an importer opens archives",
      `${engine}/importers/facebook/files.ts`,
      `import { open } from "../../archive/open-archive.ts";`,
    ],
    [
      "the audit opens the vault",
      `${engine}/audit/run-audit.ts`,
      `import { openVault } from "../vault/open-vault.ts";`,
    ],
    [
      "the audit uses the search",
      `${engine}/audit/run-audit.ts`,
      `import { search } from "../search/search-records.ts";`,
    ],
    [
      "requests use importers",
      `${engine}/requests/build-checklist.ts`,
      `import { a } from "../importers/registry.ts";`,
    ],
    [
      "the sample uses a reader",
      `${engine}/sample/write-sample.ts`,
      `import { a } from "../formats/json.ts";`,
    ],
    [
      "a reader uses the sample",
      `${engine}/importers/generic.ts`,
      `import { a } from "../sample/write-sample.ts";`,
    ],
    [
      "a host imports the engine",
      "electron/window.ts",
      `import { openEngine } from "./engine/engine.ts";`,
    ],
    [
      "a host imports a type of the engine",
      "electron/self-test.ts",
      `import type { Engine } from "./engine/engine.ts";`,
    ],
    [
      "the preload takes in our code",
      "electron/preload.ts",
      `import { START_ADDRESS } from "./security.ts";`,
    ],
    [
      "the preload takes in Node",
      "electron/preload.ts",
      `import path from "node:path";`,
    ],
    [
      "the preload takes in what is shared, as more than types",
      "electron/preload.ts",
      `import { PAGE_ROWS } from "../shared/contract/commands.ts";`,
    ],
    [
      "the engine's process imports electron",
      `${engine}/main.ts`,
      `import { app } from "electron";`,
    ],
    [
      "the second host goes past the door",
      "browser-host/host.ts",
      `import { a } from "../electron/engine/commands.ts";`,
    ],
    [
      "the page imports the engine",
      "renderer/app.tsx",
      `import { a } from "../electron/engine/commands.ts";`,
    ],
    [
      "a file outside the project",
      `${engine}/commands.ts`,
      `import a from "../../../other/a.ts";`,
    ],
    [
      "a library in a second place",
      `${engine}/archive/open-archive.ts`,
      `import yauzl from "yauzl";`,
    ],
    [
      "a part of a library in a second place",
      `${engine}/formats/text.ts`,
      `import { parse } from "csv-parse/sync";`,
    ],
    [
      "a library that nobody chose",
      `${engine}/commands.ts`,
      `import _ from "lodash";`,
    ],
    [
      "SQLite outside its door",
      `${engine}/vault/records.ts`,
      `import Database from "better-sqlite3";`,
    ],
    [
      "SQLite's types outside the vault",
      `${engine}/audit/rule.ts`,
      `import type Database from "better-sqlite3";`,
    ],
    [
      "the audit changes tables",
      `${engine}/audit/rule.ts`,
      `import { migrations } from "../vault/migrations/index.ts";`,
    ],
    [
      "a test runs Electron",
      "test/window.test.ts",
      `import { app } from "electron";`,
    ],
    [
      "a thread below the engine's top",
      `${engine}/vault/open-vault.ts`,
      `import { Worker } from "node:worker_threads";`,
    ],
    [
      "a process started by the engine",
      `${engine}/engine.ts`,
      `import { spawn } from "child_process";`,
    ],
  ])("%s", (_, file, source) => {
    expect(listBreaches(file, source)).toEqual([
      expect.stringContaining(`${file} must not import`),
    ]);
  });

  it("a file in no row", () => {
    expect(listBreaches("utils/a.ts", "")).toEqual([
      "utils/a.ts is in no row of the import table",
    ]);
    expect(listBreaches("electron/engine/utils/a.ts", "")).toHaveLength(1);
  });
});

describe("an allowed import passes", () => {
  it.each([
    [
      "a provider's shared parts",
      `${engine}/importers/facebook/files.ts`,
      `import { a } from "../meta/repair-text.ts"; import { b } from "../file-mapping.ts"; import { c } from "./d/c.ts";`,
    ],
    [
      "an archive's types",
      `${engine}/importers/facebook/files.ts`,
      `import type { Entry } from "../../archive/archive.ts";`,
    ],
    [
      "the registry's providers",
      `${engine}/importers/registry.ts`,
      `import { facebook } from "./facebook/importer.ts";`,
    ],
    [
      "SQLite behind its door",
      `${engine}/vault/open-vault.ts`,
      `import Database from "better-sqlite3";`,
    ],
    [
      "SQLite's types in the vault",
      `${engine}/vault/access.ts`,
      `import type Database from "better-sqlite3";`,
    ],
    [
      "the search's text in the vault",
      `${engine}/vault/open-vault.ts`,
      `import { fold } from "../search/search-text.ts";`,
    ],
    [
      "the vault's queries in the audit",
      `${engine}/audit/rule.ts`,
      `import { count } from "../vault/records.ts";`,
    ],
    [
      "threads at the engine's top",
      `${engine}/import-worker.ts`,
      `import { parentPort } from "node:worker_threads";`,
    ],
    [
      "anything in a test",
      "test/a.test.ts",
      `import { get } from "node:http"; import fc from "fast-check";`,
    ],
    [
      "Electron mocked in a test",
      "test/window.test.ts",
      `vi.mock("electron", () => fake); import { app } from "electron";`,
    ],
    [
      "an import that a string talks about",
      `${engine}/vault/records.ts`,
      `const a = 'import b from "../audit/rule.ts"';`,
    ],
    [
      "an import that a comment talks about",
      `${engine}/vault/records.ts`,
      `/* import("../audit/rule.ts") */ // from "electron"`,
    ],
  ])("%s", (_, file, source) => {
    expect(listBreaches(file, source)).toEqual([]);
  });
});

describe("a planted way to the network is found", () => {
  it.each([
    `import { get } from "node:https";`,
    `import http2 from "http2";`,
    `import { lookup } from "node:dns/promises";`,
    `import type { Socket } from "net";`,
    `import { Agent } from "_http_agent";`,
    `const tls = await import("node:tls");`,
    `export { createSocket } from "node:dgram";`,
    `require("inspector").open();`,
    `import { app, net } from "electron";`,
    `import electron from "electron"; electron.shell.openExternal(address);`,
    `import { shell } from "electron/main";`,
    `await fetch("a");`,
    `const get = fetch;`,
    `globalThis.fetch ("a");`,
    `globalThis["fetch"]("a");`,
    `const text = \`a \${await fetch("b")} c\`;`,
    `const quote = /["'\`]/; fetch("a");`,
    `const half = a / 2; fetch("a"); const third = a / 3;`,
    `const slashes = "//"; fetch("a");`,
    `const url = \`a//b\`; fetch(url);`,
    `// it's\nfetch("a"); // don't`,
    `<p>it's</p>;\nfetch("a");`,
    `new XMLHttpRequest();`,
    `new WebSocket(a);`,
    `new window.EventSource(a);`,
    `navigator.sendBeacon(a);`,
    `new RTCPeerConnection();`,
    `process.getBuiltinModule("net");`,
    `import { createRequire } from "node:module";`,
    `const name = "node:" + "net"; await import(name);`,
    `import("node:" + a).then(use);`,
  ])("%s", (source) => {
    expect(listNetworkUses(source)).not.toEqual([]);
    for (const file of [
      "electron/ipc.ts",
      "renderer/app.tsx",
      "shared/a.ts",
      `${engine}/engine.ts`,
    ])
      expect(listBreaches(file, source)).not.toEqual([]);
  });

  it.each([
    `// fetch("a") is never called, nor is a WebSocket opened`,
    `/* new XMLHttpRequest() */`,
    `const text = "We never fetch(anything) from the net.";`,
    `const text = \`A WebSocket in \${place}, "fetch(a)" in another\`;`,
    `const pattern = /fetch\\(|["'\`]WebSocket/;`,
    `cache.fetch(key); prefetch(a); const fetched = 1;`,
    `interface Importer { import(archive: Archive): void } importer.import(archive);`,
    `const importer = { async *import({ entries }) {}, import() {} };`,
    `const net = gross - tax; const shell = "sh";`,
  ])("not found: %s", (source) => {
    expect(listNetworkUses(source)).toEqual([]);
  });
});
