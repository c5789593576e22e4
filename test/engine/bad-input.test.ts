import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { textFor } from "../../electron/engine/text.ts";
import type { ImportReport } from "../../shared/contract/commands.ts";
import type { ErrorCode } from "../../shared/contract/errors.ts";
import { writeArchive } from "../helpers/made-up-archive.ts";
import {
  cleanEnvironment,
  DOSSIER,
  jsonOf,
  runDossier,
} from "../helpers/run-dossier.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import {
  damageOf,
  dumpOf,
  importInto,
  leftBeside,
} from "../helpers/vault-tools.ts";
import { writeZipBytes } from "../helpers/zip-bytes.ts";

/* A path that cannot be used gives one clear sentence, and the vault is as it was; good ones beside it are read. */

const folder = temporaryFolder();
const vault = path.join(folder.path, "vault.db");
const at = (name: string): string => path.join(folder.path, name);
const NOBODY = 65534;

beforeAll(async () => {
  const held = writeArchive(at("held.zip"), {
    friends: [{ name: "Ada Held", at: Date.UTC(2020, 1) }],
  });
  await importInto(vault, [held]);
  const good = writeArchive(at("good.zip"), {
    friends: [{ name: "Bea Good", at: Date.UTC(2021, 1) }],
  });

  const whole = readFileSync(good);
  writeFileSync(at("truncated.zip"), whole.subarray(0, whole.length / 2));
  writeZipBytes(at("holiday.zip"), [
    { name: "holiday/packing-list.txt", data: "socks" },
    { name: "holiday/plan.json", data: "{}" },
  ]);
  writeFileSync(at("empty.zip"), "");
  writeFileSync(
    at("picture.zip"),
    Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
  );
  writeFileSync(at("notes.txt"), "Milk\nBread\n");
  writeFileSync(at("report.pdf"), "%PDF-1.7\n");
  writeZipBytes(at("encrypted.zip"), [
    {
      name: "connections/friends/your_friends.json",
      data: "0123456789",
      flags: 0x801,
    },
  ]);
  writeZipBytes(at("pictures.zip"), [
    { name: "your_facebook_activity/posts/media/a.jpg", data: "x" },
  ]);
  mkdirSync(at("nothing"));
});
afterAll(() => folder.remove());

const BAD: readonly [
  what: string,
  name: string,
  codes: readonly ErrorCode[],
][] = [
  ["a zip that was cut off", "truncated.zip", ["archive.truncated"]],
  ["a zip of something else", "holiday.zip", ["archive.not-recognised"]],
  ["an empty file", "empty.zip", ["archive.empty"]],
  ["a picture that is called a zip", "picture.zip", ["archive.not-a-zip"]],
  ["a text that is no chat", "notes.txt", ["archive.not-recognised"]],
  ["a file of another kind", "report.pdf", ["archive.unsupported-kind"]],
  ["a zip with a password", "encrypted.zip", ["archive.encrypted"]],
  ["an empty folder", "nothing", ["archive.empty"]],
  ["a path where there is nothing", "missing.zip", ["archive.not-found"]],
];

describe.each(BAD)("%s", (_what, name, codes) => {
  it.each(["en", "fr"] as const)(
    "is refused in one clear sentence (%s), and changes nothing",
    async (lang) => {
      const before = dumpOf(vault);
      const ran = await runDossier(
        ["import", at(name), "--vault", vault, "--lang", lang, "--json"],
        { cwd: folder.path },
      );
      expect(ran.exit).toBe(1);
      const { archives, failed } = jsonOf<ImportReport>(ran);
      expect(archives).toEqual([]);
      expect(failed).toHaveLength(1);
      expect(codes).toContain(failed[0]?.code);
      const message = textFor(lang)(`error.${failed[0]!.code}`);
      expect(failed[0]).toMatchObject({ paths: [at(name)], message });
      expect(ran.stderr).toBe(`${at(name)}: ${message}\n`);
      expect(dumpOf(vault)).toEqual(before);
      expect(leftBeside(vault)).toEqual([]);
    },
  );

  it("does not keep a good archive of the same call from being read", async () => {
    const other = at(`with-${name}.db`);
    copyFileSync(vault, other);
    const { archives, failed } = await importInto(other, [
      at(name),
      at("good.zip"),
    ]);
    expect(failed.map(({ code }) => code)).toEqual(codes);
    expect(archives.map(({ added }) => added)).toEqual([1]);
    expect(damageOf(other)).toEqual([]);
  });
});

it("refuses a folder, a zip and a vault that an ordinary user may not use", () => {
  const own = at("own");
  const locked = at("locked");
  mkdirSync(own);
  mkdirSync(locked);
  writeFileSync(path.join(locked, "x.json"), "1");
  copyFileSync(at("good.zip"), path.join(own, "good.zip"));
  copyFileSync(at("good.zip"), at("locked.zip"));
  copyFileSync(vault, path.join(own, "vault.db"));
  for (const file of [
    own,
    path.join(own, "good.zip"),
    path.join(own, "vault.db"),
  ])
    chownSync(file, NOBODY, NOBODY);
  chmodSync(folder.path, 0o755);
  for (const file of [locked, at("locked.zip")]) chmodSync(file, 0);

  const run = (...args: string[]): { exit: number | null; out: string } => {
    const root = process.getuid?.() === 0;
    const { status, stdout, error } = spawnSync(
      process.execPath,
      [DOSSIER, ...args, "--json"],
      {
        ...(root && { uid: NOBODY, gid: NOBODY }),
        cwd: own,
        env: cleanEnvironment({ HOME: own }),
        encoding: "utf8",
      },
    );
    if (error !== undefined) throw error;
    return { exit: status, out: stdout };
  };

  try {
    const before = dumpOf(path.join(own, "vault.db"));
    const bad = run("import", locked, at("locked.zip"), "--vault", "vault.db");
    expect(bad.exit).toBe(1);
    expect(
      (JSON.parse(bad.out) as ImportReport).failed.map(({ code }) => code),
    ).toEqual(["archive.no-permission", "archive.no-permission"]);
    expect(dumpOf(path.join(own, "vault.db"))).toEqual(before);

    const mixed = run("import", locked, "good.zip", "--vault", "vault.db");
    expect(mixed.exit).toBe(1);
    expect((JSON.parse(mixed.out) as ImportReport).archives[0]?.added).toBe(1);

    for (const place of [path.join(folder.path, "not-mine/vault.db"), vault]) {
      const refused = run("import", "good.zip", "--vault", place);
      expect(refused.exit).toBe(1);
      expect(JSON.parse(refused.out)).toMatchObject({
        error: { code: "vault.no-permission" },
      });
    }
    expect(run("overview", "--vault", vault).exit).toBe(1);
  } finally {
    chmodSync(locked, 0o755);
  }
});
