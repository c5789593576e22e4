import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { REPORT_WORDS } from "../../../../electron/engine/sample/whatsapp/report-words.ts";
import {
  writeRandomReport,
  type RandomReportOptions,
} from "../../../../electron/engine/sample/whatsapp/write-random-report.ts";
import { readZips } from "../read-sample.ts";

const root = await mkdtemp(join(tmpdir(), "dossier-reports-"));
afterAll(() => rm(root, { recursive: true, force: true }));

let folders = 0;

async function write(options: RandomReportOptions) {
  const report = await writeRandomReport(join(root, `${folders++}`), options);
  const files = await readZips(report.paths);
  const json = (path: string): unknown => {
    const file = files.find((each) => each.path === path);
    return file === undefined ? undefined : JSON.parse(file.content);
  };
  return { ...report, files, json, names: files.map(({ path }) => path) };
}

describe("an account report", () => {
  it("of 2018 is a page and a list of numbers and names", async () => {
    const { names, json, plan, records, files } = await write({
      seed: 4,
      shape: "2018",
    });
    expect(names).toEqual(["access.html", "portability.json"]);
    const { contacts, groups } = plan;
    expect(json("portability.json")).toEqual({ contacts, groups });
    expect(records.contacts ?? 0).toBe(contacts.length);
    expect(files[0]?.content).toContain(plan.phone);
  });

  it("of 2022 has each topic as a page and as JSON", async () => {
    const { names, json, plan } = await write({ seed: 4, shape: "2022" });
    const topics = names.filter((name) => name.endsWith(".json"));
    for (const topic of topics)
      expect(names).toContain(topic.replace(/json$/, "html"));
    expect(topics).toContain(
      "whatsapp_account_information/registration_info.json",
    );
    expect(json("whatsapp_connections/contacts.json")).toEqual({
      wa_contacts: plan.contacts,
    });
    expect(json("whatsapp_connections/groups.json")).toEqual({
      wa_groups: plan.groups,
    });
  });

  it("of 2024 has labelled values in the language of the account", async () => {
    for (const [language, words] of Object.entries(REPORT_WORDS)) {
      const { json, plan, names, paths } = await write({
        seed: 4,
        shape: "2024",
        language: language as keyof typeof REPORT_WORDS,
      });
      expect(paths[0]).toContain(`${words.file}.zip`);
      expect(names).toContain(
        "whatsapp_account_information/registration_information.json",
      );
      const user = JSON.stringify(
        json("whatsapp_account_information/user_information.json"),
      );
      expect(user).toContain(
        `"label":"${words.phone}","value":"${plan.phone}"`,
      );
      for (const { address } of plan.devices) expect(user).toContain(address);
    }
  });

  it("is the same account in each shape, and its records are those of its entries", async () => {
    const plans = new Set<string>();
    for (const shape of ["2018", "2022", "2024"] as const)
      for (const language of ["en", "ar"] as const) {
        const { plan, records, entries } = await write({
          seed: 9,
          shape,
          language,
          wrapped: language === "ar",
        });
        plans.add(JSON.stringify(plan));
        for (const [category, count] of Object.entries(records))
          expect(
            entries.reduce(
              (sum, entry) =>
                sum +
                ((entry.records as Record<string, number>)[category] ?? 0),
              0,
            ),
          ).toBe(count);
      }
    expect(plans.size).toBe(1);
  });
});
