import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "./architecture/project-files.ts";
import { runNode } from "./helpers/run.ts";

const folder = mkdtempSync(join(tmpdir(), "dossier-walls-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project of planted files that takes its options from the folder's own tsconfig. */
function plant(name: string, files: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(folder, `${name}-`));
  const config = {
    extends: join(root, name, "tsconfig.json"),
    compilerOptions: {
      composite: false,
      emitDeclarationOnly: false,
      noEmit: true,
      // From a temporary folder, types are found by their place only; which ones count is inherited.
      typeRoots: [
        join(root, "node_modules/@types"),
        join(root, "node_modules"),
      ],
    },
    include: ["*.ts"],
    references: [],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  for (const [file, source] of Object.entries(files))
    writeFileSync(join(project, file), source);
  return project;
}

/** What the compiler says of each planted file: `file: message`. */
async function compile(project: string): Promise<string[]> {
  const { output } = await runNode(
    [join(root, "node_modules/typescript/bin/tsc"), "--pretty", "false"],
    {
      cwd: project,
    },
  );
  return [...output.matchAll(/^(\S+\.ts)\(.*?: error TS\d+: (.*)$/gm)]
    .map((match) => `${match[1]}: ${match[2]}`)
    .sort((one, other) => one.localeCompare(other));
}

describe("the compiler refuses", () => {
  it("the page's names in the engine", async () => {
    const project = plant("electron", {
      "document.ts": "export const title = document.title;",
      "window.ts": "export const width = window.innerWidth;",
      "fine.ts": `import { join } from "node:path"; export const path = join(process.cwd(), new URL("a:b").host);`,
    });
    expect(await compile(project)).toEqual([
      expect.stringMatching(/^document\.ts: Cannot find name 'document'/),
      expect.stringMatching(/^window\.ts: Cannot find name 'window'/),
    ]);
  });

  it("Node's names in the page", async () => {
    const project = plant("renderer", {
      "files.ts": `import { readFileSync } from "node:fs"; export const read = readFileSync;`,
      "process.ts": "export const folder = process.cwd();",
      "fine.ts": "export const width = window.innerWidth;",
    });
    expect(await compile(project)).toEqual([
      expect.stringMatching(
        /^files\.ts: Cannot find (?:name|module) 'node:fs'/,
      ),
      expect.stringMatching(/^process\.ts: Cannot find name 'process'/),
    ]);
  });

  it("both worlds' names in shared", async () => {
    const project = plant("shared", {
      "console.ts": `console.log("a");`,
      "document.ts": "export const title = document.title;",
      "fine.ts":
        "export const all: readonly number[] = [1, 2].toSorted((a, b) => a - b);",
      "fs.ts": `import { readFileSync } from "node:fs"; export const read = readFileSync;`,
      "process.ts": "export const folder = process.cwd();",
      "url.ts": `export const url = new URL("a:b");`,
    });
    expect(await compile(project)).toEqual([
      expect.stringMatching(/^console\.ts: Cannot find name 'console'/),
      expect.stringMatching(/^document\.ts: Cannot find name 'document'/),
      expect.stringMatching(/^fs\.ts: Cannot find (?:module|name) 'node:fs'/),
      expect.stringMatching(/^process\.ts: Cannot find name 'process'/),
      expect.stringMatching(/^url\.ts: Cannot find name 'URL'/),
    ]);
  });
});

describe("the linter refuses", () => {
  it("a promise that nobody waits for", async () => {
    const project = plant("electron", {
      "awaited.ts":
        "async function work(): Promise<void> {}\nexport const done = await work();\n",
      "floating.ts":
        "export async function work(): Promise<void> {}\nwork();\n",
      "misused.ts":
        "export const a = [1];\na.forEach(async (each) => {\n  await Promise.resolve(each);\n});\n",
    });
    const { code, output } = await runNode([
      join(root, "node_modules/oxlint/bin/oxlint"),
      "--type-aware",
      "--format=json",
      `--config=${join(root, ".oxlintrc.json")}`,
      project,
    ]);
    const { diagnostics } = JSON.parse(output) as {
      diagnostics: { code: string; severity: string; filename: string }[];
    };
    expect(code).toBe(1);
    expect(
      diagnostics
        .map(
          (each) => `${basename(each.filename)}: ${each.severity} ${each.code}`,
        )
        .sort(),
    ).toEqual([
      "floating.ts: error typescript(no-floating-promises)",
      "misused.ts: error typescript(no-misused-promises)",
    ]);
  });
});
