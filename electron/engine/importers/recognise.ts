import type { Entry, Part } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import { entryName, splitEnding } from "./entry-name.ts";
import type { Importer, NamedEntry, Piece } from "./importer.ts";

/** One product's part of one download: what an importer reads at once. */
export interface RecognisedArchive {
  importer: Importer;
  pieces: Piece[];
}

export interface Recognition {
  archives: RecognisedArchive[];
  /** Parts in which no provider was found. */
  strangers: Part[];
}

/** Finds the archives in what was given: by evidence in entry names, not by where things stand. */
export function recognise(
  parts: readonly Part[],
  importers: readonly Importer[],
): Recognition {
  const archives: RecognisedArchive[] = [];
  const strangers: Part[] = [];
  for (const part of parts) {
    const pieces = piecesOf(part, importers);
    if (pieces.length === 0) strangers.push(part);
    for (const { importer, piece } of pieces) {
      const archive = archives.find((known) =>
        continues(known, importer, piece),
      );
      if (archive === undefined) archives.push({ importer, pieces: [piece] });
      else archive.pieces.push(piece);
    }
  }
  return {
    archives,
    // A part with nothing but pictures belongs to the download whose name it shares.
    strangers: strangers.filter((part) => !adopt(part, archives)),
  };
}

/** Recognises what names do not tell, from how texts begin: which parts are chats, and which chats are which. */
export async function recogniseTexts(
  { archives, strangers }: Recognition,
  importers: readonly Importer[],
): Promise<Recognition> {
  const all = [...archives];
  for (const part of strangers)
    for (const importer of importers)
      for (const piece of await piecesByText(part, importer))
        all.push({ importer, pieces: [piece] });
  const found: RecognisedArchive[] = [];
  const leftOut: Piece[] = [];
  for (const archive of all) {
    const { importer, pieces } = archive;
    if (importer.separate === undefined) {
      found.push(archive);
      continue;
    }
    const separate = await importer.separate(pieces);
    for (const each of separate) found.push({ importer, pieces: each });
    const kept = new Set(
      separate
        .flat()
        .flatMap((piece) => piece.entries.map(({ entry }) => entry)),
    );
    for (const piece of pieces) {
      const entries = piece.entries.filter(({ entry }) => !kept.has(entry));
      if (entries.length > 0) leftOut.push({ ...piece, entries });
    }
  }
  const others = new Set<Part>();
  for (const piece of [
    ...leftOut,
    ...strangers.map((part) => newPiece(part, "")),
  ]) {
    const home = found
      .flatMap(({ pieces }) => pieces)
      .find(({ part }) => part === piece.part);
    if (home === undefined) others.add(piece.part);
    else home.entries.push(...piece.entries);
  }
  return { archives: found, strangers: [...others] };
}

/** More texts than this in one place are no chats. */
const TEXTS_TO_OPEN = 1_000;

async function piecesByText(part: Part, importer: Importer): Promise<Piece[]> {
  if (importer.claimsText === undefined) return [];
  const named = part.entries.map((entry) => ({
    entry,
    name: entryName(entry.path),
  }));
  const texts = named.filter(({ name }) => splitEnding(name).ending === "txt");
  for (const text of texts.slice(0, TEXTS_TO_OPEN))
    if (await isTextOf(importer, text)) {
      const piece = newPiece(part, "");
      piece.entries.push(...named);
      return [piece];
    }
  return [];
}

async function isTextOf(
  importer: Importer,
  text: NamedEntry,
): Promise<boolean> {
  try {
    return (await importer.claimsText?.(text)) === true;
  } catch (error) {
    // What cannot be read is nobody's; the part it is in is refused with a sentence.
    if (error instanceof EntryError) return false;
    throw error;
  }
}

interface Claim {
  importer: Importer;
  root: string;
  sure: boolean;
}

