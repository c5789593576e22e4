import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openEngine, type Engine } from "../../../electron/engine/engine.ts";
import { PickedPaths } from "../../../electron/engine/picked-paths.ts";
import type {
  CommandName,
  Commands,
} from "../../../shared/contract/commands.ts";
import { writeArchive } from "../../helpers/made-up-archive.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

/* That a finding opens exactly the records it rests on, and that one can call what it was judged by wrong. */

const folder = temporaryFolder();
let engine: Engine;

const CARD = "card 4539 5787 6362 1486";

beforeAll(async () => {
  const picked = new PickedPaths();
  engine = openEngine({
    vault: { file: path.join(folder.path, "vault.db") },
    picked,
    emit: () => undefined,
  });
  const zip = writeArchive(path.join(folder.path, "a.zip"), {
    chats: {
      "Ada Held": [
        { by: "Ada Held", at: Date.UTC(2021, 1), text: CARD },
        { by: "Ada Held", at: Date.UTC(2021, 2), text: "see you on Friday" },
      ],
    },
  });
  await engine.call("archive.import", { paths: [picked.register(zip)] });
}, 60_000);
afterAll(async () => {
  await engine.close();
  folder.remove();
});

async function ask<N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
): Promise<Commands[N]["output"]> {
  const result = await engine.call(name, input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("the filter by finding", () => {
  it("finds as many records as the finding counts, for every finding", async () => {
    const { findings } = await ask("findings.list", {});
    expect(findings.map(({ id }) => id)).toContain("MSG-03");
    for (const { id, count, evidence } of findings) {
      const { total } = await ask("records.search", { query: "", finding: id });
      expect([id, total]).toEqual([id, count]);
      const { records } = await ask("records.list", { finding: id });
      expect(records.map((record) => record.id)).toEqual(evidence);
    }
  });

  it("holds together with words and other filters", async () => {
    const search = async (query: string): Promise<number> =>
      (await ask("records.search", { query, finding: "MSG-03" })).total;
    expect(await search("card")).toBe(1);
    expect(await search("friday")).toBe(0);
    expect(
      (
        await ask("records.search", {
          query: "",
          finding: "MSG-03",
          category: "posts",
        })
      ).total,
    ).toBe(0);
  });

  it("is refused for a finding that does not exist", async () => {
    const result = await engine.call("records.search", {
      query: "",
      finding: "XYZ-99",
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: "input.invalid" },
    });
  });
});

describe("the grounds of a finding", () => {
  it("are said of each record, and called wrong they are gone until that is taken back", async () => {
    const finding = async (): Promise<string[]> =>
      (await ask("findings.list", {})).findings.flatMap(({ id, evidence }) =>
        id === "MSG-03" ? evidence : [],
      );
    const records = await finding();
    expect(records).toHaveLength(1);
    const subject = `detection:${records[0]}:card`;
    const { grounds } = await ask("findings.grounds", { records });
    expect(grounds).toEqual([
      {
        record: records[0],
        subject,
        trait: null,
        detector: "card",
        term: null,
      },
    ]);
    await ask("dismissals.add", { subject });
    expect(await finding()).toEqual([]);
    expect((await ask("findings.grounds", { records })).grounds).toEqual([]);
    await ask("dismissals.remove", { subject });
    expect(await finding()).toEqual(records);
  });

  it("are none for records that are not there", async () => {
    expect(
      (await ask("findings.grounds", { records: ["nothing"] })).grounds,
    ).toEqual([]);
  });
});
