import { describe, expect, it } from "vitest";
import {
  CHAT_LOCALES,
  REGIONS,
  stampForms,
  type ChatClock,
  type ChatLocale,
  type ChatPlatform,
  type Region,
} from "../../../../electron/engine/sample/whatsapp/regions.ts";
import {
  stampOf,
  type StampStyle,
} from "../../../../electron/engine/sample/whatsapp/stamp.ts";

function style(
  locale: ChatLocale,
  platform: ChatPlatform,
  pattern: string,
): StampStyle {
  const region: Region = REGIONS[locale];
  return {
    pattern,
    seconds: platform === "ios",
    dayParts: region.dayParts ?? ["AM", "PM"],
    digits: region.digits ?? "latn",
    calendar: region.calendar ?? "gregorian",
  };
}

const EIGHTH = {
  year: 2022,
  month: 3,
  day: 8,
  hour: 14,
  minute: 5,
  second: 9,
};

const stamps = (
  locale: ChatLocale,
  platform: ChatPlatform,
  clock: ChatClock,
): string[] =>
  stampForms(locale, platform)
    .filter((form) => form.clock === clock)
    .map(({ pattern }) => stampOf(EIGHTH, style(locale, platform, pattern)));

describe("the eighth of March 2022, five past two, is written as the specification says", () => {
  it.each<[ChatLocale, ChatPlatform, ChatClock, string]>([
    ["en-US", "android", "12", "3/8/22, 2:05 PM"],
    ["en-US", "ios", "12", "3/8/22, 2:05:09\u202fPM"],
    ["en-GB", "android", "24", "08/03/2022, 14:05"],
    ["en-GB", "android", "12", "08/03/2022, 2:05 pm"],
    ["en-IN", "android", "12", "08/03/22, 2:05\u202fpm"],
    ["en-AU", "ios", "12", "8/3/2022, 2:05:09\u202fpm"],
    ["en-CA", "android", "12", "2022-03-08, 2:05 p.m."],
    ["en-ZA", "android", "24", "2022/03/08, 14:05"],
    ["en-buddhist", "ios", "24", "3/8/2565 BE, 14:05:09"],
    ["en-japanese", "ios", "24", "3/8/R4, 14:05:09"],
    ["de", "android", "24", "08.03.22, 14:05"],
    ["de-halves", "android", "12", "08.03.22, 2:05 nachm."],
    ["fr", "ios", "24", "08/03/2022 14:05:09"],
    ["fr", "android", "24", "08/03/2022 à 14:05"],
    ["fr-CA", "android", "24", "2022-03-08 14 h 05"],
    ["fr-US", "ios", "24", "3/8/22 14:05:09"],
    ["vi-US", "ios", "24", "14:05:09, 3/8/22"],
    ["id-US", "ios", "24", "3/8/22 14.05.09"],
    ["es", "ios", "12", "8/3/22, 2:05:09\u202fp.\u00a0m."],
    ["es-MX", "android", "12", "08/03/22, 2:05 p.m."],
    ["es-CO", "android", "12", "8/03/22, 2:05 p.\u00a0m."],
    ["pt-BR", "android", "24", "08/03/2022 14:05"],
    ["pt-BR", "ios", "24", "08/03/2022, 14:05:09"],
    ["nl", "android", "24", "08-03-2022 14:05"],
    ["nl-BE", "android", "24", "8/03/2022 14:05"],
    ["pl", "android", "24", "8.03.2022, 14:05"],
    ["tr", "ios", "24", "8.03.2022 14:05:09"],
    ["tr", "android", "24", "08.03.22, 14:05"],
    ["tr", "android", "12", "8.03.2022 ÖS 2:05"],
    ["uk", "android", "12", "08.03.22, 2:05 пп"],
    ["bg", "android", "24", "8.03.22 г., 14:05"],
    ["el", "android", "12", "8/3/22, 2:05 μ.μ."],
    ["he", "android", "12", "8.3.2022, 2:05 אחה״צ"],
    ["ar-EG", "ios", "12", "٨\u200f/٣\u200f/٢٠٢٢، ٢:٠٥:٠٩\u00a0م"],
    ["ar-AE", "ios", "24", "\u200f8\u200f/3\u200f/2022، 14:05:09"],
    ["ar-AE", "android", "24", "8/3/2022، 14:05"],
    ["fa", "android", "24", "۲۰۲۲/۳/۸، ۱۴:۰۵"],
    ["fa-IR", "android", "24", "۱۴۰۰/۱۲/۱۷، ۱۴:۰۵"],
    ["ur", "android", "12", "8/3/22، 2:05 PM"],
    ["bn", "android", "12", "৮/৩/২২, ২:০৫ PM"],
    ["ja", "android", "12", "2022/03/08 午後2:05"],
    ["zh-CN", "android", "24", "2022/3/8 14:05"],
    ["zh-TW", "ios", "12", "2022/3/8\u2009下午2:05:09"],
    ["zh-HK", "android", "12", "8/3/2022 下午2:05"],
    ["ko", "ios", "24", "2022. 3. 8. 14:05:09"],
    ["ko", "ios", "12", "22. 3. 8. 오후 2:05:09"],
    ["ko", "android", "12", "2022년 3월 8일 오후 2:05"],
    ["ko-latin", "android", "12", "22/3/8 PM 2:05"],
    ["id", "android", "24", "08/03/22 14.05"],
    ["ms", "android", "12", "8/03/22, 2:05 PTG"],
    ["vi", "ios", "24", "14:05:09, 8/3/2022"],
    ["th", "android", "24", "8/3/2565 14:05"],
    ["th", "android", "24", "8/3/65 14:05"],
    ["sv", "android", "24", "2022-03-08 14:05"],
    ["da", "android", "24", "08.03.2022 14.05"],
    ["fi", "ios", "24", "8.3.2022 klo 14.05.09"],
    ["cs", "android", "24", "08.03.22 14:05"],
    ["sk", "ios", "24", "8. 3. 2022 14:05:09"],
    ["hr", "android", "24", "8. 3. 2022. 14:05"],
    ["hu", "android", "12", "2022. 03. 08. du. 2:05"],
    ["lv", "android", "24", "08.03.22, 14:05"],
  ])("%s on %s, %s hours: %s", (locale, platform, clock, expected) => {
    expect(stamps(locale, platform, clock)).toContain(expected);
  });

  it("knows noon and midnight of a clock of twelve hours", () => {
    const at = (hour: number): string =>
      stampOf({ ...EIGHTH, hour }, style("en-US", "android", "M/d/yy, h:mm a"));
    expect([0, 11, 12, 23].map(at)).toEqual([
      "3/8/22, 12:05 AM",
      "3/8/22, 11:05 AM",
      "3/8/22, 12:05 PM",
      "3/8/22, 11:05 PM",
    ]);
  });

  it("has stamps for every locale on one platform at least", () => {
    for (const locale of CHAT_LOCALES)
      expect(
        stampForms(locale, "android").length + stampForms(locale, "ios").length,
        locale,
      ).toBeGreaterThan(0);
  });
});
