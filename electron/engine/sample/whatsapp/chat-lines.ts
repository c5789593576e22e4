import type { Wall } from "../clock.ts";
import { say } from "../words/words.ts";
import type { ChatDeed, ChatPlan } from "./chat-deeds.ts";
import { LRM, spelling, type ChatForm, type ChatWords } from "./chat-form.ts";
import type { ChatMember } from "./edge-texts.ts";
import { stampOf } from "./stamp.ts";

/** One record of a chat, said by its writer. */
export interface ChatFact {
  kind:
    | "text"
    | "link"
    | "media"
    | "sticker"
    | "call"
    | "location"
    | "contact"
    | "poll"
    | "unsent"
    | "system"
    | "other";
  /** Without marks and tilde; null for what WhatsApp itself wrote. */
  sender: string | null;
  own: boolean;
  /** The wall clock, ISO without a zone: to the minute on Android, to the second on an iPhone. */
  localTime: string;
  /** What a person wrote, lines parted by LF; of a notice or place what stands there; else null. */
  text: string | null;
  /** The name of a document, on an iPhone also of one that was left out. */
  document?: string;
  /** The file that is named, which need not lie beside the chat. */
  attachment: string | null;
  /** Written by WhatsApp, and nobody's words. */
  system: boolean;
  edited?: true;
  deleted?: "me" | "other";
  /** A placeholder stands for a medium. */
  omitted?: true;
  missed?: true;
  /** The line of its stamp in the file, counted from one. */
  line: number;
}

/** A chat as text, with what it says and which files lie beside it. */
export interface ToldChat {
  text: string;
  facts: ChatFact[];
  attachments: string[];
  /** Of each record; `named`: its medium has the date in its name. */
  stamps: { wall: Wall; named: boolean }[];
}

/** What one record is once its platform and language are known. */
interface Body {
  kind: ChatFact["kind"];
  /** As it stands in the file, lines parted by LF. */
  body: string;
  text?: string | null;
  document?: string;
  attachment?: string;
  /** Lies beside the chat. */
  isThere?: boolean;
  /** Carries a medium: an iPhone marks the whole line. */
  hasMedium?: boolean;
  flags?: Pick<ChatFact, "edited" | "deleted" | "omitted" | "missed">;
  /** Who is named before a notice on an iPhone. */
  pseudo?: string;
}

/** Writes a chat, or the records of it from one on and up to another. */
export function tellChat(
  plan: ChatPlan,
  form: ChatForm,
  from: number,
  upTo: number,
): ToldChat {
  const lines: string[] = [];
  const facts: ChatFact[] = [];
  const attachments: string[] = [];
  const stamps: ToldChat["stamps"] = [];
  let line = 1;
  const put = (atMs: number, sender: ChatMember | null, body: Body): void => {
    const wall = wallOf(atMs);
    const shown = stampOf(wall, form.style);
    const text = recordText(shown, sender, body, form);
    lines.push(text);
    facts.push({
      kind: body.kind,
      sender: sender?.name ?? null,
      own: sender === plan.owner,
      localTime: localTime(wall, form.style.seconds),
      text: body.text ?? null,
      ...(body.document === undefined ? {} : { document: body.document }),
      attachment: body.attachment ?? null,
      system: sender === null,
      ...body.flags,
      line,
    });
    const isDated =
      body.attachment !== undefined && /\d{8}-WA|-\d{4}-/.test(body.attachment);
    stamps.push({ wall, named: isDated });
    if (body.attachment !== undefined && body.isThere === true)
      attachments.push(body.attachment);
    line += text.split("\n").length;
  };
  const first = plan.deeds[from];
  if (from === 0 && first !== undefined && form.words !== undefined)
    openingNotices(plan, form, first.atMs, put);
  for (const [index, deed] of plan.deeds.entries()) {
    if (index < from || index >= upTo) continue;
    const body = bodyOf(deed, plan, form, index);
    put(deed.atMs, body.kind === "system" ? null : deed.sender, body);
  }
  const text = lines.map((each) => each.replaceAll("\n", form.innerEol));
  return {
    text:
      text.length === 0 ? "" : `${form.bom}${text.join(form.eol)}${form.eol}`,
    facts,
    attachments: [...new Set(attachments)],
    stamps,
  };
}

function openingNotices(
  plan: ChatPlan,
  { words }: ChatForm,
  firstMs: number,
  put: (atMs: number, sender: null, body: Body) => void,
): void {
  if (words === undefined) return;
  const notice = (text: string, pseudo: string): Body => ({
    kind: "system",
    body: text,
    text,
    pseudo,
  });
  put(firstMs, null, notice(words.notices.encryption, plan.title));
  const { created } = words.notices;
  const [creator] = plan.members;
  if (!plan.isGroup || created === undefined || creator === undefined) return;
  const gaps = { a: creator.name, g: plan.title };
  put(firstMs, null, notice(say(created, gaps), creator.name));
}

