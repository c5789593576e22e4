import { mediaBytes } from "../media-bytes.ts";
import type { SampleFile } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { REPORT_WORDS, type ReportLanguage } from "./report-words.ts";

/** 2018 to about 2021, about 2022, and since about 2023. */
export type ReportShape = "2018" | "2022" | "2024";

export interface ReportDevice {
  id: number;
  model: string;
  maker: string;
  version: string;
  address: string;
  /** Epoch seconds; zero is not set. */
  lastActive: number;
  onlineSince: number;
}

/** What an account report tells, in whatever shape. */
export interface ReportPlan {
  phone: string;
  name: string;
  about: string;
  platform: "android" | "iphone";
  contacts: readonly string[];
  groups: readonly string[];
  blocked: readonly string[];
  devices: readonly ReportDevice[];
  /** Epoch seconds. */
  aboutAt: number;
  registeredAt: number;
  acceptedAt: number;
  requestedAt: number;
  generatedAt: number;
}

/**
 * The files of a report. Names of files and folders, `portability.json`, `wa_contacts`, `wa_groups`,
 * `wa_registration_info`, `device_info` and the form of `label_values` are known; pages and other keys are guessed.
 */
export function reportFiles(
  plan: ReportPlan,
  shape: ReportShape,
  language: ReportLanguage,
): SampleFile[] {
  return SHAPES[shape](plan, REPORT_WORDS[language], language);
}

