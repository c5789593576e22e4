import { describe, expect, it } from "vitest";

import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatMonth,
  formatNumber,
  formatSpan,
} from "../../../shared/i18n/format.ts";

const MARCH = Date.UTC(2025, 2, 12, 14, 32);

describe("dates", () => {
  it("have the day before the month", () => {
    expect(formatDate(MARCH, "en")).toBe("12 March 2025");
    expect(formatDate(MARCH, "fr")).toBe("12 mars 2025");
  });

  it("say the first of a French month as people do", () => {
    expect(formatDate(Date.UTC(2025, 2, 1), "fr")).toBe("1er mars 2025");
    expect(formatDate(Date.UTC(2025, 2, 11), "fr")).toBe("11 mars 2025");
    expect(formatDate(Date.UTC(2025, 2, 1), "en")).toBe("1 March 2025");
  });

  it("are those of UTC unless a zone is named", () => {
    const midnight = Date.UTC(2025, 0, 1);
    expect(formatDate(midnight, "en")).toBe("1 January 2025");
    expect(formatDate(midnight, "en", "America/New_York")).toBe(
      "31 December 2024",
    );
  });

  it("have 24 hours", () => {
    expect(formatDateTime(MARCH, "en")).toBe("12 March 2025, 14:32");
    expect(formatDateTime(MARCH, "fr")).toBe("12 mars 2025, 14:32");
    expect(formatDateTime(Date.UTC(2025, 2, 1), "fr")).toBe(
      "1er mars 2025, 00:00",
    );
  });

  it("of months", () => {
    expect(formatMonth(MARCH, "en")).toBe("March 2025");
    expect(formatMonth(MARCH, "fr")).toBe("mars 2025");
  });

  it("make a span, or one year", () => {
    const first = Date.UTC(2019, 11, 31, 23, 59);
    expect(formatSpan(first, MARCH, "en")).toBe("2019–2025");
    expect(formatSpan(first, MARCH, "fr")).toBe("2019–2025");
    expect(formatSpan(MARCH, MARCH, "fr")).toBe("2025");
  });
});

describe("numbers", () => {
  it("are whole figures", () => {
    expect(formatNumber(249_357, "en")).toBe("249,357");
    expect(formatNumber(249_357, "fr")).toBe("249\u202f357");
    expect(formatNumber(1204, "fr")).toBe("1\u202f204");
  });
});

describe("sizes", () => {
  it.each([
    [0, "0 bytes", "0 octet"],
    [1, "1 byte", "1 octet"],
    [999, "999 bytes", "999 octets"],
    [1000, "1 kB", "1 ko"],
    [640_000_000, "640 MB", "640 Mo"],
    [999_999_999, "1 GB", "1 Go"],
    [2_414_000_000, "2.41 GB", "2,41 Go"],
    [5e15, "5,000 TB", "5 000 To"],
  ])("of %i bytes", (bytes, english, french) => {
    expect(formatBytes(bytes, "en")).toBe(english);
    expect(formatBytes(bytes, "fr").replaceAll(/[\u00a0\u202f]/g, " ")).toBe(
      french,
    );
  });
});
