import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { blankText, listImports, type Import } from "./read-source.ts";

/** Marks a target that may be imported by `import type` only. */
const types = (pattern: string): string => `type ${pattern}`;

interface Row {
  files: string;
  may: readonly string[];
  never?: readonly string[];
}

const engine = "electron/engine";
// How a reader sees an archive. The errors are classes, so those are imported as values.
const archiveContract = [
  types(`${engine}/archive/**`),
  `${engine}/archive/archive-error.ts`,
];
// Everything of the vault but the door that opens it for writing.
const throughTheVault = {
  may: [`${engine}/vault/*.ts`, "shared/**"],
  never: [`${engine}/vault/open-vault.ts`],
};

/**
 * Who may import whom (STYLE section 2). The first row that matches a file holds for it; a row that
 * ends in a star folder may import that folder itself. `node` stands for Node's modules, libraries
 * have a table of their own below. Type-only imports count as imports.
 */
const rows: readonly Row[] = [
  { files: "shared/**", may: [] },
  { files: "renderer/**", may: ["shared/**"] },
  {
    files: "browser-host/**",
    may: ["shared/**", "node", `${engine}/engine.ts`],
  },
  // It runs sandboxed as one file: all it may take in at run time is what Electron gives a preload.
  { files: "electron/preload.ts", may: [types("shared/**")] },
  { files: "electron/*.ts", may: ["electron/*.ts", "shared/**", "node"] },
  { files: `${engine}/archive/**`, may: ["shared/**", "node"] },
  {
    files: `${engine}/formats/**`,
    may: ["shared/**", "node", ...archiveContract],
  },
  {
    files: `${engine}/importers/meta/**`,
    may: [
      `${engine}/importers/*.ts`,
      `${engine}/formats/**`,
      "shared/**",
      ...archiveContract,
    ],
  },
  // A provider: the star is its name, so that it may import its own folder and no other provider's.
  {
    files: `${engine}/importers/*/**`,
    may: [
      `${engine}/importers/*.ts`,
      `${engine}/importers/meta/**`,
      `${engine}/formats/**`,
      "shared/**",
      ...archiveContract,
    ],
  },
  {
    files: `${engine}/importers/**`,
    may: [`${engine}/formats/**`, "shared/**", ...archiveContract],
  },
  // The vault registers the search's way of folding text as an SQL function.
  {
    files: `${engine}/vault/**`,
    may: ["shared/**", "node", `${engine}/search/search-text.ts`],
  },
  { files: `${engine}/audit/**`, ...throughTheVault },
  { files: `${engine}/search/**`, ...throughTheVault },
  { files: `${engine}/requests/**`, ...throughTheVault },
  { files: `${engine}/sample/**`, may: ["shared/**", "node"] },
  { files: `${engine}/cli/**`, may: [`${engine}/**`, "shared/**", "node"] },
  { files: `${engine}/*.ts`, may: [`${engine}/**`, "shared/**", "node"] },
  { files: "{test,scripts}/**", may: ["**", "node", "library"] },
  { files: "*.ts", may: ["**", "node", "library"] },
];

/** Each library's only place, so that it can be replaced there. A library not named here is refused. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  electron: ["electron/*.ts"],
  "playwright-core": ["browser-host/**"],
  yauzl: [`${engine}/archive/zip-archive.ts`],
  htmlparser2: [`${engine}/formats/html.ts`, `${engine}/formats/html-tree.ts`],
  "csv-parse": [`${engine}/formats/csv.ts`],
  "better-sqlite3": [
    `${engine}/vault/open-vault.ts`,
    types(`${engine}/vault/**`),
  ],
  yazl: [`${engine}/sample/**`],
  "libphonenumber-js": [
    `${engine}/vault/phone-number.ts`,
    `${engine}/audit/detectors/phone.ts`,
  ],
  commander: [`${engine}/cli/**`],
  "@clack/prompts": [`${engine}/cli/**`],
  zod: [`${engine}/commands.ts`, `${engine}/directory-record.ts`],
  tldts: [
    `${engine}/vault/registrable-domain.ts`,
    `${engine}/audit/detectors/email.ts`,
  ],
  i18next: [`${engine}/text.ts`, "renderer/i18n.tsx", types("renderer/**")],
  react: ["renderer/**"],
  "react-dom": ["renderer/main.tsx"],
  "react-aria-components": ["renderer/**"],
  "react-i18next": ["renderer/i18n.tsx", "renderer/preferences.tsx"],
  "@tanstack/react-query": ["renderer/**"],
  "@tanstack/react-router": ["renderer/**"],
  "@tanstack/react-virtual": ["renderer/components/virtual-list.tsx"],
  "topojson-client": ["renderer/views/overview/world.ts"],
  "world-atlas": ["renderer/views/overview/world.ts"],
  recharts: ["renderer/views/overview/timeline.tsx"],
  "lucide-react": ["renderer/**"],
  "mdast-util-to-markdown": [`${engine}/requests/exporters/**`],
  // What detectors and readers of facts leave to others.
  "card-validator": [`${engine}/audit/detectors/card.ts`],
  ibantools: [`${engine}/audit/detectors/iban.ts`],
  bowser: [`${engine}/audit/examine/user-agent.ts`],
  mdast: [types(`${engine}/requests/exporters/**`)],
};

/** Node's modules that the engine may use in some places only. */
const engineModules: Readonly<Record<string, readonly string[]>> = {
  worker_threads: [`${engine}/*.ts`],
  child_process: [],
};

