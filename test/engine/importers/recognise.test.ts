import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Part } from "../../../electron/engine/archive/archive.ts";
import { openParts } from "../../../electron/engine/archive/open-parts.ts";
import {
  recognise,
  type RecognisedArchive,
} from "../../../electron/engine/importers/recognise.ts";
import { importers } from "../../../electron/engine/importers/registry.ts";
import { cutIntoParts, zipFixture } from "../../helpers/zip-fixture.ts";
import { tempFolder } from "../archive/temp-folder.ts";
import { madeUpPart } from "./made-up-part.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/facebook");

const TREES: Readonly<Record<string, readonly string[]>> = {
  "2016-htm": ["facebook facebook-zoequillfeather/"],
  "2019-html": ["facebook facebook-zoequillfeather/"],
  "2019-json": ["facebook facebook-zoequillfeather/"],
  "2022-json": ["facebook facebook-zoequillfeather/"],
  "2023-json": ["facebook facebook-zoequillfeather/"],
  "2024-html": ["facebook facebook-zoequillfeather-2024-05-14-ef56gh78/"],
  "2024-json": ["facebook facebook-zoequillfeather-2024-05-14-ab12cd34/"],
  "2025-html": ["facebook facebook-zoequillfeather-2025-11-02-qr78st90/"],
  "2025-json": [
    "facebook facebook-zoequillfeather-2025-06-19-ij90kl12/ facebook-zoequillfeather-2025-06-19-mn34op56/",
  ],
  "2025-page-json": ["facebook facebook-examplepage-2025-06-19-gh34ij56/"],
  "2026-json": ["facebook facebook-zoequillfeather-2026-09-20-uv12wx34/"],
  "accounts-center-drive-2025": [
    "facebook meta-2025-jun-19-10-15-30/facebook-zoequillfeather-2025-06-19-yz56ab78/",
    "instagram meta-2025-jun-19-10-15-30/instagram-zoe.example-2025-06-19-cd90ef12/",
  ],
  "messenger-e2ee-2024": ["messenger "],
  "pair-2025-html": ["facebook facebook-maelletarnwick-2025-11-17-op56qr78/"],
  "pair-2025-json": ["facebook facebook-maelletarnwick-2025-11-16-kl12mn34/"],
};

describe("every fixture tree", () => {
  const trees = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);

  it.each(trees)("%s is what it is, and nothing else", async (tree) => {
    const { archives, strangers } = recognise(
      await opened(join(FIXTURES, tree)),
      importers,
    );
    expect(namesOf(archives)).toEqual(TREES[tree]);
    expect(strangers).toEqual([]);
    expect(countEntries(archives)).toBe(filesBelow(join(FIXTURES, tree)));
  });

  it.each(trees)(
    "%s is the same as a zip, with wrapper folders or without",
    async (tree) => {
      const folder = tempFolder();
      const zip = await zipFixture(`facebook/${tree}`, join(folder, "a.zip"), {
        prefix: "Downloads/my stuff/",
      });
      const { archives, strangers } = recognise(await opened(zip), importers);
      expect(namesOf(archives)).toEqual(
        TREES[tree]!.map((line) =>
          line.replaceAll(/ (?=[^ ]*$|[^ ]+\/ )/g, " downloads/my stuff/"),
        ),
      );
      expect(strangers).toEqual([]);
    },
  );
});