function piecesOf(
  part: Part,
  importers: readonly Importer[],
): { importer: Importer; piece: Piece }[] {
  const named = part.entries.map((entry) => ({
    entry,
    name: entryName(entry.path),
  }));
  const alone = rootsOf(named, importers);
  const roots = alone.length > 0 ? alone : rootsTogether(named, importers);
  if (roots.length === 0) return [];
  const pieces = roots.map(({ importer, root }) => ({
    importer,
    piece: newPiece(part, root),
  }));
  for (const { entry, name } of named) {
    const home = homeOf(name, pieces);
    home.piece.entries.push({
      entry,
      name: name.startsWith(home.piece.root)
        ? name.slice(home.piece.root.length)
        : name,
    });
  }
  for (const { piece } of pieces) piece.entries = inPageOrder(piece.entries);
  return pieces.filter(({ piece }) => piece.entries.length > 0);
}

const PAGE = /^(.*_)(\d{1,6})\.(json|html?)$/;

/** Numbered pages continue each other, and zips list `_10` before `_9`: they change places among themselves. */
function inPageOrder(entries: readonly NamedEntry[]): NamedEntry[] {
  const pages = new Map<string, { place: number; page: number }[]>();
  entries.forEach(({ name }, place) => {
    const [, before, page, ending] = PAGE.exec(name) ?? [];
    if (page === undefined) return;
    const key = `${before} ${ending}`;
    const known = pages.get(key) ?? [];
    known.push({ place, page: Number(page) });
    pages.set(key, known);
  });
  const ordered = [...entries];
  for (const known of pages.values()) {
    const places = known.map(({ place }) => place);
    known.sort((a, b) => a.page - b.page);
    known.forEach(({ place }, index) => {
      ordered[places[index]!] = entries[place]!;
    });
  }
  return ordered;
}

/** The roots in a part: sure ones, and shared ones where no sure one stands above them. Shortest first. */
function rootsOf(
  named: readonly { entry: Entry; name: string }[],
  importers: readonly Importer[],
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { entry, name } of named) {
    if (entry.aside === "resource") continue;
    for (const importer of importers) {
      const claim = importer.claims(name);
      if (claim === undefined) continue;
      const key = `${importer.id} ${claim.root}`;
      const known = claims.get(key);
      if (known === undefined) claims.set(key, { importer, ...claim });
      else if (claim.sure) known.sure = true;
    }
  }
  const kept: Claim[] = [];
  // Between equals the registry decides, never the order in which a zip happens to list its files.
  const rank = (claim: Claim): number => importers.indexOf(claim.importer);
  const shortestFirst = [...claims.values()].sort(
    (a, b) =>
      Number(b.sure) - Number(a.sure) ||
      a.root.length - b.root.length ||
      rank(a) - rank(b),
  );
  for (const claim of shortestFirst) {
    const covered = kept.some(
      (other) =>
        claim.root.startsWith(other.root) &&
        (other.importer === claim.importer || !claim.sure),
    );
    const covers =
      !claim.sure && kept.some((other) => other.root.startsWith(claim.root));
    if (!covered && !covers) kept.push(claim);
  }
  return kept.sort((a, b) => a.root.length - b.root.length);
}

function rootsTogether(
  named: readonly { entry: Entry; name: string }[],
  importers: readonly Importer[],
): Claim[] {
  const names = named
    .filter(({ entry }) => entry.aside !== "resource")
    .map(({ name }) => name);
  for (const importer of importers) {
    const root = importer.claimsTogether?.(names);
    if (root !== undefined) return [{ importer, root, sure: false }];
  }
  return [];
}

/** The piece an entry belongs to: the one with the longest root, of those the one that is surest of it, else the first. */
function homeOf(
  name: string,
  pieces: readonly { importer: Importer; piece: Piece }[],
): { importer: Importer; piece: Piece } {
  let best = pieces[0]!;
  let bestScore = -1;
  for (const each of pieces) {
    if (!name.startsWith(each.piece.root)) continue;
    const claim = each.importer.claims(name);
    const certainty =
      claim?.root === each.piece.root ? (claim.sure ? 2 : 1) : 0;
    const score = each.piece.root.length * 3 + certainty;
    if (score > bestScore) {
      best = each;
      bestScore = score;
    }
  }
  return best;
}

function newPiece(part: Part, root: string): Piece {
  const folder = root.split("/").at(-2);
  return {
    part,
    root,
    // Only these endings: a user name may hold a dot.
    rootName: folder ?? part.name.replace(/\.(zip|txt)$/i, ""),
    entries: [],
  };
}

