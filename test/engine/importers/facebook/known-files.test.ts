import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entryName } from "../../../../electron/engine/importers/entry-name.ts";
import { files } from "../../../../electron/engine/importers/facebook/files.ts";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import { filesEn } from "../../../../shared/i18n/locales/files-en.ts";

interface Known {
  /** A category, or what else the line is about. */
  category: string;
  flow: string;
  path: string;
}

const known: readonly Known[] = readFileSync(
  join(import.meta.dirname, "known-files.txt"),
  "utf8",
)
  .split("\n")
  .flatMap((line) => {
    const [, category, flow, path] =
      /^([a-z_]+) +([a-z]+|-) +(\S+)$/.exec(line) ?? [];
    return path === undefined
      ? []
      : [{ category: category!, flow: flow!, path }];
  });

/** The whole paths that a line stands for, as entry names. */
function namesOf({ path }: Known): string[] {
  const folders = path.startsWith("YFA/")
    ? ["your_facebook_activity/", "your_activity_across_facebook/"]
    : [""];
  return folders.map((folder) =>
    entryName(
      `${folder}${path.replace(/^YFA\//, "").replaceAll("*", "moss_Ab3dEf9hIj")}.json`,
    ),
  );
}

const byKind = Map.groupBy(known, ({ category }) =>
  category === "instagram" || category === "folder" ? category : "file",
);
const listed = byKind.get("file")!;

const flowOf = (id: string) => files.find((each) => each.id === id)?.flow;

describe("the files that are known", () => {
  it("are many", () => {
    expect(listed.length).toBeGreaterThan(480);
    expect(new Set(known.map(({ path }) => path)).size).toBe(known.length);
  });

  it.each(listed.map((each) => [each.path, each] as const))("%s", (_, each) => {
    for (const name of namesOf(each)) {
      const reader = facebook.readerOf(name);
      expect(reader, name).toBeDefined();
      expect([reader!.category, flowOf(reader!.mapping)], name).toEqual([
        each.category,
        each.flow,
      ]);
    }
  });

  it("are all that the table has", () => {
    const found = new Set(
      listed.flatMap(namesOf).map((name) => facebook.readerOf(name)!.mapping),
    );
    expect(files.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(
      [],
    );
  });

  it("have words, and no words are left over", () => {
    expect(Object.keys(filesEn).sort()).toEqual(
      files.map(({ id }) => id as string).sort(),
    );
  });
});

describe("files of Instagram inside a Facebook download", () => {
  it.each(byKind.get("instagram")!.map((each) => [each.path, each] as const))(
    "%s is left to Instagram",
    (_, each) => {
      for (const name of namesOf(each))
        expect(facebook.readerOf(name)?.mapping).toBeUndefined();
    },
  );
});

describe("folders in which nothing was held", () => {
  it.each(byKind.get("folder")!.map(({ path, flow }) => [path, flow] as const))(
    "%s is about %s",
    (path, category) => {
      expect(facebook.folderCategory!(entryName(`${path}/no-data.txt`))).toBe(
        category,
      );
    },
  );

  it("have a category wherever a file is known", () => {
    const without = new Set(
      files
        .flatMap(({ entries }) => entries)
        .filter((suffix) => !suffix.includes("/*/"))
        .map((suffix) => suffix.slice(0, suffix.lastIndexOf("/")))
        .filter(
          (folder) => facebook.folderCategory!(`${folder}/x`) === undefined,
        ),
    );
    // They hold something of everything.
    expect([...without].sort()).toEqual([
      "about_you",
      "information_about_you",
      "other_activity",
    ]);
  });

  it("have none where nobody knows the folder", () => {
    expect(facebook.folderCategory!("future_feature/no-data.txt")).toBe(
      undefined,
    );
    expect(facebook.folderCategory!("no-data.txt")).toBeUndefined();
    expect(
      facebook.folderCategory!("your_facebook_activity/no-data.txt"),
    ).toBeUndefined();
  });
});