describe("the parts of one download", () => {
  it("are one archive, whatever part each file is in", async () => {
    const folder = tempFolder();
    const parts = await cutIntoParts(
      "facebook/2024-json/facebook-zoequillfeather-2024-05-14-Ab12Cd34",
      folder,
      [
        "facebook-zoequillfeather-2024-05-14-Ab12Cd34.zip",
        "facebook-zoequillfeather-2024-05-14-Xy98Zw76.zip",
        "facebook-zoequillfeather-2024-05-14-Qq11Rr22.zip",
      ],
    );
    const { archives, strangers } = recognise(
      await opened(...parts),
      importers,
    );
    expect(archives).toHaveLength(1);
    expect(archives[0]!.pieces).toHaveLength(3);
    expect(strangers).toEqual([]);
  });

  it("of two days are two archives, also in one month", () => {
    const { archives } = recognise(
      ["2024-05-14-Ab12Cd34", "2024-05-20-Ef56Gh78"].map((end) =>
        madeUpPart(`facebook-zoe-${end}.zip`, [
          "connections/friends/your_friends.json",
        ]),
      ),
      importers,
    );
    expect(archives).toHaveLength(2);
  });

  it.each([
    [
      "facebook-zoe.example-2024-05-14-Ab12Cd34",
      "facebook-zoe.example-2024-05-14-Ef56Gh78",
    ],
    [
      "facebook-zoe-2024-05-14-Ab-2Cd34.zip",
      "facebook-zoe-2024-05-14-Ef56-h78.zip",
    ],
    [
      "facebook-zoe-2024-05-14-Ab12Cd34.zip",
      "Facebook-Zoe-2024-05-14-Ab12Cd34 (1).zip",
    ],
    ["facebook-zoequillfeather.zip", "facebook-zoequillfeather (1).zip"],
    ["facebook-zoequillfeather-1.zip", "facebook-zoequillfeather-2.zip"],
  ])("belong together by name: %s and %s", (one, other) => {
    const { archives } = recognise(
      [
        madeUpPart(one, ["your_facebook_activity/posts/your_posts_1.json"]),
        madeUpPart(other, ["connections/friends/your_friends.json"]),
      ],
      importers,
    );
    expect(archives).toHaveLength(1);
  });

  it.each([
    [
      "facebook-zoe.example-2024-05-14-Ab12Cd34",
      "facebook-zoe.other-2024-05-14-Ef56Gh78",
    ],
    [
      "facebook-zoe-2024-05-14-Ab12Cd34.zip",
      "facebook-gwen-2024-05-14-Ef56Gh78.zip",
    ],
    ["facebook-100000000000001.zip", "facebook-100000000000002.zip"],
  ])("of two people stay apart: %s and %s", (one, other) => {
    const { archives } = recognise(
      [
        madeUpPart(one, ["your_facebook_activity/posts/your_posts_1.json"]),
        madeUpPart(other, ["connections/friends/your_friends.json"]),
      ],
      importers,
    );
    expect(archives).toHaveLength(2);
  });

  it("without a date stay apart where they contradict each other", async () => {
    const { archives } = recognise(
      await opened(join(FIXTURES, "2019-json"), join(FIXTURES, "2022-json")),
      importers,
    );
    expect(namesOf(archives)).toEqual([
      "facebook facebook-zoequillfeather/",
      "facebook facebook-zoequillfeather/",
    ]);
  });

  it("without a date stay apart where their layouts are of different years", () => {
    const { archives } = recognise(
      [
        madeUpPart("facebook-zoe.zip", [
          "your_activity_across_facebook/posts/your_posts_1.json",
        ]),
        madeUpPart("facebook-zoe (1).zip", [
          "your_facebook_activity/posts/your_posts_1.json",
        ]),
      ],
      importers,
    );
    expect(archives).toHaveLength(2);
  });

  it("without a date stay together where one file is in both", () => {
    const { archives } = recognise(
      [
        madeUpPart("facebook-zoe.zip", [
          ["friends_and_followers/friends.json", 5],
          ["index.html", 7],
        ]),
        madeUpPart("facebook-zoe (1).zip", [
          ["friends_and_followers/friends.json", 5],
          ["index.html", 8],
        ]),
      ],
      importers,
    );
    expect(archives).toHaveLength(1);
  });

  it("may hold nothing but media: such a part is adopted by its name", () => {
    const { archives, strangers } = recognise(
      [
        madeUpPart("facebook-zoe-2024-05-14-Ef56Gh78.zip", [
          "videos/1.mp4",
          "stickers/2.png",
        ]),
        madeUpPart("facebook-zoe-2024-05-14-Ab12Cd34.zip", [
          "connections/friends/your_friends.json",
        ]),
      ],
      importers,
    );
    expect(strangers).toEqual([]);
    expect(archives).toHaveLength(1);
    expect(archives[0]!.pieces.map(({ part }) => part.name)).toEqual([
      "facebook-zoe-2024-05-14-Ab12Cd34.zip",
      "facebook-zoe-2024-05-14-Ef56Gh78.zip",
    ]);
  });

  it("may hold nothing but media in a folder of the download's name", () => {
    const { archives, strangers } = recognise(
      [
        madeUpPart("one.zip", [
          "facebook-zoe-2024-05-14-Ab12Cd34/connections/friends/your_friends.json",
        ]),
        madeUpPart("two.zip", [
          "facebook-zoe-2024-05-14-Ef56Gh78/videos/1.mp4",
        ]),
      ],
      importers,
    );
    expect(strangers).toEqual([]);
    expect(archives[0]!.pieces[1]!.entries[0]!.name).toBe("videos/1.mp4");
  });

  it.each([
    ["two-2.zip", "backup/facebook-zoe-2024-05-14-Ef56Gh78/"],
    ["facebook-zoe-2024-05-14-Ef56Gh78.zip", ""],
  ])(
    "may hold nothing that tells it, with its own folders: %s",
    (name, root) => {
      const { archives } = recognise(
        [
          madeUpPart(
            root === "" ? "facebook-zoe-2024-05-14-Ab12Cd34.zip" : "one.zip",
            [
              `${root.replace("Ef56Gh78", "Ab12Cd34")}connections/friends/your_friends.json`,
            ],
          ),
          madeUpPart(name, [
            `${root}events/event_invitations.json`,
            `${root}start_here.html`,
          ]),
        ],
        importers,
      );
      expect(archives).toHaveLength(1);
      expect(archives[0]!.pieces[1]!.entries.map((each) => each.name)).toEqual([
        "events/event_invitations.json",
        "start_here.html",
      ]);
    },
  );

  it("with only media and another name is a stranger", () => {
    const { strangers } = recognise(
      [
        madeUpPart("facebook-zoe-2024-05-14-Ab12Cd34.zip", [
          "connections/friends/your_friends.json",
        ]),
        madeUpPart("holidays.zip", ["1.jpg", "2.jpg"]),
        madeUpPart("facebook-gwen-2024-05-14-Ab12Cd34.zip", ["videos/1.mp4"]),
      ],
      importers,
    );
    expect(strangers.map(({ name }) => name)).toEqual([
      "holidays.zip",
      "facebook-gwen-2024-05-14-Ab12Cd34.zip",
    ]);
  });
});

