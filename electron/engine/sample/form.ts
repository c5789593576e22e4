import type {
  SampleForm,
  SampleFormat,
  SampleLayout,
  SampleLocale,
  SamplePacking,
} from "../../../shared/domain/sample-form.ts";
import { ZoneClock } from "./clock.ts";
import { WORDS, type Words } from "./words/words.ts";

/** Markup of the HTML pages: class names and elements changed about 2021 and late in 2024. */
export type Era = "H2" | "H3" | "H4";

/** What tests ask for beside what everybody can. */
export interface FormOptions extends SampleForm {
  /** The markup; that of the layout's years unless said. */
  era?: Era | undefined;
  /** IANA name of the zone of the pages, where it is not the account's: some downloads have pages in UTC. */
  pageZone?: string | undefined;
  /** The pages call their clock UTC although it is not (seen in 2025). */
  mislabelled?: boolean | undefined;
  /** Folders around it: 1 the archive's own, 2 another as from a cloud drive. */
  wrappers?: 0 | 1 | 2 | undefined;
  /** What an Apple computer leaves behind when it packs a folder again. */
  debris?: boolean | undefined;
  /** Of the same account so many years earlier, before later friends. */
  yearsOlder?: number | undefined;
}

/** The form of one archive: the same account looks different in each, and is the same. */
export interface ArchiveForm {
  format: SampleFormat;
  layout: SampleLayout;
  era: Era;
  locale: SampleLocale;
  /** The account's zone; its own file names it. */
  zone: string;
  /** The clock on which pages show times. */
  clock: ZoneClock;
  mislabelled: boolean;
  words: Words;
  packing: SamplePacking;
  parts: number | undefined;
  wrappers: 0 | 1 | 2;
  debris: boolean;
  yearsOlder: number;
}

const ERAS: Readonly<Record<SampleLayout, Era>> = {
  "2019": "H2",
  "2021": "H3",
  "2023": "H3",
  "2024": "H4",
  "2026": "H4",
};

export function archiveForm(options: FormOptions = {}): ArchiveForm {
  const layout = options.layout ?? "2024";
  const locale = options.locale ?? "en";
  const zone = options.zone ?? "Europe/Paris";
  return {
    format: options.format ?? "json",
    layout,
    era: options.era ?? ERAS[layout],
    locale,
    zone,
    clock: new ZoneClock(options.pageZone ?? zone),
    mislabelled: options.mislabelled ?? false,
    words: WORDS[locale],
    packing: options.packing ?? "zip",
    parts: options.parts,
    wrappers: options.wrappers ?? 0,
    debris: options.debris ?? false,
    yearsOlder: options.yearsOlder ?? 0,
  };
}

/** Whether a writer may leave everything as it is. */
export const isPlain = ({ format, layout, locale }: ArchiveForm): boolean =>
  format === "json" && layout === "2024" && locale === "en";
