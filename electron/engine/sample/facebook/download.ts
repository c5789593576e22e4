import type { Life } from "../life.ts";
import { mediaBytes } from "../media-bytes.ts";
import type { SampleFile } from "../sample-file.ts";
import { advertisingFiles } from "./ads.ts";
import { connectionFiles } from "./connections.ts";
import { groupFiles } from "./groups.ts";
import { messageFiles } from "./messages.ts";
import { interactionFiles } from "./interactions.ts";
import { oddFiles } from "./oddities.ts";
import { paymentFiles } from "./payments.ts";
import { placeFiles } from "./places.ts";
import { postFiles } from "./posts.ts";
import { profileFiles } from "./profile.ts";
import { reactionFiles } from "./reactions.ts";
import { searchFile } from "./searches.ts";
import { securityFiles } from "./security.ts";
import { settingFiles } from "./settings.ts";

/** One zip of the download; its files are asked for when it is written, after those of the parts before it. */
export interface Part {
  name: string;
  files(): Iterable<SampleFile>;
}

/**
 * The parts of one download, as Meta cuts it: all about the person in the first, chats in those between,
 * pictures only in the last. With two parts the chats are in the first.
 */
export function downloadParts(life: Life): Part[] {
  const { parts } = life.amounts;
  const between = Math.max(1, parts - 2);
  const chats = messageFiles(life);
  const random = life.random.fork("part names");
  const date = new Date(life.writtenAt).toISOString().slice(0, 10);
  return [...Array(parts).keys()].map((index) => ({
    // First letters rise, so that sorting by name keeps the order in which a part repeats an earlier one.
    name: `facebook-${life.owner.vanity}-${date}-${"bgnrv"[index]}${random.letters(7, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789")}.zip`,
    *files() {
      yield startPage(index, parts);
      yield stub(index);
      if (index === 0) yield* personFiles(life);
      const chatPart = parts === 2 ? 0 : index - 1;
      if (chatPart >= 0 && chatPart < between && index < parts - 1) {
        yield* chats.filter((_, nth) => nth % between === chatPart).flat();
      }
      if (index === 0) yield* cover(life);
      if (index === parts - 1) {
        yield* cover(life, "duplicate");
        yield* mediaFiles(life);
      }
    },
  }));
}

function personFiles(life: Life): SampleFile[] {
  return [
    ...profileFiles(life),
    ...connectionFiles(life),
    ...postFiles(life),
    ...reactionFiles(life),
    ...groupFiles(life),
    searchFile(life),
    ...placeFiles(life),
    ...interactionFiles(life),
    ...securityFiles(life),
    ...paymentFiles(life),
    ...advertisingFiles(life),
    ...settingFiles(life),
    ...oddFiles(life),
  ];
}

/** Says which part it is, so that no two are the same file. */
function startPage(index: number, parts: number): SampleFile {
  return {
    path: "start_here.html",
    status: "skipped",
    reason: "presentation",
    write: () => [
      `<!doctype html><html><head><meta charset="utf-8"><title>Start here</title></head><body><h1>Your information</h1><p>Part ${index + 1} of ${parts}.</p></body></html>\n`,
    ],
  };
}

/** An empty zip that Meta leaves at the root of each part. */
function stub(index: number): SampleFile {
  return {
    path: `facebook_10000000000000${index + 1}.zip`,
    status: "skipped",
    reason: "stub",
    write: () => [],
  };
}

/** The profile picture comes in the first part and once more, byte for byte, in the last. */
function cover(
  life: Life,
  status: "media" | "duplicate" = "media",
): SampleFile[] {
  return [
    medium(
      `your_facebook_activity/posts/media/Profilepictures_${life.owner.vanity.length}/1.jpg`,
      status,
    ),
  ];
}

function* mediaFiles(life: Life): Generator<SampleFile> {
  for (const uri of life.chatMedia.uris) yield medium(uri, "media");
  for (const uri of life.postMedia.uris) yield medium(uri, "media");
}

function medium(uri: string, status: "media" | "duplicate"): SampleFile {
  return { path: uri, status, write: () => [mediaBytes(uri)] };
}
