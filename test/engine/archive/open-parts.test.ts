import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { openParts } from "../../../electron/engine/archive/open-parts.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";
import { cutIntoParts, zipFixture } from "../../helpers/zip-fixture.ts";
import { openFilesBelow, tempFolder } from "./temp-folder.ts";

/** Opens, closes, and tells what came out: parts as kind, name and paths; failures as path and code. */
async function openAll(folder: string, paths: readonly string[]) {
  const { parts, failed } = await openParts(paths);
  for (const part of parts) part.close();
  expect(openFilesBelow(folder)).toEqual([]);
  return {
    parts: parts.map(({ kind, name, entries }) => {
      return [kind, name, entries.map((entry) => entry.path)];
    }),
    failed: failed.map(({ path, error }) => [
      relative(folder, path),
      error.code,
    ]),
  };
}

function addZip(folder: string, name: string, entry = "x.json"): string {
  return writeZipBytes(join(folder, name), [{ name: entry, data: name }]);
}

describe("kinds of paths", () => {
  it("opens zips, folders and text files in any mix", async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "tree"));
    writeFileSync(join(folder, "tree/a.json"), "1");
    writeFileSync(join(folder, "Chat.TXT"), "hi");
    addZip(folder, "b.ZIP");
    const paths = ["tree", "Chat.TXT", "b.ZIP"].map((n) => join(folder, n));
    expect(await openAll(folder, paths)).toEqual({
      parts: [
        ["folder", "tree", ["a.json"]],
        ["file", "Chat.TXT", ["Chat.TXT"]],
        ["zip", "b.ZIP", ["x.json"]],
      ],
      failed: [],
    });
  });

  it("knows a zip by what it holds, whatever its ending", async () => {
    const folder = tempFolder();
    const names = ["renamed.bin", "no-ending", "chat.txt"];
    const paths = names.map((name) => addZip(folder, name));
    const { parts } = await openAll(folder, paths);
    expect(parts.map(([kind]) => kind)).toEqual(["zip", "zip", "zip"]);
  });

  it("opens a text whose first words are PK as a text", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "chat.txt"), "PK: are you there?");
    const { parts } = await openAll(folder, [join(folder, "chat.txt")]);
    expect(parts).toEqual([["file", "chat.txt", ["chat.txt"]]]);
  });

  it("opens a link that the person chose", async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "tree"));
    writeFileSync(join(folder, "tree/a.json"), "1");
    symlinkSync(addZip(folder, "b.zip"), join(folder, "link.zip"));
    symlinkSync(join(folder, "tree"), join(folder, "link"));
    const paths = ["link.zip", "link"].map((name) => join(folder, name));
    expect((await openAll(folder, paths)).parts).toEqual([
      ["zip", "link.zip", ["x.json"]],
      ["folder", "link", ["a.json"]],
    ]);
  });

  it("refuses each path it cannot use and opens the others", async () => {
    const folder = tempFolder();
    const jpeg = Buffer.from("ffd8ffe000104a464946", "hex");
    writeFileSync(join(folder, "photo.jpg"), jpeg);
    writeFileSync(join(folder, "photo.zip"), jpeg);
    writeFileSync(join(folder, "empty.zip"), "");
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(join(folder, "empty.jpg"), "");
    writeFileSync(join(folder, "cut.zip"), "PK\x03\x04 and no more");
    mkdirSync(join(folder, "empty-folder"));
    execFileSync("mkfifo", [join(folder, "pipe.zip")]);
    symlinkSync("loop", join(folder, "loop"));
    const expected = [
      ["photo.jpg", "archive.unsupported-kind"],
      ["photo.zip", "archive.not-a-zip"],
      ["empty.zip", "archive.empty"],
      ["empty.txt", "archive.empty"],
      ["empty.jpg", "archive.empty"],
      ["cut.zip", "archive.truncated"],
      ["empty-folder", "archive.empty"],
      ["pipe.zip", "archive.unsupported-kind"],
      ["loop", "archive.not-found"],
      ["missing.zip", "archive.not-found"],
      ["photo.jpg/inside", "archive.not-found"],
    ];
    const paths = expected.map(([name = ""]) => join(folder, name));
    const good = addZip(folder, "good.zip");
    expect(await openAll(folder, [...paths, good])).toEqual({
      parts: [["zip", "good.zip", ["x.json"]]],
      failed: expected,
    });
  });

  it("refuses a device without reading it", async () => {
    const { failed } = await openParts(["/dev/zero"]);
    expect(failed.map(({ error }) => error.code)).toEqual([
      "archive.unsupported-kind",
    ]);
  });
});

