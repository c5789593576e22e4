import type {
  Confidence,
  Detector,
} from "../../../../shared/domain/detector.ts";
import type { Prepared } from "./prepare.ts";

/** Something found in a prepared text, by places of that text. */
export interface Span {
  detector: Detector;
  start: number;
  end: number;
  confidence: Confidence;
}

/** Looks for one thing or one family of things; pure, and linear in the length of the text. */
export type DetectorRule = (prepared: Prepared) => Iterable<Span>;

/** How far before and after a number the words stand that say what it is. */
const BEFORE = 40;
const AFTER = 25;

/** Whether a pattern of words occurs close to a span. */
export function isNear(
  { folded }: Prepared,
  { start, end }: { start: number; end: number },
  words: RegExp,
  { before = BEFORE, after = AFTER } = {},
): boolean {
  return (
    words.test(folded.slice(Math.max(0, start - before), start)) ||
    (after > 0 && words.test(folded.slice(end, end + after)))
  );
}

/** Words that say that a number is an order, a parcel, a thing or a client, in en fr de es it nl pt. */
export const OTHER_NUMBERS = new RegExp(
  String.raw`(?:\b(?:${[
    "imei|siret|siren|ean|isbn|serial|serie|seriennummer|barcode|code-barres|horodatage|timestamp|zeitstempel",
    "order|orders|commande|bestell\\w*|pedido|ordine|ordernummer|encomenda|bestelling",
    "tracking|track|parcel|colis|suivi|sendung\\w*|seguimiento|rastreio|spedizione|paket\\w*|zending\\w*|shipment",
    "invoice|facture|rechnung\\w*|factura|fattura|factuur\\w*|fatura",
    "ref|reference|referencia|referenz|riferimento|referentie|referencia|dossier|aktenzeichen|vorgang\\w*",
    "client|kunden\\w*|cliente|klant\\w*|customer|ticket|billet|flight|vol|part no|saved at|version",
    "voucher|gutschein\\w*|buono|bon|stuks|lot",
  ].join("|")})\b)`,
);
