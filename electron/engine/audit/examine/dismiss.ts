import type { WritableVault } from "../../vault/access.ts";
import { categories } from "../../vault/codes.ts";
import { addDismissal, removeDismissal } from "../../vault/dismissals.ts";
import { identityOfPublicId } from "../../vault/public-id.ts";
import { sql } from "../../vault/sql.ts";
import { foldName } from "../signals/fold-name.ts";
import { examineAnew } from "./examine.ts";
import { partsOfSubject, plainSubject } from "./subject.ts";
import { namesIn, SIGNAL_CATEGORIES } from "./record-signals.ts";

/** Calls a signal or a detection wrong, for good: it is gone at once, and no import brings it back. */
export function dismiss(
  vault: WritableVault,
  subject: string,
  now: number,
): boolean {
  return change(vault, subject, (plain) => addDismissal(vault, plain, now));
}

/** Takes that back: what it concerns is examined again. */
export function undismiss(vault: WritableVault, subject: string): boolean {
  return change(vault, subject, (plain) => removeDismissal(vault, plain));
}

function change(
  vault: WritableVault,
  subject: string,
  write: (subject: string) => boolean,
): boolean {
  const plain = plainSubject(subject);
  if (plain === undefined) return false;
  const changed = vault.transaction(() => {
    if (!write(plain)) return false;
    markConcerned(vault, plain);
    return true;
  });
  if (changed) examineAnew(vault);
  return changed;
}

/** Marks the records that a subject is about as unexamined. */
function markConcerned(vault: WritableVault, subject: string): void {
  const mark = vault.prepare(
    "INSERT OR IGNORE INTO unexamined (record_id) VALUES (?)",
  );
  const { record, name } = partsOfSubject(subject);
  if (record !== undefined) {
    const found = vault.get<{ id: number }>(
      sql`SELECT id FROM records WHERE identity = ${identityOfPublicId(record) ?? null}`,
    );
    if (found !== undefined) mark.run(found.id);
    return;
  }
  for (const category of SIGNAL_CATEGORIES)
    if (name !== undefined) markNamed(vault, category, name, mark);
}

interface NamedRow {
  id: number;
  title: string | null;
  text: string | null;
}

/** Records read at a time. */
const SLICE = 5000;

function markNamed(
  vault: WritableVault,
  category: (typeof SIGNAL_CATEGORIES)[number],
  name: string,
  mark: { run(id: number): unknown },
): void {
  const page = vault.prepare<NamedRow>(
    `SELECT id, substr(title, 1, 500) AS title, substr(text, 1, 500) AS text FROM records
     WHERE category = ? AND id > ? AND concerns_others = 0 ORDER BY id LIMIT ${SLICE}`,
  );
  let last = -Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = page.all(categories.toCode(category), last);
    for (const { id, title, text } of rows) {
      // Of a profile, which is one or two records, any answer may be meant.
      const names =
        category === "profile"
          ? [name]
          : namesIn({
              provider: "facebook",
              category,
              title,
              text,
              extra: [],
              mappings: ["link_history"],
            }).map(foldName);
      if (names.includes(name)) mark.run(id);
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}
