import type { Scalar } from "../../../../shared/domain/record.ts";
import type { Entry } from "../../archive/archive.ts";
import { EntryError } from "../../archive/archive-error.ts";
import { readCards, type Card } from "../../formats/vcard.ts";
import { put } from "../fields.ts";
import { OtherShape, type EntryReader } from "../importer.ts";

/*
 * Contact cards that were sent in a chat (`Name.vcf`): what they say of a person is part of the message. Phones write
 * version 3.0, with the contact's number on WhatsApp as `waid`; cards of old phones are 2.1.
 */

/** Reads a card that a message names: its message tells what it holds. */
export const cardReader: EntryReader = {
  mapping: "contact_card",
  category: "messages",
  view: "messages/contact_card",
  async *read(entry, { linkedAs }) {
    // A card that no message names is read like any text.
    if (linkedAs === undefined) throw new OtherShape();
    const { cards, cutAt } = await readCards(entry);
    if (cards.length > 0) yield [{ type: "told-elsewhere" }];
    if (cutAt !== undefined)
      yield [
        { type: "issue", code: "entry.too-large", locator: `line ${cutAt}` },
      ];
  },
};

/** What to call those properties that have a plain name; others keep their own. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["fn", "name"],
  ["tel", "phone"],
  ["org", "organisation"],
  ["adr", "address"],
  ["bday", "birthday"],
  ["url", "website"],
  ["x-wa-biz-name", "business_name"],
  ["x-wa-biz-description", "business_description"],
]);

/** So many cards of a chat are kept at hand: a card that is sent again is not read again. */
const CARDS_AT_HAND = 100;

/** The cards sent in one chat, by the names of their entries. */
export class ChatCards {
  readonly #entryOf: (name: string) => Entry | undefined;
  readonly #atHand = new Map<string, ReadonlyMap<string, Scalar>>();

  constructor(entryOf: (name: string) => Entry | undefined) {
    this.#entryOf = entryOf;
  }

  /** What the cards of an entry say, as values of the message; nothing when it is not there or cannot be read. */
  async of(name: string): Promise<ReadonlyMap<string, Scalar>> {
    const known = this.#atHand.get(name);
    if (known !== undefined) return known;
    const values = await valuesIn(this.#entryOf(name));
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size >= CARDS_AT_HAND && oldest !== undefined)
      this.#atHand.delete(oldest);
    this.#atHand.set(name, values);
    return values;
  }
}

async function valuesIn(
  entry: Entry | undefined,
): Promise<Map<string, Scalar>> {
  const values = new Map<string, Scalar>();
  if (entry === undefined || entry.aside !== null) return values;
  try {
    const { cards } = await readCards(entry);
    for (const [index, card] of cards.entries())
      addCard(values, card, index === 0 ? "contact" : `contact ${index + 1}`);
  } catch (error) {
    // It is reported where the card's own entry is read.
    if (!(error instanceof EntryError)) throw error;
  }
  return values;
}

function addCard(into: Map<string, Scalar>, card: Card, prefix: string): void {
  const spoken = card.find(({ name }) => name === "fn")?.value;
  for (const { name, parameters, value } of card) {
    if (
      name === "n" &&
      spoken !== undefined &&
      value.split(", ").every((part) => spoken.includes(part))
    )
      continue;
    const key = name === "n" ? "name" : (NAMES.get(name) ?? name);
    // Version 4.0 writes numbers as addresses.
    const said = name === "tel" ? value.replace(/^tel:/i, "") : value;
    put(into, `${prefix}.${key}`, said);
    const number = parameters.get("waid");
    if (number !== undefined && number !== value.replace(/\D/g, ""))
      put(into, `${prefix}.whatsapp`, number);
  }
}
