import { expect, it } from "vitest";

import { isReadable } from "../../../electron/engine/audit/readable-name.ts";

it.each([
  "102938475610293",
  "1029-3847-5610",
  "act_1029384756",
  "ID: 102938475",
  "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
  "9e107d9d372bb6826bd81d3542a419d6",
  "a1B2c3D4e5F6g7H8",
  "x7Kq2Zp9Rt4Wm1Ls8Nv3",
  "d3f1a9b2c4e5f6.cloudfront.net",
  "192.0.2.7",
  "2001:db8::7",
  "X",
  "7",
  "…",
  "",
  "\u200b",
])("%j says nothing of who it is", (name) => {
  expect(isReadable(name)).toBe(false);
});

it.each([
  "Velora",
  "velora.com",
  "3M",
  "1664",
  "118 218",
  "Agence 2000",
  "BestGameEver2024",
  "Velora2024Mode",
  "web2print4all",
  "deadbeefcafe",
  "Aéroport de Tovari-Nord-Est",
  "velora-mode-pour-enfants",
  "VELORA",
  "嵐",
  "東京堂",
  "متجر",
  "QX",
])("%j could be a name", (name) => {
  expect(isReadable(name)).toBe(true);
});
