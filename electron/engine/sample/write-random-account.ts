import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Category } from "../../../shared/domain/category.ts";
import { DEED_KINDS, type Deed, type DeedKind } from "./facebook/deeds.ts";
import { placeOf } from "./facebook/catalogue.ts";
import { inForm, partName, startPage, stub } from "./facebook/download.ts";
import type { Imprint } from "./facebook/markup.ts";
import {
  chatDocuments,
  chatWords,
  smallChats,
  type Chat,
} from "./facebook/small-chats.ts";
import { archiveForm, type ArchiveForm, type FormOptions } from "./form.ts";
import { wrapped, writeFolder } from "./pack.ts";
import { Random } from "./random.ts";
import type { SampleDocument, SampleFile } from "./sample-file.ts";
import { Tally, type Counts, type EntryTruth } from "./tally.ts";
import { say } from "./words/words.ts";
import { zipTime } from "./write-sample.ts";
import { writeZip } from "./write-zip.ts";

/** Which account, how much of it, and how it is written. */
export interface RandomAccountOptions extends FormOptions {
  seed: number;
  /** Records over all categories; at most 60. */
  records?: number | undefined;
}

/** One thing that an archive tells, whatever its form. */
export interface Fact {
  /** Of which list it is, by a name of ours: two facts of different kinds are different things. */
  kind: string;
  category: Category;
  /** Epoch minutes UTC; null where the archive does not say when. */
  minute: number | null;
  /** What the clock of the pages shows, as if it were UTC; null where the archive does not say when. */
  wallMinute: number | null;
  /** The clock showed this minute twice, so a page does not tell which was meant. */
  ambiguous?: true;
  person?: string;
  organisation?: string;
  text?: string;
  url?: string;
  own?: boolean;
}

/** What was written, said by the writer. */
export interface WrittenAccount {
  /** The zips or folders to import. */
  paths: string[];
  account: string;
  /** Of the pages. */
  zone: string;
  records: Counts;
  facts: Fact[];
  entries: EntryTruth[];
  /** What this form leaves out. */
  cannotTell: readonly Untold[];
}

/** `zone`: rows are clock times and nothing names the zone for sure. */
type Untold =
  | "milliseconds"
  | "seconds"
  | "zone"
  | "unsent"
  | "length of a call"
  | "time of a reaction"
  | "state of an app"
  | "agent and cookie of a session";

/** A small account before it is known how it is written. */
interface Account {
  owner: { name: string; vanity: string; mail: string; phone: string };
  registeredAt: number;
  deeds: ReadonlyMap<string, readonly Deed[]>;
  chats: readonly Chat[];
}

const MOST = 60;
const FROM = Date.UTC(2011, 0, 1) / 1000;
const TO = Date.UTC(2019, 3, 28) / 1000;

/** Minutes at which clocks or calendars do something unusual. */
const CORNERS: readonly number[] = [
  Date.UTC(2018, 9, 28, 0, 30),
  Date.UTC(2018, 9, 28, 1, 30),
  Date.UTC(2019, 2, 31, 0, 59, 59),
  Date.UTC(2019, 2, 31, 1, 0),
  Date.UTC(2018, 10, 4, 5, 30),
  Date.UTC(2018, 10, 4, 6, 30),
  Date.UTC(2016, 1, 29, 12, 0),
  Date.UTC(2015, 11, 31, 23, 59, 59),
  Date.UTC(2016, 0, 1, 0, 0),
  Date.UTC(2014, 6, 1, 11, 59),
  Date.UTC(2014, 6, 1, 22, 0),
].map((at) => at / 1000);

/**
 * Writes a small made-up account, the same for a seed in whatever form, and says what is in it.
 *
 * For tests that import thousands and compare: it is written at once and holds what readers stumble over.
 */