const wallOf = (atMs: number): Wall => {
  const at = new Date(atMs);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
};

const two = (value: number): string => String(value).padStart(2, "0");

const localTime = (wall: Wall, seconds: boolean): string =>
  `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}${seconds ? `:${two(wall.second)}` : ""}`;

function recordText(
  stamp: string,
  sender: ChatMember | null,
  { body, hasMedium, pseudo }: Body,
  form: ChatForm,
): string {
  if (form.platform === "ios") {
    const mark = hasMedium === true ? form.mark : "";
    const name = sender === null ? (pseudo ?? "") : shownName(sender, form);
    const own = sender === null ? LRM : "";
    return `${mark}[${stamp}] ${name}: ${own}${body}`;
  }
  const head = `${stamp} ${form.dash} `;
  if (sender === null) return head + body;
  // Editors that strip the ends of lines leave no space there.
  const space = body === "" && form.stop ? "" : " ";
  return `${head}${shownName(sender, form)}:${space}${body}`;
}

function shownName(member: ChatMember, form: ChatForm): string {
  if (member.sort === "unsaved") return `${form.tilde}${member.name}`;
  if (member.sort === "saved" || form.platform === "android")
    return member.name;
  const spaced = member.name
    .replaceAll(" ", "\u00a0")
    .replaceAll("-", "\u2011");
  return `\u202a${spaced}\u202c`;
}

/** What stands in the file for something that happened; words that a language lacks become a text. */
function bodyOf(
  deed: ChatDeed,
  plan: ChatPlan,
  form: ChatForm,
  index: number,
): Body {
  const { words } = form;
  const made =
    words === undefined
      ? undefined
      : MAKERS[deed.sort]?.({ deed, plan, form, words, index });
  return made ?? textBody(deed, form);
}

interface Scene {
  deed: ChatDeed;
  plan: ChatPlan;
  form: ChatForm;
  words: ChatWords;
  index: number;
}

type Maker = (scene: Scene) => Body | undefined;

function textBody(deed: ChatDeed, form: ChatForm): Body {
  const { platform, words } = form;
  const image =
    words === undefined ? undefined : spelling(words.ios.image, deed.choice);
  const text =
    typeof deed.text === "string" ? deed.text : deed.text(platform, image);
  const mark = words?.events.edited;
  const isEdited = deed.edited && mark !== undefined && text !== image;
  const ending = isEdited
    ? ` ${platform === "ios" ? LRM : ""}${spelling(mark, deed.choice)}`
    : "";
  return {
    kind: /^https?:\S+$/.test(text) ? "link" : "text",
    body: text + ending,
    text,
    ...(isEdited ? { flags: { edited: true } } : {}),
  };
}

const STEMS: Readonly<Record<ChatDeed["medium"], readonly [string, string]>> = {
  image: ["IMG .jpg", "PHOTO .jpg"],
  video: ["VID .mp4", "VIDEO .mp4"],
  voice: ["PTT .opus", "AUDIO .opus"],
  audio: ["AUD .m4a", "AUDIO .m4a"],
  sticker: ["STK .webp", "STICKER .webp"],
  gif: ["VID .mp4", "GIF .mp4"],
  document: ["DOC .pdf", "DOC .pdf"],
};

function mediumName({ deed, form, index }: Scene): string {
  const { year, month, day, hour, minute, second } = wallOf(deed.atMs);
  const number = String(index + 3);
  const isDocument = deed.medium === "document";
  const [android, ios] = STEMS[deed.medium];
  if (form.platform === "ios") {
    if (isDocument) return `${number.padStart(8, "0")}-${deed.document}`;
    const [stem, ending] = ios.split(" ");
    const at = [month, day, hour, minute, second].map(two).join("-");
    return `${number.padStart(8, "0")}-${stem}-${year}-${at}${ending}`;
  }
  if (isDocument && deed.choice < 0.6) return deed.document;
  const [stem, ending] = android.split(" ");
  return `${stem}-${year}${two(month)}${two(day)}-WA${number.padStart(4, "0")}${ending}`;
}

