import { readFileSync } from "node:fs";
import path from "node:path";

import type { FullRecord } from "../../shared/contract/commands.ts";

/** Sample chats as they were exported, zips and texts. */
export const CHATS_FOLDER = path.join(
  import.meta.dirname,
  "../fixtures/whatsapp",
);

/** Account reports, one a folder, by the year of their shape. */
export const REPORTS_FOLDER = path.join(
  import.meta.dirname,
  "../fixtures/whatsapp-reports",
);

export interface ExpectedChat {
  platform: "android" | "ios";
  chat_title: string;
  total_records: number;
  user_messages: number;
  system_messages: number;
  attachments: number;
  media_omitted: number;
  deleted: number;
  edited: number;
  calls: number;
  locations: number;
  polls: number;
  empty_body: number;
  senders: string[];
  first_in_file: string;
  last_in_file: string;
  earliest: string;
  latest: string;
  attachment_files: string[];
  must_find: string[];
}

export interface ExpectedReport {
  phone: string;
  contacts: number;
  groups: number;
  blocked: number;
  devices?: number;
  ips: string[];
  registeredAt: number;
  report_generated_epoch?: number;
  sharing_choice?: string;
}

/** What must come out of each chat, by its file; written by whoever made them up. */
export function readExpectedChats(): Record<string, ExpectedChat> {
  return JSON.parse(
    readFileSync(path.join(CHATS_FOLDER, "expected.json"), "utf8"),
  ) as Record<string, ExpectedChat>;
}

/** What must come out of each report, by its folder. */
export function readExpectedReports(): Record<string, ExpectedReport> {
  const all = JSON.parse(
    readFileSync(path.join(REPORTS_FOLDER, "expected-reports.json"), "utf8"),
  ) as Record<
    string,
    Omit<ExpectedReport, "registeredAt"> & {
      registration?: string;
      registration_epoch?: number;
    }
  >;
  return Object.fromEntries(
    Object.entries(all).map(([zip, { registration, ...each }]) => [
      /\((\d{4}) shape\)/.exec(zip)![1]!,
      {
        ...each,
        registeredAt:
          registration === undefined
            ? each.registration_epoch! * 1000
            : Date.parse(registration),
      },
    ]),
  );
}

function lineOf({ locator }: FullRecord): number {
  return Number(/^line (\d+)$/.exec(locator)?.[1]);
}

/** What the messages of one chat say of what must come out of it. */
export function chatFactsOf(
  records: readonly FullRecord[],
): Omit<ExpectedChat, "must_find" | "platform"> {
  const inFile = records.toSorted((a, b) => lineOf(a) - lineOf(b));
  const times = inFile.map(({ localTime }) => localTime!);
  const count = (test: (record: FullRecord) => boolean): number =>
    inFile.filter(test).length;
  const system = count(({ kind }) => kind === "system");
  const attached = inFile.flatMap(({ extra }) =>
    typeof extra["attachment"] === "string" ? extra["attachment"] : [],
  );
  return {
    chat_title: [
      ...new Set(inFile.map((record) => record.conversation!.title)),
    ].join("|"),
    total_records: inFile.length,
    user_messages: inFile.length - system,
    system_messages: system,
    attachments: attached.length,
    media_omitted: count(({ extra }) => "omitted" in extra),
    deleted: count(({ kind }) => kind === "unsent"),
    edited: count(({ extra }) => extra["edited"] === true),
    calls: count(({ kind }) => kind === "call"),
    locations: count(({ kind }) => kind === "location"),
    polls: count(({ kind }) => kind === "poll"),
    empty_body: count(
      ({ kind, text, extra }) =>
        kind === "other" && text === null && Object.keys(extra).length === 0,
    ),
    senders: [
      ...new Set(inFile.flatMap(({ person }) => person ?? [])),
    ].toSorted(),
    first_in_file: times[0]!,
    last_in_file: times.at(-1)!,
    earliest: times.toSorted()[0]!,
    latest: times.toSorted().at(-1)!,
    attachment_files: attached,
  };
}