describe("a part that is no archive", () => {
  it.each([
    ["an unrelated zip", ["src/main.ts", "package.json", "README.md"]],
    ["pictures", ["2024/1.jpg", "2024/2.jpg"]],
    ["nothing", []],
    [
      "names that only resemble",
      [
        "my_connections/friendship/x.json",
        "xabout_you/a.json",
        "messages.json",
      ],
    ],
    [
      "leftovers of macOS",
      ["__MACOSX/connections/friends/._your_friends.json"],
    ],
  ])("is a stranger: %s", (_, names) => {
    const part = madeUpPart("a.zip", names);
    expect(recognise([part], importers)).toEqual({
      archives: [],
      strangers: [part],
    });
  });
});

describe("the root of an archive", () => {
  it.each([
    ["", "facebook-zoe"],
    ["facebook-zoe/", "facebook-zoe"],
    ["a/b/c/", "c"],
    ["meta-2025/facebook-zoe.q-2025-06-19-Ab/", "facebook-zoe.q-2025-06-19-ab"],
  ])("may lie in %j", (wrapper, rootName) => {
    const { archives } = recognise(
      [
        madeUpPart("facebook-zoe.zip", [
          `${wrapper}connections/friends/your_friends.json`,
          `${wrapper}start_here.html`,
        ]),
      ],
      importers,
    );
    expect(archives).toHaveLength(1);
    const [piece] = archives[0]!.pieces;
    expect(piece!.root).toBe(wrapper.toLowerCase());
    expect(piece!.rootName).toBe(rootName);
    expect(piece!.entries.map(({ name }) => name)).toEqual([
      "connections/friends/your_friends.json",
      "start_here.html",
    ]);
  });

  it("is the shortest where whole categories lie in a wrong one", () => {
    const { archives } = recognise(
      [
        madeUpPart("a.zip", [
          "personal_information/profile_information/your_facebook_activity/posts/your_posts_1.json",
          "personal_information/profile_information/security_and_login_information/account_activity.json",
          "personal_information/profile_information/profile_information.json",
        ]),
      ],
      importers,
    );
    expect(namesOf(archives)).toEqual(["facebook "]);
  });

  it("keeps a dot of the user's name", () => {
    const { archives } = recognise(
      [
        madeUpPart("facebook-zoe.example-2025-06-19-Ab12Cd34", [
          "connections/friends/your_friends.json",
        ]),
      ],
      importers,
    );
    expect(archives[0]!.pieces[0]!.rootName).toBe(
      "facebook-zoe.example-2025-06-19-Ab12Cd34",
    );
  });
});

