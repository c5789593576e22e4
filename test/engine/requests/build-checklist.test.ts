import { describe, expect, it } from "vitest";

import { runAudit } from "../../../electron/engine/audit/run-audit.ts";
import { buildChecklist } from "../../../electron/engine/requests/build-checklist.ts";
import { NAMED_ORGANISATIONS } from "../../../electron/engine/requests/concerned.ts";
import { textFor } from "../../../electron/engine/text.ts";
import type { ChecklistItem } from "../../../shared/contract/commands.ts";
import { SEVERITIES } from "../../../shared/domain/finding.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

const t = textFor("en");
const NOW = Date.UTC(2026, 5, 1);

function addPurchase(
  { addRecord }: TestVault,
  organisation: string | undefined,
  occurredAt = NOW,
): string {
  return addRecord({
    category: "off_platform",
    flow: "received",
    mechanisms: ["sent_events"],
    text: "PURCHASE",
    occurredAt,
    ...(organisation !== undefined && { organisation }),
  });
}

function addAdvertiser({ addRecord }: TestVault, organisation: string): string {
  return addRecord({
    category: "advertisers",
    flow: "received",
    organisation,
    mechanisms: ["list_upload"],
  });
}

function checklistOf({ vault }: TestVault, words = t): ChecklistItem[] {
  return buildChecklist(vault, runAudit(vault, words), words);
}

function itemOf(opened: TestVault, id: string): ChecklistItem | undefined {
  return checklistOf(opened).find((item) => item.id === id);
}

