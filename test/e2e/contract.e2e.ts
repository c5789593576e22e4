import { mkdirSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bridgeChecks } from "../../shared/contract/bridge-checks.ts";
import type { PickedPath } from "../../shared/contract/commands.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import { bridgeOf, dropForTokens } from "./page-engine.ts";

/*
 * The contract that Electron's side is held against, too (test/electron, and `--self-test`), here in a real browser.
 */
let app: App;
const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");

beforeAll(async () => {
  mkdirSync(sample);
  await writeSample(sample, "small");
  app = await openApp();
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

async function sampleToken(): Promise<PickedPath> {
  const [token] = await dropForTokens(app, [sample]);
  if (token === undefined) throw new Error("a dropped folder gave no token");
  return token;
}

describe("the bridge of the second host", () => {
  it.each(bridgeChecks)("$name", async ({ run }) => {
    await run(bridgeOf(app.page), { sampleToken });
    // What did not hold was thrown.
    expect(app.page.isClosed()).toBe(false);
  });
});
