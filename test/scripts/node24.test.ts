import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../architecture/project-files.ts";
import { runNode } from "../helpers/run.ts";

// A copy in a folder without node_modules: there is no packaged Node beside it.
const folder = realpathSync(mkdtempSync(join(tmpdir(), "dossier-node24-")));
const launcher = join(folder, "scripts", "node24.mjs");
const script = join(folder, "script.mjs");

// Loaded before the launcher, it makes this Node an old one.
const onNode20 = `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.9.0" } })`;

beforeAll(() => {
  mkdirSync(dirname(launcher));
  cpSync(join(root, "scripts", "node24.mjs"), launcher);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("scripts/node24.mjs", () => {
  it("passes arguments, output and the exit code on, its Node first in PATH", async () => {
    writeFileSync(
      script,
      `console.log(JSON.stringify({ args: process.argv.slice(2), path: process.env.PATH }));
       console.error("complaint"); process.exit(7);`,
    );
    const { code, output, errors } = await runNode([
      launcher,
      script,
      "a b",
      "--c",
      "",
    ]);
    expect(code).toBe(7);
    expect(errors).toBe("complaint\n");
    const { args, path } = JSON.parse(output) as {
      args: string[];
      path: string;
    };
    expect(args).toEqual(["a b", "--c", ""]);
    expect(path.split(delimiter)[0]).toBe(dirname(process.execPath));
  });

  it("runs TypeScript as it stands", async () => {
    const typed = join(folder, "typed.ts");
    writeFileSync(typed, `const answer: number = 42; console.log(answer);`);
    expect((await runNode([launcher, typed])).output).toBe("42\n");
  });

  it.runIf(process.platform !== "win32")(
    "prefers the packaged Node, even on an old one",
    async () => {
      const packaged = join(
        folder,
        "node_modules",
        `node-${process.platform}-${process.arch}`,
        "bin",
      );
      mkdirSync(packaged, { recursive: true });
      writeFileSync(
        join(packaged, "node"),
        `#!/bin/sh\necho "packaged $1"; echo "$PATH"\n`,
      );
      chmodSync(join(packaged, "node"), 0o755);
      const { output } = await runNode([
        "--import",
        onNode20,
        launcher,
        "x.ts",
      ]);
      rmSync(join(folder, "node_modules"), { recursive: true });
      expect(output).toMatch(/^packaged x\.ts\n/);
      expect(output.split("\n")[1]?.split(delimiter)[0]).toBe(packaged);
    },
  );

  it.each([
    ["en_GB.UTF-8", "Dossier needs Node 24, and this is 20.9.0"],
    ["fr_CA.UTF-8", "Dossier a besoin de Node 24, et celui-ci est 20.9.0"],
  ])(
    "refuses an old Node in one sentence, in the language of %s",
    async (language, sentence) => {
      const env = {
        ...process.env,
        LC_ALL: "",
        LC_MESSAGES: "",
        LANG: language,
      };
      const finished = await runNode(["--import", onNode20, launcher, script], {
        env,
      });
      expect(finished).toMatchObject({ code: 3, output: "" });
      expect(finished.errors).toContain(sentence);
      expect(finished.errors.trimEnd().split("\n")).toHaveLength(1);
    },
  );

  it.runIf(process.platform !== "win32").each(["SIGINT", "SIGTERM"] as const)(
    "hands %s on and gives the code that its child ends with",
    async (signal) => {
      writeFileSync(
        script,
        `process.on("${signal}", () => { console.log("told"); process.exit(130); });
         setInterval(() => {}, 1000); console.log("ready");`,
      );
      const child = spawn(process.execPath, [launcher, script], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (text === "ready\n") child.kill(signal);
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(output).toBe("ready\ntold\n");
      expect(code).toBe(130);
    },
  );

  it.runIf(process.platform !== "win32")(
    "gives 128 and the number of the signal that ended its child",
    async () => {
      writeFileSync(
        script,
        `process.kill(process.pid, "SIGINT"); setInterval(() => {}, 1000);`,
      );
      expect((await runNode([launcher, script])).code).toBe(130);
    },
  );
});
