import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listProjectFiles, root } from "./architecture/project-files.ts";

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

interface Lock {
  packages: Record<
    string,
    Partial<Manifest> & { resolved?: string; hasInstallScript?: boolean }
  >;
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as Lock;

describe("what npm installs", () => {
  it.each(["dependencies", "devDependencies", "optionalDependencies"] as const)(
    "is one exact version of each of the %s, the locked one",
    (kind) => {
      for (const [name, version] of Object.entries(manifest[kind]))
        expect(version, name).toMatch(/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/);
      expect(lock.packages[""]?.[kind]).toEqual(manifest[kind]);
    },
  );

  it("is the encrypting SQLite under the usual name", () => {
    expect(manifest.dependencies["better-sqlite3"]).toBe(
      "npm:better-sqlite3-multiple-ciphers@13.0.3",
    );
  });

  it("needs no script of any package", () => {
    expect(read(".npmrc").split("\n")).toContain("ignore-scripts=true");
    const optional = [
      // A file watcher of macOS that its users do without when it is not built.
      "node_modules/fsevents",
      // Only picks one of two programs that come with it, for making Windows installers.
      "node_modules/electron-winstaller",
    ];
    const needing = Object.entries(lock.packages).filter(
      ([, each]) => each.hasInstallScript,
    );
    expect(
      needing
        .map(([folder]) => folder)
        .filter((each) => !optional.includes(each)),
    ).toEqual([]);
  });

  it("comes from whatever registry a person uses", () => {
    expect(read(".npmrc").split("\n")).toContain(
      "omit-lockfile-registry-resolved=true",
    );
    expect(read(".npmrc")).not.toMatch(/registry\s*=\s*\S+:\/\//);
    expect(
      Object.entries(lock.packages).filter(
        ([, each]) => each.resolved !== undefined,
      ),
    ).toEqual([]);
  });
});

describe("the project's scripts", () => {
  it("have no pre and post scripts: ignore-scripts would leave them out", () => {
    const names = Object.keys(manifest.scripts);
    expect(
      names.filter((name) => /^(?:pre|post)/.test(name) || name === "prepare"),
    ).toEqual([]);
  });

  it("start on Node 24 whatever Node is installed", () => {
    for (const [name, command] of Object.entries(manifest.scripts))
      expect(command, name).toMatch(/^node scripts\/node24\.mjs /);
  });
});

// Names of the machine this was written on. Put together here, so that this file passes as well.
const foreign = new RegExp(
  [
    String.raw`(?<![\w.~*-])/(?:${["work", "tmp", "root"].join("|")})/`,
    String.raw`[\w.-]*\b${"registry"}\.(?:npm|yarn)[\w.-]*`,
    ...registryHosts(),
  ].join("|"),
  "g",
);

/** The host of the registry in use, if npm tells: it must not have found its way into a file. */
function registryHosts(): string[] {
  const address = process.env["npm_config_registry"];
  return address === undefined
    ? []
    : [new URL(address).host.replaceAll(".", String.raw`\.`)];
}

describe("no file of the project", () => {
  it("names a folder of this machine or a registry", () => {
    const files = listProjectFiles();
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) =>
      read(file)
        .split("\n")
        .flatMap((line, index) => {
          const names = line.match(foreign);
          return names === null
            ? []
            : `${file}:${index + 1}: ${names.join(" ")}`;
        }),
    );
    expect(found).toEqual([]);
  });
});