export async function writeRandomAccount(
  folder: string,
  options: RandomAccountOptions,
): Promise<WrittenAccount> {
  const form = archiveForm(options);
  const account = buildAccount(options.seed, options.records ?? 40);
  const writtenAt = Date.UTC(WRITTEN[form.layout], 7, 19, 14, 33);
  const imprint = { owner: account.owner.name, writtenAt };
  const { documents, facts } = tell(account, form);
  const tally = new Tally();
  const parts = cut(documents, form, imprint);
  const random = new Random(`parts/${options.seed}`);
  const date = new Date(writtenAt).toISOString().slice(0, 10);
  const out = resolve(folder);
  await mkdir(out, { recursive: true });
  const entries: EntryTruth[] = [];
  const paths: string[] = [];
  for (const [index, files] of parts.entries()) {
    const letters = random.letters(7, "ABCDEFGHJKMNPQRSTUVWXYZ23456789");
    const name = partName(
      form,
      account.owner.vanity,
      date,
      letters,
      index,
      parts.length,
    );
    const isZip = form.packing === "zip";
    const path = join(out, isZip ? `${name}.zip` : name);
    paths.push(path);
    const held = wrapped(files, form, name);
    if (isZip) {
      const target = createWriteStream(path, { flags: "wx" });
      entries.push(
        ...(await writeZip(
          target,
          `${name}.zip`,
          held,
          zipTime(writtenAt),
          tally,
          () => undefined,
        )),
      );
    } else {
      await mkdir(path);
      entries.push(...writeFolder(path, name, held, tally, () => undefined));
    }
  }
  return {
    paths,
    account: account.owner.name,
    zone: form.clock.zone,
    records: tally.inOrder(),
    facts,
    entries,
    cannotTell: untoldIn(form),
  };
}

const WRITTEN = {
  "2019": 2019,
  "2021": 2022,
  "2023": 2023,
  "2024": 2025,
  "2026": 2026,
} as const;

const PAGES_UNTOLD = [
  "milliseconds",
  "unsent",
  "length of a call",
  "time of a reaction",
  "state of an app",
] as const;

function untoldIn({ format, era, layout }: ArchiveForm): readonly Untold[] {
  if (format === "json") return [];
  // The oldest pages have times to the minute, no header with an instant and no file of the zone.
  if (layout === "2019") return [...PAGES_UNTOLD, "seconds", "zone"];
  return era === "H4"
    ? [...PAGES_UNTOLD, "agent and cookie of a session"]
    : PAGES_UNTOLD;
}

function buildAccount(seed: number, records: number): Account {
  const random = new Random(`small account/${seed}`);
  const first = random.pick(["Maëlle", "Zoë", "Søren", "Ana", "李"]);
  const owner = {
    name: `${first} ${random.pick(["Tarnwick", "Vantrel", "Quillmoor"])}`,
    vanity: `made.up.${seed}`,
    mail: `owner${seed % 1000}@example.org`,
    phone: `+1202555014${random.between(0, 9)}`,
  };
  const time = clustered(random.fork("times"));
  let left = Math.min(MOST, Math.max(1, records));
  const deeds = new Map<string, readonly Deed[]>();
  // Always there: whose account it is, and in which zone.
  for (const [name, kind] of Object.entries<DeedKind>(DEED_KINDS)) {
    const isAlways = name === "profile" || name === "timezone";
    if (isAlways) deeds.set(name, made(kind, random, 1, time));
  }
  left -= deeds.size;
  const messages = Math.min(left, random.between(0, 14));
  left -= messages;
  const kinds = random.sample(
    Object.entries<DeedKind>(DEED_KINDS).filter(([name]) => !deeds.has(name)),
    random.between(3, 24),
  );
  for (const [name, kind] of kinds) {
    if (left <= 0) break;
    const some = made(
      kind,
      random,
      Math.min(left, random.between(1, kind.most)),
      time,
    );
    left -= some.length;
    deeds.set(name, some);
  }
  return {
    owner,
    registeredAt: FROM - 86_400,
    deeds,
    chats: messages === 0 ? [] : smallChats(random, owner, messages, time),
  };
}

function made(
  kind: DeedKind,
  random: Random,
  count: number,
  time: () => number,
): readonly Deed[] {
  const taken = new Set<string | undefined>();
  const deeds: Deed[] = [];
  for (let nth = 0; nth < count; nth++) {
    const deed = kind.make(random, time());
    const own = kind.distinct === undefined ? `${nth}` : deed[kind.distinct];
    // The same once more, in the same minute, as it happens.
    const again = kind.distinct === undefined && random.chance(0.08);
    const last = deeds.at(-1);
    if (again && last !== undefined) deeds.push(last);
    else if (!taken.has(own)) deeds.push(deed);
    taken.add(own);
  }
  return kind.timeless === true
    ? deeds
    : deeds.sort((one, other) => other.at - one.at);
}

/** Times over some years, many of them close to another one or to where clocks change. */
function clustered(random: Random): () => number {
  let last = random.between(FROM, TO);
  return () => {
    const kind = random.next();
    if (kind < 0.25) last += random.between(0, 45);
    else if (kind < 0.4) last = random.pick(CORNERS);
    else last = random.between(FROM, TO);
    return last;
  };
}

