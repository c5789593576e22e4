import path from "node:path";

import { afterAll, expect, it } from "vitest";

import { writeArchive } from "../helpers/made-up-archive.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { importInto } from "../helpers/vault-tools.ts";
import { writeZipBytes } from "../helpers/zip-bytes.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const at = (name: string): string => path.join(folder.path, name);

async function remarksOn(zip: string, vault: string): Promise<unknown> {
  const { archives, failed } = await importInto(at(vault), [zip]);
  expect(failed).toEqual([]);
  return archives.map(({ remarks }) => remarks);
}

it("says nothing of an archive that was understood", async () => {
  const zip = writeArchive(at("plain.zip"), {
    friends: [{ name: "Ada Oak", at: 1 }],
  });
  expect(await remarksOn(zip, "plain.db")).toEqual([[]]);
});

it("says that a Page's download is not the person's, and says it again", async () => {
  const zip = writeZipBytes(at("page.zip"), [
    {
      name: "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
      data: Buffer.from('[{"timestamp": 1700000000, "data": [{"post": "x"}]}]'),
      method: 8,
    },
  ]);
  expect(await remarksOn(zip, "page.db")).toEqual([["other-account"]]);
  expect(await remarksOn(zip, "page.db")).toEqual([["other-account"]]);
});

it("says that a product is recognised only", async () => {
  const zip = writeZipBytes(at("instagram.zip"), [
    {
      name: "your_instagram_activity/likes/liked_posts.json",
      data: Buffer.from('{"likes_media_likes": [{"title": "someone"}]}'),
      method: 8,
    },
  ]);
  expect(await remarksOn(zip, "instagram.db")).toEqual([["generic-only"]]);
});
