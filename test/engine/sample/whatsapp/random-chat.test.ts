import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  CHAT_LOCALES,
  stampForms,
  type ChatPlatform,
} from "../../../../electron/engine/sample/whatsapp/regions.ts";
import {
  writeRandomChat,
  type RandomChatOptions,
  type WrittenChat,
} from "../../../../electron/engine/sample/whatsapp/write-random-chat.ts";
import { readZips } from "../read-sample.ts";

const root = await mkdtemp(join(tmpdir(), "dossier-chats-"));
afterAll(() => rm(root, { recursive: true, force: true }));

let folders = 0;

async function write(options: RandomChatOptions): Promise<WrittenChat> {
  return writeRandomChat(join(root, `${folders++}`), options);
}

async function textOf(chat: WrittenChat): Promise<string> {
  const [path = ""] = chat.paths;
  if (path.endsWith(".zip")) {
    const entries = await readZips(chat.paths);
    return entries.find((entry) => entry.path === chat.entry)?.content ?? "";
  }
  return readFile(
    path.endsWith(".txt") ? path : join(path, chat.entry),
    "utf8",
  );
}

// The line grammar of the specification (sections 2 and 3), written down once more: it knows nothing of the writer.
const DIGIT = "[0-9٠-٩۰-۹०-९০-৯๐-๙]";
const NUMBER = `${DIGIT}{1,4}`;
const MARK = "[\u200e\u200f]*";
const SEPARATOR = "(?:[/.-]|\\. |\u200f/)";
const DATE = `${MARK}(?:${NUMBER}년 ${NUMBER}월 ${NUMBER}일|${NUMBER}${SEPARATOR}${NUMBER}${SEPARATOR}(?:${NUMBER}|[RH]${DIGIT}{1,2})\\.?(?: BE| г\\.)?)`;
const PART = "[^0-9:\\]/]{1,12}?";
const TIME = `(?:${PART} ?)?${NUMBER}(?::|\\.| h )${DIGIT}{2}(?:[:.]${DIGIT}{2})?(?:[ \u00a0\u202f]${PART})?`;
const GLUE = "(?:, | |، |\u2009| klo | à )";
const STAMP = `(?:${DATE}${GLUE}${TIME}|${TIME}${GLUE}${DATE})`;
const HEADERS: Readonly<Record<ChatPlatform, RegExp>> = {
  android: new RegExp(`^${STAMP} [-–] (.*)$`, "s"),
  ios: new RegExp(`^${MARK}\\[${STAMP}\\] (.*)$`, "s"),
};

const plain = (text: string): string =>
  text
    .replaceAll(/[\u200e\u200f\u202a-\u202c\u2066-\u2069\ufeff]/g, "")
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u2011", "-");

const FORMS = CHAT_LOCALES.flatMap((locale) =>
  (["android", "ios"] as const).flatMap((platform) =>
    stampForms(locale, platform).map(
      ({ clock, pattern }, index) =>
        [locale, platform, clock, pattern, index] as const,
    ),
  ),
);

describe("every locale, platform and pattern", () => {
  it("are as many as the specification has", () => {
    expect(FORMS.length).toBeGreaterThan(150);
  });

  it.each(FORMS)(
    "%s on %s, %s hours, %s: each record begins with a header, and says what its fact says",
    async (locale, platform, clock, pattern) => {
      const sameClock = stampForms(locale, platform).filter(
        (form) => form.clock === clock,
      );
      for (const seed of [1, 2, 3]) {
        const chat = await write({
          seed,
          locale,
          platform,
          clock,
          pattern: sameClock.findIndex((form) => form.pattern === pattern),
          messages: 40,
          packing: "txt",
        });
        expect(chat.pattern).toBe(pattern);
        const lines = (await textOf(chat)).replace(/^\ufeff/, "").split("\n");
        const starts = [...chat.facts.map(({ line }) => line), lines.length];
        for (const [index, fact] of chat.facts.entries()) {
          const record = lines
            .slice(fact.line - 1, (starts[index + 1] as number) - 1)
            .map((line) => line.replace(/\r$/, ""))
            .join("\n");
          const match = HEADERS[platform].exec(record);
          expect(match, record).not.toBeNull();
          const rest = plain(match?.[1] ?? "");
          if (fact.sender !== null)
            expect(
              rest.replace(/^~ /, "").startsWith(`${fact.sender}:`),
              record,
            ).toBe(true);
          if (fact.text !== null) expect(rest).toContain(plain(fact.text));
          if (fact.attachment !== null)
            expect(rest).toContain(plain(fact.attachment));
        }
      }
    },
  );
});