describe("a folder that holds zips", () => {
  it("means those zips", async () => {
    const folder = tempFolder();
    addZip(folder, "part-2.zip");
    addZip(folder, "part-1.ZIP");
    writeFileSync(join(folder, ".DS_Store"), "x");
    writeFileSync(join(folder, "._part-1.zip"), "AppleDouble");
    writeFileSync(join(folder, "facebook_1.zip"), "");
    expect(await openAll(folder, [folder])).toEqual({
      parts: [
        ["zip", "part-1.ZIP", ["x.json"]],
        ["zip", "part-2.zip", ["x.json"]],
      ],
      failed: [],
    });
  });

  it("means the rest of it too, when something else lies there", async () => {
    const folder = tempFolder();
    addZip(folder, "part.zip");
    mkdirSync(join(folder, "posts/nested.zip"), { recursive: true });
    addZip(join(folder, "posts"), "inner.zip");
    writeFileSync(join(folder, "posts/nested.zip/a.json"), "1");
    writeFileSync(join(folder, "facebook_1.zip"), "");
    const { parts } = await openParts([folder]);
    const rest = parts.find((part) => part.kind === "folder");
    expect(rest?.entries.map(({ path, aside }) => [path, aside])).toEqual([
      ["facebook_1.zip", "stub"],
      ["posts/inner.zip", null],
      ["posts/nested.zip/a.json", null],
    ]);
    const sizes = rest?.entries.map((entry) => entry.bytes) ?? [];
    expect(rest?.bytes).toBe(sizes.reduce((sum, bytes) => sum + bytes, 0));
    expect(parts.map((part) => part.kind)).toEqual(["zip", "folder"]);
    for (const part of parts) part.close();
  });

  it("goes on without a zip that is broken", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "a-cut.zip"), "PK\x03\x04 and no more");
    writeFileSync(join(folder, "b-photo.zip"), "no zip");
    addZip(folder, "c-good.zip");
    expect(await openAll(folder, [folder])).toEqual({
      parts: [["zip", "c-good.zip", ["x.json"]]],
      failed: [
        ["a-cut.zip", "archive.truncated"],
        ["b-photo.zip", "archive.not-a-zip"],
      ],
    });
  });

  it("does not follow a link to a zip", async () => {
    const folder = tempFolder();
    const other = tempFolder();
    writeFileSync(join(folder, "a.json"), "1");
    symlinkSync(addZip(other, "b.zip"), join(folder, "link.zip"));
    expect((await openAll(folder, [folder])).parts).toEqual([
      ["folder", folder.split("/").at(-1), ["a.json", "link.zip"]],
    ]);
  });

  it("is empty when it holds nothing to read", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "facebook_1.zip"), "");
    expect(await openAll(folder, [folder])).toEqual({
      parts: [],
      failed: [["", "archive.empty"]],
    });
  });
});

describe("the same file given twice", () => {
  it("is opened once, whatever the paths to it", async () => {
    const folder = tempFolder();
    const zip = addZip(folder, "b.zip");
    linkSync(zip, join(folder, "hard.zip"));
    symlinkSync(zip, join(folder, "link.zip"));
    const roundabout = `${folder}/../${folder.split("/").at(-1)}/b.zip`;
    const paths = [zip, zip, roundabout, join(folder, "link.zip"), folder];
    expect(await openAll(folder, paths)).toEqual({
      parts: [["zip", "b.zip", ["x.json"]]],
      failed: [],
    });
  });

  it("is opened twice when it is a copy", async () => {
    const folder = tempFolder();
    const zip = addZip(folder, "b.zip");
    copyFileSync(zip, join(folder, "copy.zip"));
    const { parts } = await openAll(folder, [zip, join(folder, "copy.zip")]);
    expect(parts).toHaveLength(2);
  });
});

it("opens a tree alike in one zip, in parts and unpacked", async () => {
  const folder = tempFolder();
  const tree = join(folder, "tree");
  const names = Array.from({ length: 10 }, (_, i) => `posts_${i}.json`);
  mkdirSync(tree);
  for (const name of names) writeFileSync(join(tree, name), name);
  const one = await zipFixture(tree, join(folder, "one.zip"));
  const cut = ["p1.zip", "p2.zip", "p3.zip"];
  const three = await cutIntoParts(tree, join(folder, "three"), cut);

  for (const paths of [[tree], [one], three, [join(folder, "three")]]) {
    const { parts, failed } = await openParts(paths);
    const entries = parts.flatMap((part) => part.entries);
    const texts = entries.map((entry): [string, string] => [
      entry.path,
      entry.read().toString(),
    ]);
    expect(texts).toHaveLength(names.length);
    expect(new Map(texts)).toEqual(new Map(names.map((name) => [name, name])));
    expect(failed).toEqual([]);
    for (const part of parts) part.close();
  }
  expect(openFilesBelow(folder)).toEqual([]);
});
