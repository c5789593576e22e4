import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openFolder } from "../../../electron/engine/archive/folder-archive.ts";
import { LIMITS } from "../../../electron/engine/archive/limits.ts";
import { getEntry, readBothWays } from "./read-entry.ts";
import { openFilesBelow, tempFolder } from "./temp-folder.ts";

function tree(files: Record<string, string>): string {
  const root = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function listAsides(root: string) {
  const { entries } = openFolder(root, "x");
  return entries.map(({ path, aside, bytes }) => [path, aside, bytes]);
}

describe("a folder", () => {
  it("lists its files in a fixed order, folders not", async () => {
    const root = tree({
      "posts/your_posts_1.json": "[1]",
      "index.html": "<p>",
      "posts/no-data.txt": "",
    });
    mkdirSync(join(root, "empty"));
    const part = openFolder(root, "facebook-x");
    expect(part).toMatchObject({
      kind: "folder",
      name: "facebook-x",
      location: root,
      bytes: 6,
    });
    expect(part.entries.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["index.html", 3],
      ["posts/no-data.txt", 0],
      ["posts/your_posts_1.json", 3],
    ]);
    expect(part.entries.every((entry) => entry.crc32 === null)).toBe(true);
    const results = await Promise.all(part.entries.map(readBothWays));
    expect(results).toEqual([
      ["<p>", "<p>"],
      ["", ""],
      ["[1]", "[1]"],
    ]);
    expect(openFilesBelow(root)).toEqual([]);
    part.close();
  });

  it("sets resources and stubs aside", () => {
    const root = tree({
      ".DS_Store": "x",
      "facebook_1.zip": "",
      "a/._b.json": "x",
      "a/b.json:Zone.Identifier": "x",
    });
    expect(listAsides(root)).toEqual([
      [".DS_Store", "resource", 1],
      ["a/._b.json", "resource", 1],
      ["a/b.json:Zone.Identifier", "resource", 1],
      ["facebook_1.zip", "stub", 0],
    ]);
  });

  it("lists and reads names that are not UTF-8", async () => {
    const root = tempFolder();
    const folder = Buffer.concat([
      Buffer.from(`${root}/`),
      Buffer.from("Zo\xe9", "latin1"),
    ]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from("/chat.txt")]), "hi");
    const part = openFolder(root, "x");
    const entry = getEntry(part, "Zo\ufffd/chat.txt");
    expect(await readBothWays(entry)).toEqual(["hi", "hi"]);
  });

  it("keeps decomposed names and a backslash as they are stored", () => {
    const root = tree({ "Zoe\u0301.txt": "", "a\\b.json": "" });
    expect(openFolder(root, "x").entries.map(({ path }) => path)).toEqual([
      "Zoe\u0301.txt",
      "a\\b.json",
    ]);
  });

  it("streams an entry that is too large to be read whole", async () => {
    const root = tree({ "long.json": "" });
    const bytes = LIMITS.wholeEntryBytes + 1;
    truncateSync(join(root, "long.json"), bytes);
    const entry = getEntry(openFolder(root, "x"), "long.json");
    expect(() => entry.read()).toThrow("entry.too-large");
    let got = 0;
    for await (const chunk of entry.chunks()) got += chunk.length;
    expect(got).toBe(bytes);
  });

  it("closes the file when a reader stops half-way", async () => {
    const root = tree({ "x.json": "x".repeat(3 * LIMITS.chunkBytes) });
    const entry = getEntry(openFolder(root, "x"), "x.json");
    for await (const chunk of entry.chunks()) {
      expect(chunk).toHaveLength(LIMITS.chunkBytes);
      expect(openFilesBelow(root)).toHaveLength(1);
      break;
    }
    expect(openFilesBelow(root)).toEqual([]);
  });

  it("is refused when it is not there or not a folder", () => {
    const root = tree({ "x.txt": "x" });
    for (const path of ["missing", "x.txt"]) {
      expect(() => openFolder(join(root, path), "x")).toThrow(
        "archive.not-found",
      );
    }
  });
});

