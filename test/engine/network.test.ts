import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { writeSample } from "../../electron/engine/sample/write-sample.ts";
import { writeArchive } from "../helpers/made-up-archive.ts";
import { cleanEnvironment, DOSSIER } from "../helpers/run-dossier.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { findBytes } from "../helpers/vault-tools.ts";

/*
 * Nothing leaves the computer, and nothing is written outside the vault's folder: watched from outside the program, at
 * its system calls. A computer on which this cannot be watched fails here; it does not pass.
 */

const MARKER = "plainmarkword";

const TO_A_NETWORK =
  /\bsocket\(AF_(INET6?|PACKET)\b|sa_family=AF_(INET6?|PACKET)\b/;

const folder = temporaryFolder();
const temporary = path.join(folder.path, "tmp");
const vault = path.join(folder.path, "home/vault.db");
let paths: string[];

/** Runs a tool of the system; one that is not there, or not allowed, is a failure with a reason. */
function run(tool: string, args: readonly string[], why: string): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, {
    cwd: folder.path,
    env: cleanEnvironment({
      TMPDIR: temporary,
      SQLITE_TMPDIR: temporary,
      HOME: path.join(folder.path, "home"),
      DOSSIER_VAULT: vault,
    }),
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined || status !== 0)
    throw new Error(
      `${tool} did not run to its end (${error?.message ?? `exit ${status}`}). ${why}\n${stderr}`,
    );
  return stdout;
}

function isolated(...args: string[]): string {
  return run(
    "unshare",
    ["-n", "--", process.execPath, DOSSIER, ...args],
    "This check needs root and unshare (util-linux), to run Dossier where there is no network at all.",
  );
}

/** The system calls of one command, a line each. */
function watched(calls: string, ...args: string[]): string[] {
  const log = path.join(folder.path, `strace-${args[0]}-${calls.length}.log`);
  run(
    "strace",
    [
      "-f",
      "-qq",
      "-s",
      "4096",
      "-e",
      `trace=${calls}`,
      "-o",
      log,
      process.execPath,
      DOSSIER,
      ...args,
    ],
    "This check needs strace and the right to trace a process, to see what Dossier asks of the system.",
  );
  return readFileSync(log, "utf8").split("\n");
}

beforeAll(async () => {
  mkdirSync(temporary);
  const sample = await writeSample({
    out: path.join(folder.path, "sample"),
    size: "small",
    seed: 2,
  });
  paths = [
    ...sample.archives.flatMap((archive) => archive.paths),
    writeArchive(path.join(folder.path, "marked.zip"), {
      chats: {
        "Ada Oak": Array.from({ length: 3_000 }, (_, index) => ({
          by: "Ada Oak",
          at: 1.5e12 + index * 3_600_000,
          text: `${MARKER} ${index}`,
        })),
      },
    }),
  ];
});
afterAll(() => folder.remove());

it("imports and searches on a computer without any network", () => {
  const own = path.join(folder.path, "isolated/vault.db");
  const { archives } = JSON.parse(
    isolated("import", ...paths, "--vault", own, "--json"),
  ) as { archives: unknown[] };
  expect(archives).toHaveLength(2);
  const { total } = JSON.parse(
    isolated("search", MARKER, "--vault", own, "--json"),
  ) as { total: number };
  expect(total).toBe(3_000);
});

it.each([
  ["import", (): string[] => ["import", ...paths]],
  ["search", (): string[] => ["search", MARKER]],
  ["findings", (): string[] => ["findings"]],
  ["erase", (): string[] => ["erase", "--all", "--yes"]],
])("opens no socket to a network: %s", (_name, args) => {
  const calls = watched("%network", ...args());
  // Node asks the kernel which network cards there are (AF_NETLINK): that never leaves the kernel.
  expect(calls.filter((call) => TO_A_NETWORK.test(call))).toEqual([]);
});

it("the watching sees a connection where there is one", () => {
  const log = path.join(folder.path, "strace-control.log");
  spawnSync("strace", [
    "-f",
    "-qq",
    "-e",
    "trace=%network",
    "-o",
    log,
    process.execPath,
    "-e",
    "require('node:net').connect(9, '127.0.0.1').on('error', () => {})",
  ]);
  expect(readFileSync(log, "utf8")).toMatch(TO_A_NETWORK);
});

it("an import and an erasure open nothing for writing outside the vault's folder", () => {
  const calls = [
    ["import", ...paths],
    ["erase", "--all", "--yes"],
  ].flatMap((args) =>
    watched(
      "open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate,mknod,mknodat",
      ...args,
    ),
  );
  const writing = calls.filter(
    (call) =>
      / = \d/.test(call) &&
      (!/\bopen(at2?)?\(/.test(call) ||
        /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE/.test(call)),
  );
  const touched = writing.map((call) => /"([^"]*)"/.exec(call)?.[1] ?? call);
  const home = path.dirname(vault);
  expect(touched.some((file) => file === `${vault}.work`)).toBe(true);
  expect(
    touched.filter(
      (file) =>
        !/^\/(dev|proc)\//.test(file) &&
        file !== home &&
        !file.startsWith(home + path.sep),
    ),
  ).toEqual([]);
});

it("leaves nothing in the folder for temporary files", () => {
  const texts = [MARKER, "SQLite format 3"];
  expect(findBytes(path.dirname(vault), texts)).not.toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
});