const medium: Maker = (scene) => {
  const { deed, form } = scene;
  const isNamed = form.media && !deed.isGone;
  // The placeholder of Android is the same for every medium.
  const isSticker =
    deed.medium === "sticker" && (isNamed || form.platform === "ios");
  const kind = isSticker ? "sticker" : "media";
  const body =
    form.platform === "android"
      ? androidMedium(scene, isNamed)
      : iosMedium(scene, isNamed);
  return body === undefined ? undefined : { ...body, kind, hasMedium: true };
};

function androidMedium(
  scene: Scene,
  isNamed: boolean,
): Omit<Body, "kind"> | undefined {
  const { deed, form, words } = scene;
  const { attached, omitted } = words.android;
  const name = mediumName(scene);
  const isDocument = deed.medium === "document";
  const caption =
    isDocument && isNamed && name !== deed.document
      ? deed.document
      : deed.caption;
  const after = caption === null ? "" : `\n${caption}`;
  if (!isNamed)
    return {
      body: spelling(omitted, form.stop ? 0 : 0.99) + after,
      text: caption,
      flags: { omitted: true },
    };
  if (attached === undefined) return undefined;
  const shown = say(spelling(attached, deed.choice), {
    n: `${form.nameMark}${name}`,
  });
  return {
    body: shown + after,
    text: caption,
    attachment: name,
    isThere: true,
  };
}

function iosMedium(
  scene: Scene,
  isNamed: boolean,
): Omit<Body, "kind"> | undefined {
  const { deed, form, words } = scene;
  const { attached } = words.ios;
  const isEnglish = words.notices.encryption.startsWith("Messages");
  const pages =
    isEnglish && deed.document.endsWith(".pdf") ? ` • ${LRM}2 pages` : "";
  const title = deed.medium === "document" ? `${deed.document}${pages} ` : "";
  if (!isNamed) {
    const placeholder = {
      image: words.ios.image,
      video: words.ios.video,
      voice: words.ios.audio,
      audio: words.ios.audio,
      sticker: words.ios.sticker,
      gif: words.ios.gif,
      document: words.ios.document,
    }[deed.medium];
    return {
      body: `${title}${LRM}${spelling(placeholder, deed.choice)}`,
      ...(title === "" ? {} : { document: deed.document }),
      flags: { omitted: true },
    };
  }
  if (attached === undefined) return undefined;
  const name = mediumName(scene);
  const marker = `${LRM}<${say(spelling(attached, deed.choice), { n: name })}>`;
  const caption = form.captions === "none" ? null : deed.caption;
  const isAfter = form.captions === "after";
  // A caption of several lines cannot stand before the marker of one.
  const shown =
    caption === null
      ? `${title}${marker}`
      : isAfter || caption.includes("\n")
        ? `${marker}\n${caption}`
        : `${caption} ${marker}`;
  return {
    body: shown,
    text: caption,
    ...(title === "" ? {} : { document: deed.document }),
    attachment: name,
    isThere: true,
  };
}

const contact: Maker = (scene) => {
  const { deed, form, words, index } = scene;
  const card = `${deed.other.name.replaceAll(/[/:<>"]/g, "_")}.vcf`;
  if (form.platform === "android") {
    if (words.android.attached === undefined) return undefined;
    // Cards are named in exports without media too.
    return {
      kind: "contact",
      body: say(spelling(words.android.attached, deed.choice), {
        n: `${form.nameMark}${card}`,
      }),
      attachment: card,
      isThere: form.media,
    };
  }
  const { attached } = words.ios;
  if (!form.media)
    return {
      kind: "contact",
      body: `${LRM}${spelling(words.ios.contact, deed.choice)}`,
      hasMedium: true,
      flags: { omitted: true },
    };
  if (attached === undefined) return undefined;
  const name = `${String(index + 3).padStart(8, "0")}-${card}`;
  return {
    kind: "contact",
    body: `${LRM}<${say(spelling(attached, deed.choice), { n: name })}>`,
    attachment: name,
    isThere: true,
    hasMedium: true,
  };
};

const unsent: Maker = ({ deed, plan, form, words }) => {
  const byMe = deed.sender === plan.owner;
  const spellings = byMe ? words.events.youDeleted : words.events.deleted;
  if (spellings === undefined) return undefined;
  const text = spelling(spellings, deed.choice);
  // Scripts with a full stop of their own keep it or go without.
  const stop = form.stop && /\p{Script=Latin}$/u.test(text) ? "." : "";
  return {
    kind: "unsent",
    body: `${form.platform === "ios" ? LRM : ""}${text}${stop}`,
    flags: { deleted: byMe ? "me" : "other" },
  };
};

/** Android names missed calls in these languages (files of 2023); elsewhere there is nothing to see. */
const ANDROID_CALLS = /^(Missed|Пропущ|Zmešk)/;