describe("a checklist", () => {
  it("is empty for an empty vault", () => {
    expect(checklistOf(openTestVault())).toEqual([]);
  });

  it("has one item a right for the steps in the product", () => {
    const opened = openTestVault();
    const evidence = [
      addPurchase(opened, "Velora Outdoor", Date.UTC(2024, 1, 1)),
      addPurchase(opened, "Velora Outdoor", NOW),
    ];
    expect(itemOf(opened, "OFF-01:erasure")).toEqual({
      id: "OFF-01:erasure",
      party: "Meta Platforms Ireland Limited",
      concerns: "One business reported your activity to Meta: 2 events",
      finding: "OFF-01",
      right: "erasure",
      steps: ["off_clear"],
      count: 2,
      firstAt: Date.UTC(2024, 1, 1),
      lastAt: NOW,
      status: "todo",
      dueAt: null,
      evidence: evidence.toReversed(),
    });
    expect(itemOf(opened, "OFF-01:objection")?.steps).toEqual([
      "off_future",
      "ads_partner",
    ]);
  });

  it("has a letter to the controller where the finding asks for one", () => {
    const opened = openTestVault();
    addPurchase(opened, "Velora Outdoor");
    expect(
      checklistOf(opened)
        .filter(({ steps }) => steps.includes("req_meta"))
        .map(({ finding, right }) => [finding, right]),
    ).toEqual([
      ["OFF-01", "erasure"],
      ["OFF-02", "erasure"],
      ["META-01", "access"],
    ]);
  });

  it("has a letter to each organisation concerned, with its own records", () => {
    const opened = openTestVault();
    const first = addPurchase(opened, "Velora Outdoor", Date.UTC(2025, 0, 1));
    const second = addPurchase(opened, "Velora Outdoor");
    addPurchase(opened, "Officine Lavande");
    const letters = checklistOf(opened).filter(
      ({ finding, steps }) => finding === "OFF-02" && steps.includes("req_adv"),
    );
    expect(letters.map(({ party, count }) => [party, count])).toEqual([
      ["Velora Outdoor", 2],
      ["Officine Lavande", 1],
    ]);
    expect(letters[0]).toMatchObject({
      right: "erasure",
      concerns: "It told Meta of 2 shopping events of yours",
      firstAt: Date.UTC(2025, 0, 1),
      lastAt: NOW,
      evidence: [second, first],
    });
  });

  it("uses every action of every finding in exactly one item of it", () => {
    const opened = openTestVault();
    addPurchase(opened, "Velora Outdoor");
    addAdvertiser(opened, "Matchbridge Data");
    opened.addRecord({
      category: "apps",
      organisation: "Tidepool Games",
      mechanisms: ["app_access"],
      extra: { category: "active" },
      occurredAt: NOW,
    });
    for (const category of ["contacts", "ad_interests", "messages"] as const)
      opened.addRecord({ category, occurredAt: NOW, text: "x" });
    opened.addRecord({ category: "devices", text: "203.0.113.7" });
    opened.addRecord({
      category: "messages",
      conversation: "Velora Outdoor",
      people: ["Velora Outdoor", "Sam Example"],
    });
    opened.examine();
    const findings = runAudit(opened.vault, t);
    expect(findings.length).toBeGreaterThan(9);
    const items = checklistOf(opened);
    for (const { id, actions } of findings)
      expect(
        items
          .filter(({ finding }) => finding === id)
          .flatMap(({ steps }) => steps)
          .toSorted(),
      ).toEqual(actions.toSorted());
  });

  it("has a letter to each business of a chat", () => {
    const opened = openTestVault();
    opened.addTie("Velora Outdoor", "page");
    const told = {
      category: "messages",
      conversation: "Velora Outdoor",
    } as const;
    const people = ["Velora Outdoor", "Sam Example"];
    const first = opened.addRecord({ ...told, people, occurredAt: NOW });
    const second = opened.addRecord({ ...told, occurredAt: NOW + 1000 });
    expect(
      checklistOf(opened).filter(({ finding }) => finding === "MSG-02"),
    ).toMatchObject([
      {
        party: "Velora Outdoor",
        right: "erasure",
        steps: ["req_adv"],
        concerns: "It has a chat with you, with 2 messages here",
        evidence: [second, first],
      },
    ]);
  });

  it("names the organisations with most records, and what the others come to", () => {
    const opened = openTestVault();
    for (let shop = 0; shop < NAMED_ORGANISATIONS + 3; shop += 1)
      for (let times = 0; times <= shop; times += 1)
        addPurchase(opened, `Shop ${shop}`, NOW + times * 1000);
    const letters = checklistOf(opened).filter(
      ({ finding, steps }) => finding === "OFF-02" && steps.includes("req_adv"),
    );
    expect(letters).toHaveLength(NAMED_ORGANISATIONS + 1);
    const more = letters.find(({ id }) => id.endsWith(":more"));
    expect(more).toMatchObject({
      party: "3 more organisations",
      count: 1 + 2 + 3,
      firstAt: NOW,
      lastAt: NOW + 2000,
    });
    expect(more?.evidence).toHaveLength(6);
    const all = letters.reduce((sum, { count }) => sum + count, 0);
    expect(all).toBe(
      runAudit(opened.vault, t).find(({ id }) => id === "OFF-02")?.count,
    );
  });

  it("writes to nobody where the business has no name", () => {
    const opened = openTestVault();
    addPurchase(opened, undefined);
    expect(
      checklistOf(opened).filter(({ steps }) => steps.includes("req_adv")),
    ).toEqual([]);
  });

  it("is ordered by severity, then by count", () => {
    const opened = openTestVault();
    for (let index = 0; index < 30; index += 1)
      addPurchase(opened, `Shop ${index % 7}`);
    for (let index = 0; index < 60; index += 1)
      addAdvertiser(opened, `Advertiser ${index}`);
    opened.addRecord({ category: "contacts", occurredAt: NOW });
    const severities = new Map(
      runAudit(opened.vault, t).map(({ id, severity }) => [
        id,
        SEVERITIES.indexOf(severity),
      ]),
    );
    const keys = checklistOf(opened).map(
      ({ finding, count }) => (severities.get(finding) ?? 0) * 1e6 + count,
    );
    expect(keys).toEqual(keys.toSorted((a, b) => b - a));
    expect(new Set(severities.values()).size).toBeGreaterThan(2);
  });

  it("keeps its ids in another vault with the same things in another order", () => {
    const names = ["Velora Outdoor", "Officine Lavande", "Lumio Sleep"];
    const [one, other] = [names, names.toReversed()].map((order) => {
      const opened = openTestVault();
      for (const name of order) {
        addAdvertiser(opened, name);
        addPurchase(opened, name);
      }
      return checklistOf(opened)
        .map(({ id }) => id)
        .toSorted();
    });
    expect(one).toEqual(other);
    expect(new Set(one).size).toBe(one?.length);
  });

  it("has the same ids in both languages", () => {
    const opened = openTestVault();
    addPurchase(opened, "Velora Outdoor");
    expect(checklistOf(opened, textFor("fr")).map(({ id }) => id)).toEqual(
      checklistOf(opened).map(({ id }) => id),
    );
  });

  it("keeps a name that looks like a placeholder as it is", () => {
    const opened = openTestVault();
    addAdvertiser(opened, "{count} $t(error.internal)");
    expect(
      checklistOf(opened).find(({ steps }) => steps.includes("req_adv"))?.party,
    ).toBe("{count} $t(error.internal)");
  });

  it("writes to WhatsApp for somebody who imported WhatsApp only", () => {
    const opened = openTestVault();
    opened.addRecord({ provider: "whatsapp", category: "messages" });
    expect(
      checklistOf(opened).map(({ id, party, steps }) => [id, party, steps]),
    ).toEqual([
      ["WA-06:erasure", "WhatsApp Ireland Limited", ["local", "wa_bkp"]],
      ["META-01:req_wa", "WhatsApp Ireland Limited", ["req_wa"]],
    ]);
  });

  it("writes to WhatsApp about its report, and to Meta about the rest", () => {
    const opened = openTestVault();
    opened.addRecord({ provider: "whatsapp", category: "contacts" });
    addPurchase(opened, "Velora Outdoor");
    const letters = checklistOf(opened)
      .filter(({ steps }) => steps.some((step) => step.startsWith("req_")))
      .map(({ id, party }) => [id, party]);
    expect(letters).toContainEqual([
      "WA-03:req_wa",
      "WhatsApp Ireland Limited",
    ]);
    expect(letters).toContainEqual([
      "OFF-02:req_meta",
      "Meta Platforms Ireland Limited",
    ]);
  });
});
