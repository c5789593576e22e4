import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { root } from "../architecture/project-files.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

/**
 * Chromium looks whether this computer has IPv6 by connecting a UDP socket to this address of a public resolver. That
 * chooses a route and sends nothing. No switch turns it off.
 */
const PROBE = "2001:4860:4860::8888";

function run(
  program: string,
  args: readonly string[],
): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, printed }));
  });
}

/** The test of newcomer.e2e.ts that goes through everything. */
const WHOLE_JOB = "does the whole job on a download that is dropped in";

/** As root a namespace of our own needs nothing; anybody else has to be root in one of users, too. */
const alone = ["-n", ...(process.getuid?.() === 0 ? [] : ["-r"])];

describe.runIf(process.platform === "linux")("the whole job", () => {
  it("is done without any network, and tries to reach none", async () => {
    const log = path.join(folder.path, "connects");
    const { code, printed } = await run("unshare", [
      ...alone,
      "strace",
      "-f",
      "-qq",
      "-e",
      "trace=connect,sendto,sendmsg,sendmmsg",
      "-e",
      "signal=none",
      "-o",
      log,
      process.execPath,
      path.join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--project=e2e",
      "test/e2e/newcomer.e2e.ts",
      `--testNamePattern=${WHOLE_JOB}`,
    ]);
    expect(code, printed).toBe(0);
    expect(printed).toMatch(/Tests\s+1 passed/);
    const lines = readFileSync(log, "utf8").split("\n");
    const reaching = lines.filter((line) => /sa_family=AF_INET6?\b/.test(line));
    const others = reaching.filter(
      (line) => !(/\bconnect\(/.test(line) && line.includes(`"${PROBE}"`)),
    );
    expect(others).toEqual([]);
    // The trace is worth something only if it saw what is there.
    expect(
      lines.filter((line) => /\bconnect\(/.test(line)).length,
    ).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toContain("AF_PACKET");
  }, 180_000);

  it("would not be done unseen: a connection that is tried is found", async () => {
    const log = path.join(folder.path, "planted");
    await run("unshare", [
      ...alone,
      "strace",
      "-f",
      "-qq",
      "-e",
      "trace=connect",
      "-o",
      log,
      process.execPath,
      "-e",
      'require("node:net").connect(80, "192.0.2.1").on("error", () => {})',
    ]);
    expect(readFileSync(log, "utf8")).toMatch(
      /sa_family=AF_INET\b.*192\.0\.2\.1/,
    );
  });
});