describe("what is no file", () => {
  it("is listed and never followed or opened", () => {
    const root = tree({ "real/x.json": "[1]" });
    const outside = tree({ "secret.json": "secret" });
    symlinkSync(outside, join(root, "folder-outside"));
    symlinkSync(join(outside, "secret.json"), join(root, "file-outside"));
    symlinkSync(root, join(root, "real/loop"));
    symlinkSync("/dev/zero", join(root, "device"));
    symlinkSync("nowhere", join(root, "broken"));
    execFileSync("mkfifo", [join(root, "pipe")]);
    expect(listAsides(root)).toEqual([
      ["broken", "link", 0],
      ["device", "link", 0],
      ["file-outside", "link", 0],
      ["folder-outside", "link", 0],
      ["pipe", "link", 0],
      ["real/loop", "link", 0],
      ["real/x.json", null, 3],
    ]);
    const link = getEntry(openFolder(root, "x"), "file-outside");
    expect(() => link.read()).toThrow("an entry set aside is never read");
  });

  it("includes sockets", async () => {
    const root = tempFolder();
    const server = createServer();
    await new Promise<void>((done) =>
      server.listen(join(root, "socket"), done),
    );
    onTestFinished(() => void server.close());
    expect(listAsides(root)).toEqual([["socket", "link", 0]]);
  });

  it("does not hide a file that has two names", () => {
    const root = tree({ "a.json": "[1]" });
    linkSync(join(root, "a.json"), join(root, "b.json"));
    expect(listAsides(root)).toEqual([
      ["a.json", null, 3],
      ["b.json", null, 3],
    ]);
  });
});

describe("a file that changed since it was listed", () => {
  it.each<[string, (file: string, root: string) => void]>([
    ["grew", (file) => appendFileSync(file, "more")],
    ["shrank", (file) => truncateSync(file, 1)],
    ["vanished", (file) => rmSync(file)],
    [
      "became a link to a file outside of the same size",
      (file, root) => {
        renameSync(file, join(root, "moved"));
        symlinkSync(join(root, "moved"), file);
      },
    ],
    [
      "became a folder",
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    [
      "became a pipe, which nobody waits for",
      (file) => {
        rmSync(file);
        execFileSync("mkfifo", [file]);
      },
    ],
  ])("is entry.damaged: it %s", async (_what, change) => {
    const root = tree({ "x.json": "[1,2]" });
    const entry = getEntry(openFolder(root, "x"), "x.json");
    change(join(root, "x.json"), root);
    expect(await readBothWays(entry)).toEqual([
      "entry.damaged",
      "entry.damaged",
    ]);
    expect(openFilesBelow(root)).toEqual([]);
  });
});

describe("limits of a folder", () => {
  it("refuses more entries, or longer names, than the limits allow", () => {
    const root = tree({ "a.json": "1", "b.json": "2" });
    mkdirSync(join(root, "empty"));
    const open = (limits: object) => () =>
      openFolder(root, "x", { ...LIMITS, ...limits });
    expect(open({ entriesPerPart: 2 })).toThrow("archive.too-many-entries");
    expect(open({ nameBytesPerPart: 16 })).toThrow("archive.too-many-entries");
    expect(open({ entriesPerPart: 3, nameBytesPerPart: 17 })).not.toThrow();
  });

  it("lists a folder below the deepest level in place of what it holds", () => {
    const root = tree({ "a/b/x.json": "1", "a/b/c/y.json": "2" });
    const { entries } = openFolder(root, "x", { ...LIMITS, depth: 3 });
    expect(entries.map(({ path, aside }) => [path, aside])).toEqual([
      ["a/b/c", "limit"],
      ["a/b/x.json", null],
    ]);
  });

  it("lists what lies too deep for the system to name", () => {
    const root = tempFolder();
    const name = "d".repeat(250);
    // Deeper than an absolute path can reach (4,096 bytes), so made step by step.
    const script = `cd "$0" && for i in $(seq 18); do mkdir "$1" && cd "$1"; done`;
    execFileSync("bash", ["-c", script, root, name]);
    onTestFinished(() => void execFileSync("rm", ["-rf", root]));
    const { entries } = openFolder(root, "x");
    expect(entries).toHaveLength(1);
    expect(entries[0]?.aside).toBe("limit");
    expect(entries[0]?.path.startsWith(`${name}/${name}/`)).toBe(true);
  });
});
