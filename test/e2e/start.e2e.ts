import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { root } from "../architecture/project-files.ts";
import { runNode, type Finished } from "../helpers/run.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { browser } from "./harness.ts";
import { isAlive, listTree } from "./process-tree.ts";

/* `npm start`, as it is typed. */
const folder = temporaryFolder();
afterAll(() => folder.remove());

const start = path.join(root, "scripts/start.ts");

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const temporary = path.join(folder.path, "tmp");
  mkdirSync(temporary, { recursive: true });
  return {
    ...process.env,
    DOSSIER_BROWSER: browser(),
    DOSSIER_NO_DOWNLOAD: "1",
    DOSSIER_VAULT: path.join(folder.path, "vault", "vault.db"),
    DOSSIER_PASSPHRASE: "not for the browser",
    TMPDIR: temporary,
    INIT_CWD: folder.path,
    DISPLAY: "",
    WAYLAND_DISPLAY: "",
    LC_ALL: "en_GB.UTF-8",
    ...more,
  };
}

function run(
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return runNode([start, ...args], {
    cwd: folder.path,
    env: environment(more),
  });
}

interface Started {
  child: ChildProcess;
  printed: () => string;
  ended: Promise<number | null>;
}

/** Starts it and waits for its first line. */
async function untilReady(
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const child = spawn(process.execPath, [start, ...args], {
    env: environment(more),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  const ready = new Promise<void>((resolve) =>
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes("\n")) resolve();
    }),
  );
  child.stderr.resume();
  await Promise.race([ready, ended]);
  return { child, printed: () => printed, ended };
}

/** A screen that nobody looks at. */
async function openScreen(): Promise<{ display: string; close(): void }> {
  const child = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    child.on("error", reject);
    child.stdout.setEncoding("utf8").once("data", resolve);
  });
  return { display: `:${number.trim()}`, close: () => void child.kill() };
}

const hasScreens = (process.env["PATH"] ?? "")
  .split(path.delimiter)
  .some((each) => existsSync(path.join(each, "Xvfb")));

describe("npm start", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "opens the page, says that it is ready, and ends on %s without a trace",
    async (signal) => {
      const { child, printed, ended } = await untilReady([
        "--host=browser",
        "--headless",
      ]);
      expect(printed()).toBe("ready: Dossier\n");
      const tree = listTree(child.pid ?? 0);
      const commands = tree.map(({ command }) => command).join("\n");
      expect(commands).toContain("--remote-debugging-pipe");
      expect(commands).not.toContain("--remote-debugging-port");
      if (process.platform === "linux")
        for (const { pid, command } of tree)
          if (command.includes("--user-data-dir"))
            expect(readFileSync(`/proc/${pid}/environ`, "utf8")).not.toContain(
              "DOSSIER_PASSPHRASE",
            );
      child.kill(signal);
      expect(await ended).toBe(signal === "SIGTERM" ? 143 : 130);
      await expect.poll(() => tree.filter(isAlive)).toEqual([]);
      expect(readdirSync(path.join(folder.path, "tmp"))).toEqual([]);
      expect(existsSync(path.join(folder.path, "vault"))).toBe(false);
    },
  );

  it.runIf(hasScreens)(
    "opens a window without the browser's bars",
    async () => {
      const screen = await openScreen();
      try {
        const { child, printed, ended } = await untilReady(["--host=browser"], {
          DISPLAY: screen.display,
        });
        expect(printed()).toBe("ready: Dossier\n");
        const tree = listTree(child.pid ?? 0);
        const commands = tree.map(({ command }) => command).join("\n");
        expect(commands).toContain("--app=https://app.invalid/");
        expect(commands).not.toContain("--headless");
        // As when a person's desktop ends: the browser goes first.
        screen.close();
        expect(await ended).toBe(0);
        await expect.poll(() => tree.filter(isAlive)).toEqual([]);
        expect(readdirSync(path.join(folder.path, "tmp"))).toEqual([]);
      } finally {
        screen.close();
      }
    },
  );

  it.each([
    ["--host=window"],
    ["--fast"],
    ["more"],
    ["--host=electron", "--headless"],
  ])("refuses %s %s", async (...args) => {
    const { code, output, errors } = await run(args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    [
      3,
      "Electron’s runtime",
      ["--host=electron"],
      { ELECTRON_OVERRIDE_DIST_PATH: "/nowhere" },
    ],
    [4, "There is no screen", ["--host=browser"], {}],
    [
      4,
      "install Chromium",
      ["--host=browser", "--headless"],
      { DOSSIER_BROWSER: "/nowhere" },
    ],
    [
      4,
      "did not start",
      ["--host=browser", "--headless"],
      { DOSSIER_BROWSER: "/bin/false" },
    ],
  ] as const)(
    "ends with %i and says “%s” for a window that was demanded and cannot be had",
    async (wanted, sentence, args, more) => {
      const { code, output, errors } = await run(args, more);
      expect({ code, output }).toEqual({ code: wanted, output: "" });
      expect(errors).toContain(sentence);
    },
  );

  it.each([
    ["en_GB.UTF-8", {}, "There is no screen", "checklist"],
    ["fr_FR.UTF-8", { DOSSIER_BROWSER: "/nowhere" }, "Il n’y a pas", "liste"],
  ])(
    "does the whole job in the terminal where no window can be had (%s)",
    async (LC_ALL, more, sentence, word) => {
      const { code, output, errors } = await run([], { LC_ALL, ...more });
      expect(code, errors).toBe(0);
      expect(errors).toContain(sentence);
      expect(output).toContain(word);
      const made = readdirSync(folder.path).filter((name) =>
        name.startsWith("dossier-tour"),
      );
      expect(made.length).toBeGreaterThan(0);
    },
  );
});
