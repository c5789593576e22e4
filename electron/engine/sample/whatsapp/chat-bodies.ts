import type { Wall } from "../clock.ts";
import { say } from "../words/words.ts";
import type { ChatDeed, ChatPlan } from "./chat-deeds.ts";
import { LRM, spelling, type ChatForm, type ChatWords } from "./chat-form.ts";
import type { ChatFact } from "./chat-lines.ts";
import { WORDLESS } from "./wordless.ts";

/** What one record is once its platform and language are known. */
export interface Body {
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
  flags?: Pick<
    ChatFact,
    "edited" | "deleted" | "omitted" | "missed" | "ownersWords"
  >;
  /** Who is named before a notice on an iPhone. */
  pseudo?: string;
  /** The group that a notice names as new. */
  group?: string;
}

/** The clock on the wall of a deed. */
export const wallOf = (atMs: number): Wall => {
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

/** With a zero before one digit. */
export const two = (value: number): string => String(value).padStart(2, "0");

/** What stands in the file for something that happened; what cannot be said in a language becomes a text. */
export function bodyOf(
  deed: ChatDeed,
  plan: ChatPlan,
  form: ChatForm,
  index: number,
): Body {
  const { words } = form;
  const made =
    words === undefined
      ? wordless(deed, form, index)
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

function mediumName({
  deed,
  form,
  index,
}: Pick<Scene, "deed" | "form" | "index">): string {
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
  const shown = say(spelling(attached, deed.choice), {
    n: `${form.nameMark}${name}`,
  });
  return {
    body: shown + after,
    text: caption,
    ...(isDocument && name === deed.document ? { document: name } : {}),
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

/** Without words: files that the service named, and places. */
function wordless(
  deed: ChatDeed,
  form: ChatForm,
  index: number,
): Body | undefined {
  const words = WORDLESS[form.locale];
  if (deed.sort === "place") return placeBody(deed, form);
  if (words === undefined) return undefined;
  if (deed.sort === "pin") return pinBody(deed, form, words.location);
  if (deed.sort !== "media" || deed.medium === "document" || !form.media)
    return undefined;
  const name = mediumName({ deed, form, index });
  const isIos = form.platform === "ios";
  const marker = isIos
    ? `${LRM}<${words.attached}: ${name}>`
    : `${name} (${words.attached})`;
  return {
    kind: deed.medium === "sticker" ? "sticker" : "media",
    body: deed.caption === null ? marker : `${marker}\n${deed.caption}`,
    text: deed.caption,
    attachment: name,
    isThere: true,
    hasMedium: true,
  };
}

const contact: Maker = (scene) => {
  const { deed, form, words, index } = scene;
  const card = `${deed.other.name.replaceAll(/[/:<>"]/g, "_")}.vcf`;
  if (form.platform === "android") {
    // Cards are named in exports without media too.
    return {
      kind: "contact",
      body: say(spelling(words.android.attached, deed.choice), {
        n: `${form.nameMark}${card}`,
      }),
      document: card,
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
    document: card,
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
    flags: {
      deleted: byMe ? "me" : "other",
      ...(byMe && !words.events.deleted.split("|").includes(text)
        ? { ownersWords: true }
        : {}),
    },
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
  const word = words.android.location;
  return pinBody(
    deed,
    form,
    form.platform === "ios" ? (IOS_PIN[word] ?? word) : word,
  );
};

function pinBody(deed: ChatDeed, form: ChatForm, word: string): Body {
  const isIos = form.platform === "ios";
  const { latitude, longitude } = deed;
  const place = `https://maps.google.com/?q=${latitude.toFixed(6)},${longitude.toFixed(isIos ? 6 : 12)}`;
  const shown = isIos
    ? LRM + word.charAt(0).toUpperCase() + word.slice(1)
    : word;
  return { kind: "location", body: `${shown}: ${place}` };
}

const place: Maker = ({ deed, form }) => placeBody(deed, form);

function placeBody(deed: ChatDeed, form: ChatForm): Body {
  const url = "https://foursquare.com/v/4b00000000000000000000aa";
  const text =
    form.platform === "ios"
      ? `Pier Cafe (1 Harbour Road, Sampletown): ${url}`
      : `Pier Cafe\n1 Harbour Road, Sampletown\n${url}`;
  const mark = form.platform === "ios" && deed.choice < 0.5 ? LRM : "";
  return { kind: "location", body: mark + text };
}

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