type Words = (typeof REPORT_WORDS)[ReportLanguage];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const shownTime = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`;

type Block =
  | { heading: string; rows: readonly (readonly [string, string])[] }
  | { heading: string; list: readonly string[] };

function page(
  title: string,
  language: string,
  blocks: readonly Block[],
): string {
  const body = blocks.map((block) => {
    const heading = `<h2>${escaped(block.heading)}</h2>`;
    if ("list" in block)
      return `${heading}<ul>${block.list.map((each) => `<li>${escaped(each)}</li>`).join("")}</ul>`;
    const rows = block.rows.map(
      ([label, value]) =>
        `<tr><td>${escaped(label)}</td><td>${escaped(value)}</td></tr>`,
    );
    return `${heading}<table>${rows.join("")}</table>`;
  });
  return `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1>\n${body.join("\n")}\n</body></html>\n`;
}

function file(
  path: string,
  content: string,
  count: (tally: Counting) => void,
): SampleFile {
  return {
    path,
    status: "read",
    write: (tally) => {
      count(tally);
      return [content];
    },
  };
}

function userRows(plan: ReportPlan, words: Words): [string, string][] {
  return [
    [words.phone, plan.phone],
    [words.name, plan.name],
    [words.about, plan.about],
    [words.aboutTime, shownTime(plan.aboutAt)],
    ...plan.devices.flatMap(({ address, lastActive }): [string, string][] => [
      [words.address, address],
      [words.lastActive, lastActive === 0 ? "N/A" : shownTime(lastActive)],
    ]),
  ];
}

const counted =
  (
    ...counts: readonly (readonly [Parameters<Counting["count"]>[0], number])[]
  ) =>
  (tally: Counting): void => {
    for (const [category, count] of counts)
      if (count > 0) tally.count(category, count);
  };

function oldReport(plan: ReportPlan, words: Words, language: string) {
  const html = page(words.title, language, [
    { heading: words.title, rows: userRows(plan, words) },
    {
      heading: words.registered,
      rows: [
        [words.registered, shownTime(plan.registeredAt)],
        [words.platform, plan.platform],
      ],
    },
    { heading: words.contacts, list: plan.contacts },
    { heading: words.groups, list: plan.groups },
    { heading: words.blocked, list: plan.blocked },
    { heading: words.settings, rows: [[words.receipts, words.shared]] },
    {
      heading: words.terms,
      rows: [
        [words.accepted, shownTime(plan.acceptedAt)],
        [words.sharing, words.shared],
      ],
    },
  ]);
  const { contacts, groups, blocked } = plan;
  return [
    // The lists of contacts and groups are those of the JSON file; registration is a thing of its own, as in its file.
    // Each row of an address is a record: the page ties none to a device.
    file(
      "access.html",
      html,
      counted(
        ["profile", 2],
        ["devices", plan.devices.length],
        ["friends", blocked.length],
        ["settings", 3],
      ),
    ),
    file(
      "portability.json",
      json({ contacts, groups }),
      counted(["contacts", contacts.length], ["groups", groups.length]),
    ),
  ];
}

/** A topic as its page and its JSON file; what both say counts there, and what only the page says here. */
function topic(
  path: string,
  value: unknown,
  html: string,
  count: (tally: Counting) => void,
  countPage: (tally: Counting) => void = () => undefined,
): SampleFile[] {
  return [
    file(`${path}.html`, html, countPage),
    file(`${path}.json`, json(value), count),
  ];
}

function startFiles(words: Words, language: string): SampleFile[] {
  return [
    {
      path: "index.html",
      status: "skipped",
      reason: "presentation",
      write: () => [page(words.title, language, [])],
    },
    {
      path: "files/WhatsApp-Logo.png",
      status: "media",
      write: () => [mediaBytes("files/WhatsApp-Logo.png")],
    },
  ];
}

function connections(
  plan: ReportPlan,
  words: Words,
  language: string,
): SampleFile[] {
  const { contacts, groups } = plan;
  return [
    ...topic(
      "whatsapp_connections/contacts",
      { wa_contacts: contacts },
      page(words.contacts, language, [
        { heading: words.contacts, list: contacts },
      ]),
      counted(["contacts", contacts.length]),
    ),
    ...topic(
      "whatsapp_connections/groups",
      { wa_groups: groups },
      page(words.groups, language, [{ heading: words.groups, list: groups }]),
      counted(["groups", groups.length]),
    ),
  ];
}

function registration(
  plan: ReportPlan,
  words: Words,
  language: string,
  name: string,
): SampleFile[] {
  return topic(
    `whatsapp_account_information/${name}`,
    {
      wa_registration_info: {
        platform: plan.platform,
        registration_timestamp: plan.registeredAt,
      },
    },
    page(words.registered, language, [
      {
        heading: words.registered,
        rows: [
          [words.platform, plan.platform],
          [words.registered, shownTime(plan.registeredAt)],
        ],
      },
    ]),
    counted(["profile", 1]),
  );
}

function folderReport(plan: ReportPlan, words: Words, language: string) {
  const user = page(words.title, language, [
    { heading: words.title, rows: userRows(plan, words) },
  ]);
  return [
    ...startFiles(words, language),
    ...registration(plan, words, language, "registration_info"),
    ...topic(
      "whatsapp_account_information/user_information",
      {
        wa_user_info: {
          phone_number: plan.phone,
          name: plan.name,
          ip_address: plan.devices[0]?.address ?? "",
          about: plan.about,
          about_set_timestamp: plan.aboutAt,
        },
      },
      user,
      counted(["profile", 1], ["devices", 1]),
      counted(["devices", plan.devices.length - 1]),
    ),
    ...connections(plan, words, language),
    ...topic(
      "whatsapp_settings/account_settings",
      {
        wa_settings: {
          read_receipts: true,
          last_seen_privacy: "contacts",
          blocked_contacts: plan.blocked,
        },
      },
      page(words.settings, language, [
        { heading: words.blocked, list: plan.blocked },
      ]),
      counted(["settings", 2], ["friends", plan.blocked.length]),
    ),
    ...topic(
      "whatsapp_settings/terms_of_service",
      { wa_tos: { accepted_timestamp: plan.acceptedAt } },
      page(words.terms, language, [
        {
          heading: words.terms,
          rows: [[words.accepted, shownTime(plan.acceptedAt)]],
        },
      ]),
      counted(["settings", 1]),
    ),
  ];
}

function labelledReport(plan: ReportPlan, words: Words, language: string) {
  const user = {
    label_values: [
      { label: words.phone, value: plan.phone },
      { label: words.name, value: plan.name },
      { label: words.about, value: plan.about },
      { label: words.aboutTime, timestamp_value: plan.aboutAt },
      { label: words.aboutExpiry, timestamp_value: 0 },
      {
        label: words.picture,
        media: [{ uri: "whatsapp_account_information/media/profile.jpg" }],
      },
      { label: words.pictureTime, timestamp_value: plan.aboutAt },
      {
        label: words.activity,
        vec: plan.devices.map((device) => ({
          dict: [
            { label: words.device, value: String(device.id) },
            { label: words.lastActive, timestamp_value: device.lastActive },
            { label: words.onlineSince, timestamp_value: device.onlineSince },
            { label: words.address, value: device.address },
          ],
        })),
      },
      { label: words.requested, timestamp_value: plan.requestedAt },
      { label: words.generated, timestamp_value: plan.generatedAt },
    ],
  };
  const settings = {
    wa_settings: {
      device_info: plan.devices.map(({ id, model, maker, version }) => ({
        device_id: id,
        device_model: model,
        device_manufacturer: maker,
        app_version: version,
      })),
      read_receipts: true,
      blocked_contacts: plan.blocked,
    },
  };
  const terms = {
    label_values: [
      { label: words.accepted, timestamp_value: plan.acceptedAt },
      { label: words.sharing, value: words.shared },
    ],
  };
  const avatar = { wa_avatar: { has_avatar: false } };
  const shown = (value: unknown): string =>
    page(words.title, language, [{ heading: json(value), list: [] }]);
  const account = "whatsapp_account_information";
  return [
    ...startFiles(words, language),
    ...registration(plan, words, language, "registration_information"),
    ...topic(
      `${account}/user_information`,
      user,
      shown(user),
      counted(["profile", 1], ["devices", plan.devices.length]),
    ),
    ...topic(
      `${account}/avatars_information`,
      avatar,
      shown(avatar),
      counted(["profile", 1]),
    ),
    {
      path: `${account}/media/profile.jpg`,
      status: "media" as const,
      write: () => [mediaBytes("profile.jpg")],
    },
    ...connections(plan, words, language),
    // A device of the settings is one of the activity, by its number.
    ...topic(
      "whatsapp_settings/account_settings",
      settings,
      shown(settings),
      counted(["settings", 1], ["friends", plan.blocked.length]),
    ),
    ...topic(
      "whatsapp_settings/terms_of_service",
      terms,
      shown(terms),
      counted(["settings", 2]),
    ),
  ];
}

const SHAPES = {
  "2018": oldReport,
  "2022": folderReport,
  "2024": labelledReport,
} as const;
