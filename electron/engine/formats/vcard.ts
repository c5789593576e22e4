import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import { readLines } from "./text.ts";

/** One statement of a card: `TEL;type=CELL:+44 7700 900123`. */
export interface CardProperty {
  /** In lower case, without the group before it. */
  name: string;
  /** By name in lower case; a parameter without a name, as version 2.1 writes types, is a `type`. */
  parameters: ReadonlyMap<string, string>;
  /** Decoded; the parts of a structured value, empty ones left out, with a comma between them. */
  value: string;
}

export type Card = readonly CardProperty[];

export interface Cards {
  cards: readonly Card[];
  /** The line from which on nothing was kept, because the file holds more than contacts do. */
  cutAt: number | undefined;
}

/** Two thousand contacts with their pictures; larger files are no cards. */
const FILE_BYTES = 16 * 1024 * 1024;

/** What is kept of one file, all its cards together. */
const KEPT_CHARACTERS = 100_000;

/** A name with its parameters ends before here. */
const HEAD_CHARACTERS = 1_000;

const HEAD =
  /^[ \t]*(?:[\w-]{1,60}\.)?([\w-]{1,60})((?:;(?:[^":;]|"[^"]*")*)*):/;

/** Pictures, sounds and keys. */
const BINARY = /^(photo|logo|sound|key)$/;

/** What frames a card and says nothing of a person. */
const FRAME = /^(version|prodid|begin|end)$/;

/** Values made of parts, with a semicolon between them. */
const STRUCTURED = /^(n|org|adr|gender)$/;

/**
 * Reads the cards of a vCard entry (2.1, 3.0, 4.0), folded and quoted-printable lines too. Pictures are skipped.
 *
 * Written here because the entry is hostile: what is kept is bounded, and nothing of it is ever evaluated.
 *
 * @throws EntryError `entry.too-large`, and what reading the entry throws
 */
export async function readCards(entry: Entry): Promise<Cards> {
  if (entry.bytes > FILE_BYTES) throw new EntryError("entry.too-large");
  const reading = new Reading();
  for await (const lines of readLines(entry))
    for (const { number, text } of lines) reading.take(number, text);
  reading.end();
  return { cards: reading.cards, cutAt: reading.cutAt };
}

interface OpenProperty {
  name: string;
  parameters: ReadonlyMap<string, string>;
  line: number;
  raw: string;
}

class Reading {
  readonly cards: Card[] = [];
  cutAt: number | undefined;
  #card: CardProperty[] | undefined;
  #is21 = false;
  #open: OpenProperty | undefined;
  #line = 0;
  #kept = 0;

  take(number: number, text: string): void {
    // The pieces of a very long line share its number.
    const isSameLine = number === this.#line;
    this.#line = number;
    const open = this.#open;
    if (isSameLine) {
      this.#goOn(text);
    } else if (
      open !== undefined &&
      isQuoted(open.parameters) &&
      open.raw.endsWith("=")
    ) {
      open.raw = open.raw.slice(0, -1);
      this.#goOn(text);
    } else if (/^[ \t]/.test(text) && open !== undefined) {
      // Version 2.1 folds at a blank, which stays; the later ones put one in.
      this.#goOn(this.#is21 ? text : text.slice(1));
    } else {
      this.#close();
      this.#begin(number, text);
    }
  }

  end(): void {
    this.#close();
    this.#endCard();
  }

  #begin(line: number, text: string): void {
    const head = HEAD.exec(text.slice(0, HEAD_CHARACTERS));
    if (head === null) return;
    const name = head[1]!.toLowerCase();
    const raw = text.slice(head[0].length);
    if (name === "begin" && /^\s*vcard\s*$/i.test(raw)) {
      this.#endCard();
      this.#card = [];
      this.#is21 = false;
    } else if (name === "end" && /^\s*vcard\s*$/i.test(raw)) this.#endCard();
    else if (name === "version") this.#is21 = raw.trim() === "2.1";
    if (this.#card === undefined || FRAME.test(name)) return;
    const parameters = parametersOf(head[2]!);
    this.#open = { name, parameters, line, raw: "" };
    this.#goOn(raw);
  }

  #goOn(text: string): void {
    const open = this.#open;
    if (open === undefined || isBinary(open)) return;
    if (this.#kept + open.raw.length + text.length > KEPT_CHARACTERS)
      this.cutAt ??= open.line;
    else open.raw += text;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined || isBinary(open)) return;
    if (this.cutAt !== undefined) return;
    this.#kept += open.name.length + open.raw.length;
    const { name, parameters } = open;
    const text = isQuoted(parameters)
      ? unquoted(open.raw, parameters.get("charset"))
      : open.raw;
    const value = valueOf(name, text, this.#is21);
    if (value !== "") this.#card?.push({ name, parameters, value });
  }

  #endCard(): void {
    if (this.#card !== undefined && this.#card.length > 0)
      this.cards.push(this.#card);
    this.#card = undefined;
  }
}

function parametersOf(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name, value] of text.matchAll(
    /;(?:([\w-]+)=)?((?:[^";]|"[^"]*")*)/g,
  )) {
    const bare = value!.replace(/"/g, "");
    const isEncoding = /^(quoted-printable|base64)$/i.test(bare);
    const key = name?.toLowerCase() ?? (isEncoding ? "encoding" : "type");
    const known = parameters.get(key);
    parameters.set(key, known === undefined ? bare : `${known},${bare}`);
  }
  return parameters;
}

function isQuoted(parameters: ReadonlyMap<string, string>): boolean {
  return /^quoted-printable$/i.test(parameters.get("encoding") ?? "");
}

function isBinary({ name, parameters }: OpenProperty): boolean {
  return (
    BINARY.test(name) || /^(b|base64)$/i.test(parameters.get("encoding") ?? "")
  );
}

/** Text whose bytes stand as `=C3=A9`; what is not written so stands for itself. */
function unquoted(text: string, charset: string | undefined): string {
  const bytes = Buffer.from(
    Buffer.from(text)
      .toString("latin1")
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
    "latin1",
  );
  return decoded(bytes, charset);
}

function decoded(bytes: Buffer, charset: string | undefined): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    // A name that is no encoding.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

function valueOf(name: string, text: string, is21: boolean): string {
  const parts = STRUCTURED.test(name) ? text.split(/(?<!\\);/) : [text];
  return parts
    .map((part) => unescaped(part, is21).trim())
    .filter((part) => part !== "")
    .join(", ");
}

/** Version 2.1 knows one escape; a backslash before anything else is one that somebody typed. */
function unescaped(text: string, is21: boolean): string {
  return is21
    ? text.replace(/\\;/g, ";")
    : text.replace(/\\([nN,;:\\])/g, (_, sign: string) =>
        sign === "n" || sign === "N" ? "\n" : sign,
      );
}
