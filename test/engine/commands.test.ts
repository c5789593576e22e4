import { describe, expect, it } from "vitest";

import { parseInput } from "../../electron/engine/commands.ts";
import type { CommandName } from "../../shared/contract/commands.ts";

/* A page is not trusted: what the contract does not have is refused, to the letter. */

describe("filters", () => {
  it.each<[CommandName, unknown]>([
    ["records.search", { query: "", flow: "observed" }],
    ["records.search", { query: "x", flow: "unknown", category: "messages" }],
    ["records.search", { query: "x", categories: ["messages", "calls"] }],
    ["records.search", { query: "" }],
    ["records.list", { flow: "shared", categories: ["other"] }],
    ["coverage.list", { status: "issues" }],
    ["records.list", { fact: { kind: "ip", value: "192.0.2.1" } }],
    ["portrait.get", { kind: "email", cursor: "500", limit: 10 }],
    ["audit.export", { format: "csv", withoutNames: true, cursor: "3.500.2" }],
    ["overview.calendar", { year: 2024 }],
    ["overview.figures", {}],
    ["findings.evidence", { id: "CON-01", limit: 500 }],
    ["coverage.list", { status: "failed", archive: "a" }],
    ["stories.list", { lang: "fr" }],
  ])("%s takes %j", (name, input) => {
    expect(parseInput(name, input)).toMatchObject(input as object);
  });

  it.each<[CommandName, unknown]>([
    ["records.search", { query: "", flow: "sideways" }],
    ["records.search", { query: "", flow: ["observed"] }],
    ["records.search", { query: "", categories: [] }],
    ["records.search", { query: "", categories: ["cats"] }],
    ["records.search", { query: "", categories: Array(100).fill("calls") }],
    ["records.search", { query: "", all: true }],
    ["records.list", { flow: 1 }],
    ["records.list", { group: "people" }],
    ["coverage.list", { status: "broken" }],
    ["records.list", { fact: { kind: "shoe", value: "42" } }],
    ["records.list", { fact: "192.0.2.1" }],
    ["portrait.get", { kind: "email", cursor: "-1" }],
    ["audit.export", { format: "pdf" }],
    ["audit.export", { format: "html", cursor: "99.0.0" }],
    ["overview.calendar", { year: 0 }],
    ["findings.evidence", { id: "CON-01", limit: 501 }],
    ["coverage.list", { status: ["read"] }],
    ["stories.list", { lang: "de" }],
    ["stories.list", { id: "inbox" }],
  ])("%s refuses %j", (name, input) => {
    expect(() => parseInput(name, input)).toThrow("input.invalid");
  });
});
