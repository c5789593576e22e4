import { describe, expect, it } from "vitest";
import {
  asideByName,
  isOutside,
  normaliseName,
} from "../../../electron/engine/archive/entry-path.ts";
import { LIMITS } from "../../../electron/engine/archive/limits.ts";

describe("isOutside", () => {
  it.each([
    "../x.json",
    "a/../../x.json",
    "a/..",
    "..",
    "/etc/passwd",
    "//host/share/x",
    "\\\\host\\share\\x",
    "..\\x.json",
    "a\\..\\..\\x",
    "C:\\x.json",
    "c:x.json",
    "C:/x.json",
    "a/x\0.json",
  ])("finds %j outside", (path) => {
    expect(isOutside(path)).toBe(true);
  });

  it.each([
    "x.json",
    "a/b/x.json",
    "a/..x",
    "a/x..",
    "a/.../x",
    "./x.json",
    "posts/12:30.json",
    "shops_questions_&_answers/you've.json",
  ])("finds %j inside", (path) => {
    expect(isOutside(path)).toBe(false);
  });
});

describe("asideByName", () => {
  it.each([
    "__MACOSX/messages/._x.json",
    "wrap/__MACOSX/x.json",
    "messages/._message_1.json",
    "messages/.DS_Store",
    "messages/x.json:Zone.Identifier",
    "messages/x.json_Zone.Identifier",
    "messages/x.json:zone.identifier:$DATA",
    "messages/x.json\uF03AZone.Identifier",
    "photos/Thumbs.db",
    "photos/desktop.ini",
  ])("sets %j aside as a resource", (path) => {
    expect(asideByName(path, 82, LIMITS)).toBe("resource");
  });

  it.each([
    "facebook_100000000000001.zip",
    "wrap/instagram_17.zip",
    "other.ZIP",
  ])("sets the empty %j aside as a stub", (path) => {
    expect(asideByName(path, 0, LIMITS)).toBe("stub");
  });

  it("reads a zip that holds something as an entry", () => {
    expect(asideByName("facebook_1.zip", 22, LIMITS)).toBeNull();
  });

  it("sets a name beyond the limits aside, and none at them", () => {
    const long = "x".repeat(LIMITS.pathLength);
    const deep = "d/".repeat(LIMITS.depth - 1) + "x";
    expect(asideByName(long, 1, LIMITS)).toBeNull();
    expect(asideByName(`${long}x`, 1, LIMITS)).toBe("limit");
    expect(asideByName(deep, 1, LIMITS)).toBeNull();
    expect(asideByName(`d/${deep}`, 1, LIMITS)).toBe("limit");
  });

  it.each(["no-data.txt", "files/thumbs.database", "a/__MACOSX.json", "x"])(
    "leaves %j to be read",
    (path) => {
      expect(asideByName(path, 0, LIMITS)).toBeNull();
    },
  );
});

describe("normaliseName", () => {
  it("gives all spellings of one name one form", () => {
    const spellings = [
      "ads/advertisers_you've_interacted_with.json",
      "ads/advertisers_you_ve_interacted_with.json",
      "ads/advertisers_you’ve_interacted_with.json",
      "Ads\\Advertisers_You've_Interacted_With.JSON",
    ];
    expect(new Set(spellings.map(normaliseName)).size).toBe(1);
  });

  it("composes decomposed accents", () => {
    expect(normaliseName("Zoe\u0301.txt")).toBe("zo\u00e9.txt");
  });

  it("keeps different names apart", () => {
    expect(normaliseName("posts_1.json")).not.toBe(
      normaliseName("posts_10.json"),
    );
  });
});
