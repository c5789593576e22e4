import type { ArchiveForm } from "../form.ts";
import type { Life } from "../life.ts";
import { mediaBytes } from "../media-bytes.ts";
import type { SampleDocument, SampleFile } from "../sample-file.ts";
import { advertisingFiles } from "./ads.ts";
import { dressed, moved } from "./dress.ts";
import { connectionFiles } from "./connections.ts";
import { groupFiles } from "./groups.ts";
import { page, type Imprint } from "./markup.ts";
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

/** One zip or folder of the download; its files are asked for when it is written, after those of the parts before it. */
export interface Part {
  name: string;
  files(): Iterable<SampleFile>;
}

/**
 * The parts of one download, as Meta cuts it: all about the person in the first, chats in those between,
 * pictures only in the last. With two parts the chats are in the first.
 */
export function downloadParts(life: Life): Part[] {
  const { form } = life;
  const parts = form.parts ?? life.amounts.parts;
  const imprint = { owner: life.owner.name, writtenAt: life.writtenAt };
  const between = Math.max(1, parts - 2);
  const chats = messageFiles(life);
  const random = life.random.fork("part names");
  const date = new Date(life.writtenAt).toISOString().slice(0, 10);
  return [...Array(parts).keys()].map((index) => ({
    name: partName(
      form,
      life.owner.vanity,
      date,
      random.letters(7, PART_LETTERS),
      index,
      parts,
    ),
    *files() {
      yield startPage(form, imprint, index, parts);
      yield stub(index);
      if (index === 0) yield* inForm(personFiles(life), form, imprint);
      const chatPart = parts <= 2 ? 0 : index - 1;
      if (chatPart >= 0 && chatPart < between && index < Math.max(1, parts - 1))
        for (const files of chats.filter(
          (_, nth) => nth % between === chatPart,
        ))
          yield* inForm(files, form, imprint);
      if (index === 0) yield* inForm(cover(life), form, imprint);
      if (index === parts - 1) {
        if (index > 0) yield* inForm(cover(life, "duplicate"), form, imprint);
        yield* inForm(mediaFiles(life), form, imprint);
      }
    },
  }));
}

const PART_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

/** First letters rise, so that sorting by name keeps the order in which a part repeats an earlier one. */
export function partName(
  { layout }: ArchiveForm,
  vanity: string,
  date: string,
  letters: string,
  index: number,
  count: number,
): string {
  // Until 2022 there was mostly one, and its name held no date.
  const isOld = layout === "2019" || layout === "2021";
  return isOld && count === 1
    ? `facebook-${vanity}`
    : `facebook-${vanity}-${date}-${"bgnrvwxyz"[Math.min(index, 8)]}${letters}`;
}

/** Files in the form of the archive, made one by one. */
export function* inForm(
  files: Iterable<SampleFile | SampleDocument>,
  form: ArchiveForm,
  imprint: Imprint,
): Generator<SampleFile> {
  for (const file of files) {
    if ("value" in file) yield* dressed(file, form, imprint);
    else yield moved(file, form);
  }
}

function personFiles(life: Life): (SampleFile | SampleDocument)[] {
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
export function startPage(
  form: ArchiveForm,
  imprint: Imprint,
  index: number,
  parts: number,
): SampleFile {
  const isOld = form.layout === "2019" || form.layout === "2021";
  return {
    path: isOld ? "index.html" : "start_here.html",
    status: "skipped",
    reason: "presentation",
    write: () =>
      form.format === "html"
        ? page(form, imprint, `Part ${index + 1} of ${parts}`, 0, [])
        : [
            `<!doctype html><html><head><meta charset="utf-8"><title>Start here</title></head><body><h1>Your information</h1><p>Part ${index + 1} of ${parts}.</p></body></html>\n`,
          ],
  };
}

/** An empty zip that Meta leaves at the root of each part. */
export function stub(index: number): SampleFile {
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
