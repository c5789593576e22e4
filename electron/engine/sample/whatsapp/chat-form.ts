import type { Random } from "../random.ts";
import { ANDROID_WORDS, type AndroidWords } from "./android-words.ts";
import { CHAT_TITLES } from "./chat-titles.ts";
import { EVENT_WORDS, type EventWords } from "./event-words.ts";
import { IOS_WORDS, type IosWords } from "./ios-words.ts";
import { NOTICES, type Notices } from "./notices.ts";
import {
  CHAT_LOCALES,
  REGIONS,
  stampForms,
  type ChatClock,
  type ChatLocale,
  type ChatPlatform,
  type Region,
} from "./regions.ts";
import type { StampStyle } from "./stamp.ts";

export const LRM = "\u200e";

/** On which phone a chat is exported; what is left out is chosen by the seed. */
export interface ChatFormOptions {
  platform?: ChatPlatform | undefined;
  locale?: ChatLocale | undefined;
  clock?: ChatClock | undefined;
  /** Which of the patterns that the locale has on this platform and clock. */
  pattern?: number | undefined;
  /** With media: their files are named, and lie beside the chat unless only its text is kept. */
  media?: boolean | undefined;
}

/** The words of a language; absent where none are known. */
export interface ChatWords {
  android: AndroidWords;
  ios: IosWords;
  events: EventWords;
  notices: Notices;
}

/** Everything that decides how a chat looks, and nothing of what it says. */
export interface ChatForm {
  platform: ChatPlatform;
  locale: ChatLocale;
  clock: ChatClock;
  style: StampStyle;
  words: ChatWords | undefined;
  titlePattern: string;
  media: boolean;
  /** Ends of lines, and of lines within a message. */
  eol: string;
  innerEol: string;
  /** Before the first line. */
  bom: string;
  /** Between stamp and sender on Android. */
  dash: string;
  /** Before the bracket of a line with media on an iPhone. */
  mark: string;
  /** Before names of files on Android; not in English. */
  nameMark: string;
  /** Between the tilde and the name of who is not in the address book. */
  tilde: string;
  /** Behind texts about deleted messages. */
  stop: boolean;
  /** Captions of an iPhone: before the marker, on the lines after it, or left out. */
  captions: "before" | "after" | "none";
  /** An old Android writes `null` where there is nothing to show. */
  nothing: string;
}

/** Each choice has a source of its own, so that asking for one does not change the others. */
export function chatForm(seeded: Random, options: ChatFormOptions): ChatForm {
  const platform =
    options.platform ??
    seeded.fork("platform").pick(["android", "ios"] as const);
  const random = seeded.fork("style");
  const locale =
    options.locale ??
    seeded
      .fork("locale")
      .pick(
        CHAT_LOCALES.filter((each) =>
          stampForms(each, platform).some(({ clock }) =>
            options.clock === undefined ? true : clock === options.clock,
          ),
        ),
      );
  const region: Region = REGIONS[locale];
  const forms = stampForms(locale, platform).filter(
    ({ clock }) => options.clock === undefined || clock === options.clock,
  );
  const form =
    options.pattern === undefined
      ? seeded.fork("pattern").pick(forms)
      : forms[options.pattern];
  if (form === undefined)
    throw new Error("a locale that has no such stamps on this platform");
  const isIos = platform === "ios";
  const eol = random.chance(isIos ? 0.85 : 0.1) ? "\r\n" : "\n";
  const language = region.words;
  return {
    platform,
    locale,
    clock: form.clock,
    style: {
      pattern: form.pattern,
      seconds: isIos,
      dayParts: region.dayParts ?? ["AM", "PM"],
      digits: region.digits ?? "latn",
      calendar: region.calendar ?? "gregorian",
    },
    words:
      language === undefined
        ? undefined
        : {
            android: ANDROID_WORDS[language],
            ios: IOS_WORDS[language],
            events: EVENT_WORDS[language],
            notices: NOTICES[language],
          },
    titlePattern: spelling(CHAT_TITLES[region.title], random.next()),
    media: options.media ?? seeded.fork("media").chance(0.5),
    eol,
    innerEol: eol === "\r\n" && random.chance(0.5) ? "\r\n" : "\n",
    bom: random.chance(0.08) ? "\ufeff" : "",
    dash: random.chance(0.03) ? "–" : "-",
    mark: region.mark ?? LRM,
    nameMark: language !== "en" && random.chance(0.5) ? LRM : "",
    tilde: random.pick(["~\u202f", "~\u00a0", "~ "]),
    stop: random.chance(0.5),
    captions: random.pick(["before", "after", "none"] as const),
    nothing: random.pick(["null", "", ""]),
  };
}

/** One of the spellings that a table separates by bars. */
export function spelling(spellings: string, choice: number): string {
  const all = spellings.split("|");
  return all[Math.floor(choice * all.length)] as string;
}