const networkModules = [
  "http",
  "https",
  "http2",
  "net",
  "tls",
  "dgram",
  "dns",
  "inspector",
];
// The last three reach a module without naming it in an import, where no table would see it.
const networkNames =
  "fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|getBuiltinModule|createRequire|process\\s*\\.\\s*binding";

/** Lists what is wrong with one of our source files, each breach as a sentence. */
export function listBreaches(file: string, source: string): string[] {
  const row = rows.find((each) => posix.matchesGlob(file, each.files));
  if (row === undefined) return [`${file} is in no row of the import table`];
  // Unmocked, the package of Electron tries to download its runtime.
  const mocksElectron =
    row.may.includes("library") &&
    /\bvi\.mock\(\s*["']electron["']/.test(source);
  return [
    ...listImports(source)
      .filter(({ specifier }) => !(mocksElectron && specifier === "electron"))
      .flatMap((each) => importBreach(file, row, each) ?? []),
    ...(/^(?:electron|renderer|shared)\//.test(file)
      ? listNetworkUses(source)
      : []),
  ];
}

/**
 * Lists where a source or a built bundle could reach the network: "nothing leaves this computer".
 *
 * Words in comments and sentences do not count; `globalThis["fetch"]` does.
 */
export function listNetworkUses(source: string): string[] {
  const code = blankText(source);
  const imports = listImports(source);
  const uses: string[] = [];
  for (const { specifier } of imports) {
    if (networkModules.includes(moduleName(specifier)))
      uses.push(`imports ${specifier}`);
  }
  // Electron is used in few files, so there the two names are refused however they are reached.
  if (imports.some(({ specifier }) => moduleName(specifier) === "electron")) {
    for (const [name] of code.matchAll(/\b(?:net|shell)\b/g))
      uses.push(`uses electron's ${name}`);
  }
  for (const [use] of code.matchAll(networkName)) uses.push(`uses ${use}`);
  for (const { index, 0: use } of code.matchAll(/\[\s*(["'`])\s*\1\s*\]/g)) {
    const member = source.slice(index, index + use.length);
    if (memberName.test(member)) uses.push(`uses ${member}`);
  }
  for (const [use] of code.matchAll(computedImport))
    uses.push(`imports a computed name: ${use}`);
  return uses;
}

// A name behind a dot is another object's, unless the object is one that has it.
const networkName = new RegExp(
  `(?:\\b(?:globalThis|window|self|global|navigator|process)\\s*\\??\\.\\s*|(?<![\\w$.]))(?:${networkNames})\\b`,
  "g",
);
const memberName = new RegExp(`^\\[\\s*.(?:${networkNames}).\\s*\\]$`);
// Not a plain string in the brackets. A method called `import` is none: nothing, a typed parameter,
// a destructured one or a body tells it apart.
const computedImport =
  /(?<![.\w$])import\s*\((?!\s*(?:(["'`])\s*\1\s*[,)]|\)|[\w$]+\??\s*:|\{|[^()]*\)\s*\{))/g;

function importBreach(
  file: string,
  row: Row,
  { specifier, typeOnly }: Import,
): string | undefined {
  const matches = (target: string, patterns: readonly string[]): boolean =>
    patterns.some((pattern) =>
      pattern.startsWith("type ")
        ? typeOnly && posix.matchesGlob(target, pattern.slice(5))
        : posix.matchesGlob(target, pattern),
    );
  const breach = `${file} must not import ${specifier}`;

  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    const refused =
      row.never?.some((pattern) => posix.matchesGlob(target, pattern)) ?? false;
    return !refused && matches(target, [...row.may, ...ownFolder(file, row)])
      ? undefined
      : breach;
  }
  const name = moduleName(specifier);
  if (row.may.includes("library"))
    return name === "electron" && !typeOnly ? breach : undefined;
  if (!isBuiltin(specifier))
    return matches(file, libraries[name] ?? [])
      ? undefined
      : `${breach}: not its place`;
  const places = file.startsWith(engine) ? engineModules[name] : undefined;
  return row.may.includes("node") &&
    (places === undefined || matches(file, places))
    ? undefined
    : breach;
}

/** `a/*` + `/**` on `a/b/c/d.ts` gives `a/b/**`. */
function ownFolder(file: string, row: Row): string[] {
  if (!row.files.endsWith("/**")) return [];
  const depth = row.files.split("/").length - 1;
  return [[...file.split("/").slice(0, depth), "**"].join("/")];
}

/** The module or package of a specifier: `node:dns/promises` and `_http_agent` are dns and http. */
function moduleName(specifier: string): string {
  const [first = "", second] = specifier.replace(/^node:/, "").split("/");
  if (first.startsWith("@")) return `${first}/${second}`;
  return first.startsWith("_") ? (first.split("_")[1] ?? first) : first;
}