const call: Maker = (scene) => {
  const { deed, plan, form, words } = scene;
  const { missedVoice, missedVideo } = words.events;
  const missed = deed.video ? missedVideo : missedVoice;
  if (form.platform === "android") {
    if (plan.isGroup && words.notices.call !== undefined && deed.choice < 0.5)
      return notice("call")(scene);
    if (!deed.missed || missed === undefined || !ANDROID_CALLS.test(missed))
      return nothing(scene);
    return {
      kind: "call",
      body: spelling(missed, deed.choice),
      flags: { missed: true },
    };
  }
  if (deed.missed)
    return missed === undefined
      ? undefined
      : {
          kind: "call",
          body: `${LRM}${spelling(missed, deed.choice)}${missed === "Missed voice call" && form.stop ? `. ${LRM}Tap to call back` : ""}`,
          flags: { missed: true },
        };
  const answered = ANSWERED[words.events.deleted];
  return answered === undefined
    ? undefined
    : { kind: "call", body: LRM + answered };
};

/** Only these are known; keyed by what the language says of deleted messages. */
const ANSWERED: Readonly<Record<string, string>> = {
  "This message was deleted|Message deleted": `Voice call. ${LRM}16 min`,
  "Diese Nachricht wurde gelöscht": `Sprachanruf. ${LRM}5 Min.`,
  "Se eliminó este mensaje": `Llamada de voz. ${LRM}5 min`,
};

const nothing: Maker = ({ form }) =>
  form.platform === "android"
    ? { kind: "other", body: form.nothing }
    : undefined;

/** Where an iPhone says it otherwise than with a capital. */
const IOS_PIN: Readonly<Record<string, string>> = {
  місцезнаходження: "Розташування",
  स्थान: "लोकेशन",
  الموقع: "موقع",
};

const pin: Maker = ({ deed, form, words }) => {
  const isIos = form.platform === "ios";
  const place = `https://maps.google.com/?q=${deed.latitude.toFixed(6)},${deed.longitude.toFixed(isIos ? 6 : 12)}`;
  const word = words.android.location;
  const capital = IOS_PIN[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
  const text = `${isIos ? capital : word}: ${place}`;
  return { kind: "location", body: (isIos ? LRM : "") + text, text };
};

const place: Maker = ({ deed, form }) => {
  const url = "https://foursquare.com/v/4b00000000000000000000aa";
  const text =
    form.platform === "ios"
      ? `Pier Cafe (1 Harbour Road, Sampletown): ${url}`
      : `Pier Cafe\n1 Harbour Road, Sampletown\n${url}`;
  const mark = form.platform === "ios" && deed.choice < 0.5 ? LRM : "";
  return { kind: "location", body: mark + text, text };
};

const live: Maker = ({ form, words }) =>
  form.platform === "android"
    ? { kind: "location", body: words.android.live }
    : undefined;

const POLLS: Readonly<Record<string, readonly string[]>> = {
  "This message was deleted|Message deleted": [
    "POLL",
    "OPTION",
    "vote",
    "votes",
  ],
  "Se eliminó este mensaje": ["ENCUESTA", "OPCIÓN", "voto", "votos"],
};

const poll: Maker = ({ form, words }) => {
  const [head, option, one, many] = POLLS[words.events.deleted] ?? [];
  if (head === undefined) return undefined;
  const mark = form.platform === "ios" ? LRM : "";
  return {
    kind: "poll",
    body: `${mark}${head}:\nWhich day?\n${mark}${option}: The Invented Sea (1 ${one})\n${mark}${option}: Paper: Moons (3 ${many})`,
    text: "Which day?",
  };
};

/** In a group the acting person is named before it, else the chat. */
const notice =
  (which: Exclude<keyof ChatWords["notices"], "encryption">): Maker =>
  ({ deed, plan, words }) => {
    const sentence = words.notices[which];
    if (sentence === undefined) return undefined;
    const isAbout = which === "code" || which === "timer";
    const text = say(sentence, {
      a: deed.sender.name,
      b: isAbout && !plan.isGroup ? plan.title : deed.other.name,
      g: plan.title,
      o: "Old & gone",
    });
    return {
      kind: "system",
      body: text,
      text,
      pseudo: isAbout ? plan.title : deed.sender.name,
    };
  };

const MAKERS: Partial<Record<ChatDeed["sort"], Maker>> = {
  media: medium,
  contact,
  unsent,
  call,
  nothing,
  pin,
  place,
  live,
  poll,
  added: notice("added"),
  left: notice("left"),
  subject: notice("subject"),
  icon: notice("icon"),
  code: notice("code"),
  timer: notice("timer"),
};