describe("a random chat", () => {
  it("has the same bytes for the same seed, in every time zone", async () => {
    const before = process.env["TZ"];
    const options = { seed: 5, packing: "zip", media: true } as const;
    const one = await write(options);
    process.env["TZ"] = "Pacific/Chatham";
    try {
      const other = await write(options);
      expect(await readFile(other.paths[0] as string)).toEqual(
        await readFile(one.paths[0] as string),
      );
      expect(other.facts).toEqual(one.facts);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("lies in a zip by the name of the platform, with its media and nothing else", async () => {
    const android = await write({
      seed: 3,
      platform: "android",
      locale: "de",
      packing: "zip",
      media: true,
      messages: 60,
    });
    expect(android.paths[0]).toMatch(/WhatsApp[ -]Chat mit .*\.zip$/);
    const ios = await write({
      seed: 3,
      platform: "ios",
      locale: "de",
      packing: "zip",
      media: true,
      messages: 60,
    });
    expect(ios.paths[0]).toMatch(/WhatsApp Chat - .*\.zip$/);
    expect(ios.entry).toBe("_chat.txt");
    for (const chat of [android, ios]) {
      const entries = await readZips(chat.paths);
      expect(entries.map(({ path }) => path)).toEqual([
        chat.entry,
        ...chat.attachments,
      ]);
      expect(chat.attachments.length).toBeGreaterThan(2);
      const named = chat.facts.map(({ attachment }) => attachment);
      for (const attachment of chat.attachments)
        expect(named).toContain(attachment);
    }
  });

  it("is the same conversation with and without media, and longer later", async () => {
    const options = { seed: 11, locale: "en-GB", messages: 50 } as const;
    const long = await write({ ...options, media: true, packing: "zip" });
    const bare = await write({ ...options, media: false, packing: "folder" });
    const short = await write({ ...options, media: true, upTo: 20 });
    expect(bare.facts.length).toBe(long.facts.length);
    const core = ({ facts }: WrittenChat) =>
      facts
        .filter(({ kind }) => kind === "text" || kind === "system")
        .map(({ sender, localTime, text }) => ({ sender, localTime, text }));
    expect(core(bare)).toEqual(core(long));
    expect(bare.attachments).toEqual([]);
    expect(short.facts).toEqual(long.facts.slice(0, short.facts.length));
    expect(short.facts.length).toBeLessThan(long.facts.length);
    expect(await readdir(bare.paths[0] as string)).toEqual([bare.entry]);
  });

  it("tells the order of dates by its numbers, unless none is asked for", async () => {
    for (let seed = 0; seed < 60; seed++) {
      const clear = await write({ seed, packing: "txt", messages: 20 });
      expect(clear.ambiguousOrder, `seed ${seed}`).toBe(false);
      const dark = await write({
        seed,
        order: "ambiguous",
        locale: "en-US",
        packing: "txt",
      });
      expect(dark.ambiguousOrder, `seed ${seed}`).toBe(true);
      expect(dark.order).toBe("mdy");
    }
  });

  it("holds over a few hundred seeds every kind and everything that readers stumble over", async () => {
    const kinds = new Set<string>();
    const seen = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const chat = await write({ seed, messages: 60, packing: "txt" });
      let last = "";
      for (const fact of chat.facts) {
        const { kind, text, sender, localTime } = fact;
        kinds.add(kind);
        if (fact.edited) seen.add("edited");
        if (fact.deleted !== undefined) seen.add(`deleted by ${fact.deleted}`);
        if (fact.omitted) seen.add("omitted");
        if (fact.attachment !== null) seen.add("attached");
        if (text?.includes("\n\n") === true) seen.add("blank line");
        if (text?.includes("Elsewhere") === true) seen.add("header look-alike");
        if (text?.includes("<b>") === true) seen.add("markup");
        if (sender?.includes(":") === true) seen.add("name with a colon");
        if (sender?.startsWith("+") === true) seen.add("number");
        if (/[\u0590-\u06ff]/.test(text ?? "")) seen.add("right to left");
        const same = `${kind} ${sender} ${localTime.slice(0, 16)} ${text}`;
        if (same === last && text !== null) seen.add("twice in a minute");
        last = same;
      }
      seen.add(chat.platform);
      if (/\n\ufeff?.*~[ \u00a0\u202f]/.test(await textOf(chat)))
        seen.add("tilde");
    }
    expect([...kinds].sort()).toEqual(
      "call contact link location media other poll sticker system text unsent".split(
        " ",
      ),
    );
    expect([...seen].sort()).toEqual([
      "android",
      "attached",
      "blank line",
      "deleted by me",
      "deleted by other",
      "edited",
      "header look-alike",
      "ios",
      "markup",
      "name with a colon",
      "number",
      "omitted",
      "right to left",
      "tilde",
      "twice in a minute",
    ]);
  });

  it("is written in next to no time", async () => {
    const started = performance.now();
    for (let seed = 0; seed < 100; seed++)
      await write({ seed, messages: 60, packing: "zip", media: true });
    // A hundredth of a second each when nothing else runs.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