describe("two products in one part", () => {
  it("are two archives, also in one folder", () => {
    const names = [
      "ads_information/ad_preferences.json",
      "ads_information/instagram_ads_and_businesses/ads_viewed.json",
      "connections/followers_and_following/following.json",
      "connections/friends/your_friends.json",
      "personal_information/personal_information/personal_information.json",
      "personal_information/profile_information/profile_information.json",
      "security_and_login_information/account_activity.json",
      "start_here.html",
    ];
    for (const order of [names, names.toReversed()]) {
      const { archives } = recognise([madeUpPart("a.zip", order)], importers);
      const found = Object.fromEntries(
        archives.map(({ importer, pieces }) => [
          importer.id,
          pieces
            .flatMap(({ entries }) => entries.map(({ name }) => name))
            .sort(),
        ]),
      );
      expect(found).toEqual({
        facebook: [names[0], names[3], names[5], names[6], names[7]],
        instagram: [names[1], names[2], names[4]],
      });
    }
  });

  it("in their own folders keep what lies beside them with the first", () => {
    const { archives } = recognise(
      [
        madeUpPart("a.zip", [
          "meta/facebook-zoe/connections/friends/your_friends.json",
          "meta/instagram-zoe/your_instagram_activity/a.json",
          "meta/readme.txt",
        ]),
      ],
      importers,
    );
    expect(
      archives.map(({ importer, pieces }) => [
        importer.id,
        pieces[0]!.entries.length,
      ]),
    ).toEqual([
      ["facebook", 2],
      ["instagram", 1],
    ]);
  });

  it("a part with threads and their settings is Facebook, in whatever order", () => {
    const names = [
      "messages/autofill_information.json",
      "messages/inbox/tobin_1/message_1.json",
      "messages/secret_groups.json",
    ];
    for (const order of [names, names.toReversed()]) {
      const { archives } = recognise([madeUpPart("a.zip", order)], importers);
      expect(namesOf(archives)).toEqual(["facebook "]);
    }
  });

  it("encrypted chats merged into Facebook's folder stay with it", () => {
    const { archives } = recognise(
      [
        madeUpPart("a.zip", [
          "your_facebook_activity/messages/Tobin Ashgrove_3.json",
          "your_facebook_activity/messages/inbox/tobin_1/message_1.json",
        ]),
      ],
      importers,
    );
    expect(namesOf(archives)).toEqual(["facebook "]);
    expect(countEntries(archives)).toBe(2);
  });

  it.each([
    ["facebook", "your_facebook_activity/no-data.txt"],
    ["facebook", "html/messages.htm"],
    ["facebook", "about_you/viewed.json"],
    ["facebook", "messages/inbox/tobin_1/message_1.html"],
    ["instagram", "your_instagram_activity/messages/inbox/a/message_1.json"],
    ["instagram", "connections/followers_and_following/followers_1.json"],
    ["messenger", "messages/Tobin Ashgrove_3.json"],
    ["whatsapp", "WhatsApp Chat with Tobin.txt"],
    ["whatsapp", "WhatsApp Chat - Tobin/_chat.txt"],
    ["whatsapp", "whatsapp_connections/contacts.json"],
  ])("%s is known by %s alone", (id, name) => {
    const { archives } = recognise([madeUpPart("a.zip", [name])], importers);
    expect(archives.map(({ importer }) => importer.id)).toEqual([id]);
  });
});

describe("numbered pages", () => {
  it("stand in the order of their numbers, nothing else moves", () => {
    const folder = "your_facebook_activity/posts";
    const { archives } = recognise(
      [
        madeUpPart("a.zip", [
          `${folder}/your_posts_1.json`,
          `${folder}/your_posts_10.json`,
          `${folder}/b.json`,
          `${folder}/your_posts_2.json`,
          `${folder}/your_posts_9.json`,
          `${folder}/a.json`,
          `${folder}/media/photo_2.jpg`,
          `${folder}/media/photo_1.jpg`,
        ]),
      ],
      importers,
    );
    expect(
      archives[0]!.pieces[0]!.entries.map(({ name }) =>
        name.slice(folder.length + 1),
      ),
    ).toEqual([
      "your_posts_1.json",
      "your_posts_2.json",
      "b.json",
      "your_posts_9.json",
      "your_posts_10.json",
      "a.json",
      "media/photo_2.jpg",
      "media/photo_1.jpg",
    ]);
  });
});

async function opened(...paths: string[]): Promise<Part[]> {
  const { parts, failed } = await openParts(paths);
  onTestFinished(() => {
    for (const part of parts) part.close();
  });
  expect(failed).toEqual([]);
  return parts;
}

function namesOf(archives: readonly RecognisedArchive[]): string[] {
  return archives
    .map(({ importer, pieces }) =>
      [importer.id, ...pieces.map(({ root }) => root)].join(" "),
    )
    .sort();
}

function countEntries(archives: readonly RecognisedArchive[]): number {
  return archives
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { entries }) => sum + entries.length, 0);
}

function filesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile(),
  ).length;
}