/** Both sides of an account in one form: its documents, and what they tell. */
function tell(
  account: Account,
  form: ArchiveForm,
): { documents: SampleDocument[]; facts: Fact[] } {
  const documents: SampleDocument[] = [];
  const facts: Fact[] = [];
  const random = new Random("details");
  const { owner, registeredAt } = account;
  for (const [name, deeds] of account.deeds) {
    const kind: DeedKind = DEED_KINDS[name as keyof typeof DEED_KINDS];
    const told = deeds.filter(
      (deed) => kind.toldIn === undefined || kind.toldIn(deed, form),
    );
    const own = kind.write(told, { random, owner, form, registeredAt });
    documents.push(...own);
    const isThere = own.some(
      ({ path }) =>
        placeOf(path.replace(/\.json$/, ""), form.layout) !== undefined,
    );
    if (isThere)
      facts.push(...told.map((deed) => factOf(name, kind, deed, form, owner)));
  }
  documents.push(...chatDocuments(account.chats, form.words, 5));
  for (const { deeds } of account.chats) {
    for (const deed of deeds) {
      const text = chatWords(deed, form.words);
      facts.push({
        kind: "messages",
        category: "messages",
        ...minutesOf(deed.atMs, form),
        person: deed.sender,
        own: deed.own,
        ...(text === undefined ? {} : { text }),
        ...(deed.sort === "link" ? { url: deed.url } : {}),
      });
    }
  }
  return { documents, facts };
}

function factOf(
  name: string,
  kind: DeedKind,
  deed: Deed,
  form: ArchiveForm,
  owner: Account["owner"],
): Fact {
  const untold = kind.untold?.(form) ?? [];
  const { person, organisation, url, detail } = deed;
  const text = {
    profile: owner.mail,
    timezone: form.zone,
    address_book: [deed.text, ...Object.values(detail)].join(", "),
    reactions: detail["code"],
    notifications: say(form.words.notifications[0], {
      p: detail["person"] ?? "",
    }),
    posts:
      detail["tagged"] === undefined
        ? deed.text
        : `${deed.text} ${detail["tagged"]}`,
  }[name];
  const fields = { person, organisation, text: text ?? deed.text, url };
  const told = Object.entries(fields).filter(
    ([key, value]) =>
      value !== undefined && !untold.some((each) => each === key),
  );
  return {
    kind: name,
    category: kind.category,
    ...minutesOf(deed.at * 1000, form),
    ...Object.fromEntries(told),
  };
}

function minutesOf(
  atMs: number,
  form: ArchiveForm,
): Pick<Fact, "minute" | "wallMinute" | "ambiguous"> {
  if (atMs === 0) return { minute: null, wallMinute: null };
  const minute = Math.floor(atMs / 60_000);
  return {
    minute,
    wallMinute: minute + form.clock.offsetAt(atMs),
    ...(form.format === "html" && form.clock.isAmbiguous(atMs)
      ? { ambiguous: true as const }
      : {}),
  };
}

/** The files of each part: what lies in one folder stays together, and every part has a start page. */
function cut(
  documents: readonly SampleDocument[],
  form: ArchiveForm,
  imprint: Imprint,
): Iterable<SampleFile>[] {
  const count = form.parts ?? 1;
  const folders = new Map<string, number>();
  const partOf = ({ path }: { path: string }): number => {
    const folder = path.split("/").slice(0, 2).join("/");
    const known = folders.get(folder) ?? folders.size % count;
    folders.set(folder, known);
    return known;
  };
  const shares = documents.map((document) => ({
    document,
    part: partOf(document),
  }));
  return Array.from({ length: count }, (_, index) => {
    const own = shares
      .filter(({ part }) => part === index)
      .map(({ document }) => document);
    return partFiles(own, form, imprint, index, count);
  });
}

const EMPTY: SampleFile = {
  path: "your_facebook_activity/reviews/no-data.txt",
  status: "empty",
  write: () => ["You have no data in this section\n"],
};

function* partFiles(
  documents: readonly SampleDocument[],
  form: ArchiveForm,
  imprint: Imprint,
  index: number,
  count: number,
): Generator<SampleFile> {
  yield startPage(form, imprint, index, count);
  yield stub(index);
  if (index === 0) yield* inForm([EMPTY], form, imprint);
  yield* inForm(documents, form, imprint);
}
