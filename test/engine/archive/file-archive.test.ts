import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openTextFile } from "../../../electron/engine/archive/file-archive.ts";
import { readBothWays } from "./read-entry.ts";
import { openFilesBelow, tempFolder } from "./temp-folder.ts";

it("is a part with one entry", async () => {
  const folder = tempFolder();
  const location = join(folder, "chat.txt");
  writeFileSync(location, "hi");
  const part = openTextFile(location, "chat.txt");
  expect(part).toMatchObject({
    kind: "file",
    name: "chat.txt",
    location,
    bytes: 2,
    entries: [{ path: "chat.txt", bytes: 2, crc32: null, aside: null }],
  });
  const results = await Promise.all(part.entries.map(readBothWays));
  expect(results).toEqual([["hi", "hi"]]);
  part.close();
  expect(openFilesBelow(folder)).toEqual([]);
});

it("is refused when it is empty, missing or no file", () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "empty.txt"), "");
  const open = (path: string) => () => openTextFile(path, "x.txt");
  expect(open(join(folder, "empty.txt"))).toThrow("archive.empty");
  expect(open(join(folder, "missing.txt"))).toThrow("archive.not-found");
  expect(open(folder)).toThrow("archive.unsupported-kind");
});
