import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { root } from "../architecture/project-files.ts";

/** Sets this on the window if any of it ever runs. */
export const PROOF = "hostileTextRan";

/** Text that wants to be something else: markup, script, a template, a direction, a terminal's command, a formula. */
export const HOSTILE: readonly string[] = [
  `<img src=x onerror="window.${PROOF}=1">`,
  `<script>window.${PROOF}=1</script>`,
  `"><svg onload=window.${PROOF}=1>`,
  `</title></textarea></style><iframe srcdoc="<script>parent.${PROOF}=1</script>">`,
  `javascript:window.${PROOF}=1`,
  "{count} {{constructor}} $t(window.name) ${1+1} __proto__",
  "\u202Egnp.exe\u2066 reversed",
  "bell\u0007 escape\u001b[31m null\u0000 next\u0085 line\u2028end",
  '=HYPERLINK("https://elsewhere.invalid","a")',
  "[link](https://elsewhere.invalid) **bold** | cell | `code`",
  "شكرا <b>mixed</b> עברית 🎉",
];

/** Everything about a record that an archive writes in words of its own. */
const WORDS = new Set([
  "actor",
  "app",
  "author",
  "category",
  "city",
  "comment",
  "content",
  "description",
  "device",
  "full_name",
  "location",
  "name",
  "post",
  "region",
  "seller",
  "sender_name",
  "site_name",
  "text",
  "title",
  "value",
]);

/** Writes a Facebook download in which every name and text is hostile; gives its folder, whose name is, too. */
export function writeHostileArchive(into: string): string {
  const from = path.join(root, "test/fixtures/facebook/2024-json");
  // What no file system refuses of it.
  const folder = path.join(
    into,
    `<b onclick=x>\u202E facebook 'quoted' {count}`,
  );
  mkdirSync(folder);
  cpSync(from, folder, { recursive: true });
  let number = 0;
  const next = (): string => HOSTILE[number++ % HOSTILE.length] ?? "";
  for (const entry of readdirSync(folder, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
    const file = path.join(entry.parentPath, entry.name);
    const spoilt = spoil(JSON.parse(readFileSync(file, "utf8")), next);
    writeFileSync(file, JSON.stringify(spoilt));
  }
  // Nobody knows this one: its keys are hostile as well.
  writeFileSync(
    path.join(folder, `${HOSTILE[6]} <i>unknown.json`),
    JSON.stringify([
      { [HOSTILE[0] ?? ""]: HOSTILE[7], __proto__: { a: HOSTILE[1] } },
    ]),
  );
  return folder;
}

/** Writes a chat of hostile lines, in whose dates day and month cannot be told apart: a page shows some of them. */
export function writeHostileChat(into: string): string {
  const file = path.join(into, `WhatsApp Chat with ${HOSTILE[6]} <b>.txt`);
  const lines = HOSTILE.map(
    (text, at) =>
      `${1 + (at % 5)}/${7 + (at % 5)}/21, 9:15 AM - ${HOSTILE[6]} <u>: ${text}`,
  );
  writeFileSync(file, lines.join("\n"));
  return file;
}

function spoil(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => spoil(each, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === "string" && WORDS.has(key) && !isPath(inner)
        ? `${inner} ${next()}`
        : spoil(inner, next),
    ]),
  );
}

/** A medium's place in the archive is no text. */
function isPath(text: string): boolean {
  return /^[\w./-]+\.\w{2,4}$/.test(text);
}
