import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openEngine, type Engine } from "../../electron/engine/engine.ts";
import { PickedPaths } from "../../electron/engine/picked-paths.ts";
import { sql } from "../../electron/engine/vault/sql.ts";
import { writeArchive } from "../helpers/made-up-archive.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { withVault } from "../helpers/vault-tools.ts";

/* That who reads what the examination found never reads half of it. */

const folder = temporaryFolder();
const file = path.join(folder.path, "vault.db");
let engine: Engine;

beforeAll(async () => {
  const picked = new PickedPaths();
  engine = openEngine({ vault: { file }, picked, emit: () => undefined });
  const zip = writeArchive(path.join(folder.path, "a.zip"), {
    chats: {
      "Ada Held": [
        {
          by: "Ada Held",
          at: Date.UTC(2021, 1),
          text: "card 4539 5787 6362 1486",
        },
      ],
    },
  });
  await engine.call("archive.import", { paths: [picked.register(zip)] });
}, 60_000);
afterAll(async () => {
  await engine.close();
  folder.remove();
});

const count = (table: "unexamined" | "detections"): number =>
  withVault(
    file,
    (vault) =>
      vault.get<{ count: number }>(
        table === "unexamined"
          ? sql`SELECT count(*) AS count FROM unexamined`
          : sql`SELECT count(*) AS count FROM detections`,
      )!.count,
  );

describe("the engine", () => {
  it("examines what it has imported", () => {
    expect(count("unexamined")).toBe(0);
    expect(count("detections")).toBe(1);
  });

  it.each(["findings.list", "checklist.get"] as const)(
    "examines before %s what a killed one has left",
    async (command) => {
      withVault(file, (vault) =>
        vault.execute(
          "DELETE FROM detections; INSERT INTO unexamined SELECT id FROM records",
        ),
      );
      expect(await engine.call(command, {})).toMatchObject({ ok: true });
      expect(count("unexamined")).toBe(0);
      expect(count("detections")).toBe(1);
    },
  );

  it("takes the person's word for what is wrong, and takes it back", async () => {
    const found = await engine.call("records.search", { query: "card" });
    const id = found.ok ? found.value.hits[0]!.id : "";
    const subject = `detection:${id}:card`;
    expect(await engine.call("dismissals.add", { subject })).toEqual({
      ok: true,
      value: { changed: true },
    });
    expect(count("detections")).toBe(0);
    expect(await engine.call("dismissals.list", {})).toMatchObject({
      ok: true,
      value: { dismissals: [{ subject }] },
    });
    expect(await engine.call("dismissals.remove", { subject })).toEqual({
      ok: true,
      value: { changed: true },
    });
    expect(count("detections")).toBe(1);
    expect(await engine.call("dismissals.list", {})).toEqual({
      ok: true,
      value: { dismissals: [] },
    });
  });

  it("refuses what names nothing", async () => {
    for (const subject of ["", "signal:taste:church", "detection:1:card"])
      expect(await engine.call("dismissals.add", { subject })).toMatchObject({
        ok: false,
        error: { code: "input.invalid" },
      });
  });
});
