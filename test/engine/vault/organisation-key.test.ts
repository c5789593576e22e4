import { describe, expect, it } from "vitest";

import {
  organisationDomain,
  organisationKey,
} from "../../../electron/engine/vault/organisation-key.ts";

/* One company is one row; two companies are never one. */

describe("the same company", () => {
  it.each([
    ["Velora", "VELORA"],
    ["Velora", "Ｖｅｌｏｒａ"],
    ["Velora", " Velora\u200b "],
    ["Velora", "velora.com"],
    ["Velora", "www.velora.com"],
    ["Velora", "https://www.velora.com/"],
    ["velora.com", "blog.velora.com"],
    ["velora.com", "velora.fr"],
    ["velora.co.uk", "shop.velora.co.uk"],
    ["velora.com", "velora.com:443"],
    ["Vélora", "vélora.fr"],
    ["vélora.fr", "xn--vlora-bsa.fr"],
    ["Velora Mode", "Velora  Mode SARL"],
    ["Velora", "Velora, Inc."],
    ["Velora", "Velora GmbH & Co. KG"],
    ["Velora", "Velora S.à r.l."],
    ["Velora", "Velora Pty Ltd"],
    ["Velora", "Velora S.p.A."],
    ["Velora", "Velora B.V."],
    ["Velora", "velora sas"],
    ["velora.com", "Velora.com B.V."],
    ["velora.example.com", "shop.velora.example.com"],
    ["velora.github.io", "www.velora.github.io"],
  ])("%j is %j", (one, other) => {
    expect(organisationKey(one)).toBe(organisationKey(other));
  });
});

describe("two companies", () => {
  it.each([
    ["Velora", "Velora Mode"],
    ["velora.com", "velora-mode.com"],
    ["velora.com", "velora.github.io"],
    ["velora.github.io", "tovari.github.io"],
    ["velora.myshopify.com", "velora.com"],
    ["github.io", "velora.github.io"],
    ["velora.example.com", "tovari.example.com"],
    ["Aqua", "Aqua Spa"],
    ["Nordlicht", "Nordlicht & Co"],
    ["AB Inc", "AB"],
    ["shop.com", "shop.org"],
    ["Shop", "shop.com"],
    ["x.com", "x.org"],
    ["t.co", "t.me"],
    ["facebook.com/velora", "facebook.com"],
    ["facebook.com/velora", "facebook.com/tovari"],
    ["com.velora.app", "com.tovari.app"],
    ["com.velora.app", "velora.app"],
    ["Fit 10 KG", "Fit 10"],
    ["192.0.2.7", "192.0.2.8"],
    ["", " "],
    ["\u200b", "\u200d"],
    ["Node.js", "Node"],
  ])("%j is not %j", (one, other) => {
    expect(organisationKey(one)).not.toBe(organisationKey(other));
  });
});

describe("the registrable domain", () => {
  it.each([
    ["shop.velora.co.uk", "velora.co.uk"],
    ["https://WWW.Velora.com/", "velora.com"],
    ["velora.github.io", "velora.github.io"],
    ["shop.velora.example.com", "velora.example.com"],
    ["vélora.fr", "xn--vlora-bsa.fr"],
    ["Velora", null],
    ["com.velora.katana", null],
    ["192.0.2.7", null],
    ["velora.com/page", null],
    ["co.uk", null],
    ["a".repeat(300) + ".com", null],
    ["Velora. Com pany", null],
  ])("of %j is %j", (name, domain) => {
    expect(organisationDomain(name)).toBe(domain);
  });
});

it("never throws, and is quick with names of any length", () => {
  for (const text of [
    "a".repeat(100_000),
    "a.".repeat(50_000),
    "sa ".repeat(50_000),
    "\ud800",
    "%00.com",
    "xn--a.com",
    "\u202eevil.com",
    "__proto__",
  ])
    expect(organisationKey(text)).toBeTypeOf("string");
});