/** Whether a piece is one more part of an archive already found. */
function continues(
  archive: RecognisedArchive,
  importer: Importer,
  piece: Piece,
): boolean {
  if (archive.importer !== importer) return false;
  const first = archive.pieces[0]!;
  const name = downloadName(piece);
  if (name !== downloadName(first)) return false;
  // With a date in the name the parts are certain; without one, two downloads of different years may share a name.
  return (
    DATED.test(name) ||
    (archive.pieces.every((other) => sameLayout(other, piece)) &&
      !archive.pieces.some((other) => contradict(other, piece)))
  );
}

/** How the folder or zip of a download is called. */
const DOWNLOAD = /^(facebook|instagram|messenger|whatsapp)[-_ ]./;

const DATED = /-\d{4}-\d{2}-\d{2}$/;

/** The download's name: what all its parts' names share, everything before the random end; empty when it has none. */
function downloadName({ rootName, part }: Piece): string {
  for (const name of [rootName, part.name.replace(/\.zip$/i, "")]) {
    const lower = name.toLowerCase();
    if (!DOWNLOAD.test(lower)) continue;
    const dated = /^.*-\d{4}-\d{2}-\d{2}(?=-|$)/.exec(lower)?.[0];
    return dated ?? lower.replace(/( \(\d+\)|[-_. ](part)?\d{1,3})$/, "");
  }
  return "";
}

/** Facebook moved a person's own activity twice; parts of one download agree on where it is, if they show it at all. */
function layoutOf({ entries }: Piece): string | undefined {
  return LAYOUTS.find((folder) =>
    entries.some(({ name }) => name.startsWith(folder)),
  );
}

const LAYOUTS = [
  "your_facebook_activity/",
  "your_activity_across_facebook/",
  "friends_and_followers/",
  "about_you/",
  "profile_information/",
  "messages/",
  "posts/",
];

function sameLayout(a: Piece, b: Piece): boolean {
  const [one, other] = [layoutOf(a), layoutOf(b)];
  // The first two tell a download's year by themselves; the others may stand beside each other in one.
  const nested = (layout: string | undefined): boolean =>
    layout === LAYOUTS[0] || layout === LAYOUTS[1];
  return (
    one === undefined ||
    other === undefined ||
    one === other ||
    (!nested(one) && !nested(other))
  );
}

/** Two pieces hold the same data file with other contents: they are two downloads. */
function contradict(a: Piece, b: Piece): boolean {
  const sizes = new Map(
    a.entries.map(({ entry, name }) => [name, entry] as const),
  );
  return b.entries.some(({ entry, name }) => {
    const other = sizes.get(name);
    return (
      other !== undefined &&
      /\.(json|html?)$/.test(name) &&
      !/^(start_here|index)\.html?$/.test(name) &&
      (other.bytes !== entry.bytes ||
        (other.crc32 !== null &&
          entry.crc32 !== null &&
          other.crc32 !== entry.crc32))
    );
  });
}

/** Its folders are those of its own name, wherever they lie, else as deep as in the part that was found. */
function adopt(part: Part, archives: readonly RecognisedArchive[]): boolean {
  const first = part.entries.find(({ aside }) => aside !== "resource");
  const folders = entryName(first?.path ?? "")
    .split("/")
    .slice(0, -1);
  const own = folders.findIndex((folder) => DOWNLOAD.test(folder)) + 1;
  for (const { pieces } of archives) {
    const home = pieces[0]!;
    const depth = own > 0 ? own : home.root.split("/").length - 1;
    const root = folders
      .slice(0, depth)
      .map((folder) => `${folder}/`)
      .join("");
    const piece = newPiece(part, root);
    const name = downloadName(piece);
    if (name === "" || name !== downloadName(home)) continue;
    for (const entry of part.entries) {
      const full = entryName(entry.path);
      piece.entries.push({
        entry,
        name: full.startsWith(root) ? full.slice(root.length) : full,
      });
    }
    pieces.push(piece);
    return true;
  }
  return false;
}
