import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Result } from "../../shared/contract/errors.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import {
  bridgeOf,
  dropForTokens,
  send,
  type PageWindow,
} from "./page-engine.ts";

let app: App;
let zips: string[];
const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");

beforeAll(async () => {
  mkdirSync(sample);
  zips = await writeSample(sample, "small");
  app = await openApp({ lang: "fr" });
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

describe("the page's world", () => {
  it("is window.engine, which no script can change", async () => {
    const found = await app.page.evaluate(() => {
      const { engine } = window as unknown as PageWindow;
      const names = Object.keys(engine).toSorted();
      const host = Object.keys(engine.host).toSorted();
      const isFixed =
        Object.isFrozen(engine) &&
        Object.isFrozen(engine.host) &&
        !Reflect.set(window, "engine", 1) &&
        !Reflect.deleteProperty(window, "engine");
      return { names, host, isFixed };
    });
    expect(found).toEqual({
      names: ["host", "on", "send"],
      host: ["copy", "kind", "pick", "pickFiles", "print", "save"],
      isFixed: true,
    });
  });

  it("answers only the files that were built, with one policy", async () => {
    const answers = await app.page.evaluate(async () => {
      const tried = [
        "/",
        "/index.html",
        "/../browser-host/host.js",
        "/%2e%2e/browser-host/host.js",
        "/..%2fbrowser-host%2fhost.js",
        "/assets/..%5c..%5chost.js",
        "/%E0%A4%A",
        "/nothing-here",
        "/~call",
      ];
      return Promise.all(
        tried.map(async (address) => {
          const { status, headers } = await fetch(address);
          return [
            status,
            headers.get("x-content-type-options"),
            headers.get("content-security-policy")?.slice(0, 18),
          ].join(" ");
        }),
      );
    });
    const good = "nosniff default-src 'none'";
    expect(answers).toEqual([
      `200 ${good}`,
      `200 ${good}`,
      ...Array.from({ length: 7 }, () => `404 ${good}`),
    ]);
    app.problems.length = 0;
  });

  it("reaches nothing else: no address, frame, script, worker or window", async () => {
    const outcome = await app.page.evaluate(async () => {
      // What the debugger runs may do more than the policy allows, until it waits for the first time.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const tells = (promise: Promise<unknown>): Promise<string> =>
        promise.then(
          () => "reached",
          () => "refused",
        );
      const element = (name: "img" | "iframe" | "script"): Promise<string> =>
        new Promise((resolve) => {
          const made = document.createElement(name);
          made.addEventListener("load", () => resolve("reached"));
          made.addEventListener("error", () => resolve("refused"));
          document.addEventListener(
            "securitypolicyviolation",
            () => resolve("refused"),
            { once: true },
          );
          try {
            made.src = "https://elsewhere.invalid/a";
            document.body.append(made);
          } catch {
            // Trusted types: an address of a script is no plain text.
            resolve("refused");
          }
          setTimeout(() => made.remove(), 500);
        });
      const throws = (run: () => unknown): string => {
        try {
          run();
          return "reached";
        } catch {
          return "refused";
        }
      };
      return {
        fetch: await tells(fetch("https://elsewhere.invalid/")),
        image: await element("img"),
        frame: await element("iframe"),
        script: await element("script"),
        socket: await tells(
          new Promise((resolve, reject) => {
            const socket = new WebSocket("wss://elsewhere.invalid/");
            socket.addEventListener("open", resolve);
            socket.addEventListener("error", reject);
          }),
        ),
        // oxlint-disable-next-line typescript/no-implied-eval
        code: throws(() => new Function("return 1")()),
        markup: throws(() => {
          document.createElement("p").innerHTML = "<b>a</b>";
        }),
        serviceWorker: await navigator.serviceWorker
          .register("/index.html")
          .then(
            async () =>
              (await navigator.serviceWorker.getRegistrations()).length === 0
                ? "refused"
                : "reached",
            () => "refused",
          ),
        clipboard: await tells(navigator.clipboard.readText()),
      };
    });
    expect(new Set(Object.values(outcome)), JSON.stringify(outcome)).toEqual(
      new Set(["refused"]),
    );
    app.problems.length = 0;
  });

  it("takes no calls from a frame in it or from another window", async () => {
    const statuses = await app.page.evaluate(async () => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as PageWindow;
      const body = JSON.stringify({
        to: "engine",
        name: "providers.list",
        input: {},
      });
      const asked = async (from: typeof fetch): Promise<string> => {
        try {
          const { status } = await from("https://app.invalid/~call", {
            method: "POST",
            body,
          });
          return String(status);
        } catch {
          return "refused";
        }
      };
      const fromFrame = await asked(inside.fetch.bind(inside));
      const hasEngine = "engine" in inside;
      frame.remove();
      return { fromFrame, hasEngine, fromPage: await asked(fetch) };
    });
    expect(statuses.fromPage).toBe("200");
    expect(["404", "refused"]).toContain(statuses.fromFrame);
    expect(statuses.hasEngine).toBe(false);
    app.problems.length = 0;
  });

  it("stays at its address, and alone", async () => {
    const { page } = app;
    await page.evaluate(() => {
      setTimeout(() => location.assign("https://elsewhere.invalid/"), 0);
    });
    await page.waitForTimeout(500);
    await page.waitForURL("https://app.invalid/");
    await page.evaluate(() => void window.open("https://app.invalid/"));
    await expect.poll(() => page.context().pages().length).toBe(1);
    app.problems.length = 0;
  });
});

describe("choosing", () => {
  it("gives a token for each dropped file and folder, and none for a made-up file", async () => {
    expect(await dropForTokens(app, [...zips, sample], true)).toHaveLength(
      zips.length + 1,
    );
    const forged = await app.page.evaluate(() =>
      (window as unknown as PageWindow).engine.host.pickFiles([
        new File(["PK"], "/etc/passwd"),
        { name: "a.zip", path: "/etc/passwd" },
      ]),
    );
    expect(forged).toEqual([]);
  });

  it("asks for archives with the browser's own dialog", async () => {
    const { page } = app;
    const chooser = page.waitForEvent("filechooser");
    const picked = page.evaluateHandle(async () => {
      const button = document.createElement("button");
      document.body.append(button);
      const tokens = new Promise<string[]>((resolve, reject) => {
        button.addEventListener("click", () => {
          (window as unknown as PageWindow).engine.host
            .pick("archives")
            .then(resolve, reject);
        });
      });
      button.id = "test-pick";
      return { tokens };
    });
    await (await picked).evaluate(() => undefined);
    await page.locator("#test-pick").press("Enter");
    const dialog = await chooser;
    expect(dialog.isMultiple()).toBe(true);
    await dialog.setFiles(zips);
    const tokens = await (await picked).evaluate(({ tokens: given }) => given);
    expect(tokens).toHaveLength(zips.length);
    await page.locator("#test-pick").evaluate((button) => button.remove());
  });

  it("gives nothing when nobody presses anything", async () => {
    await app.page.reload();
    expect(await bridgeOf(app.page).host.pick("archives")).toEqual([]);
  });

  it("asks for a folder in a window of its own, which the page cannot see into", async () => {
    const { page } = app;
    const opened = page.context().waitForEvent("page");
    const picked = bridgeOf(page).host.pick("folder");
    const window = await opened;
    const field = window.getByRole("textbox", { name: "Dossier" });
    await field.fill(path.join(folder.path, "missing"));
    await window.getByRole("button", { name: "Choisir ce dossier" }).click();
    await window
      .getByRole("alert")
      .filter({ hasText: "droit de lire" })
      .waitFor();
    await field.fill(folder.path);
    await field.press("Enter");
    await window.getByRole("button", { name: "sample" }).click();
    await expect.poll(() => field.inputValue()).toBe(sample);
    expect(
      await window.evaluate(() => [
        "engine" in globalThis,
        globalThis.opener as unknown,
        location.origin,
      ]),
    ).toEqual([false, null, "https://folder.invalid"]);
    await window.getByRole("button", { name: "Choisir ce dossier" }).click();
    const [token] = await picked;
    const result = await send(page, "archive.import", { paths: [token ?? ""] });
    expect(result.ok).toBe(true);
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  it.each([
    ["closed", (window: Page) => window.close()],
    ["left with Escape", (window: Page) => window.keyboard.press("Escape")],
  ])("gives nothing when that window is %s", async (_, leave) => {
    const opened = app.page.context().waitForEvent("page");
    const picked = bridgeOf(app.page).host.pick("folder");
    const window = await opened;
    await window.getByRole("textbox").waitFor();
    await leave(window);
    expect(await picked).toEqual([]);
  });

  it("never tells the page where anything lies", async () => {
    const bad = path.join(folder.path, "secret-place");
    mkdirSync(bad);
    const paths = await dropForTokens(app, [bad, ...zips]);
    const answers: Result<unknown>[] = [];
    const report = await send(app.page, "archive.import", { paths });
    expect(report.ok && report.value.failed).toMatchObject([
      { paths: ["secret-place"] },
    ]);
    answers.push(report);
    const [out] = await dropForTokens(app, [bad]);
    answers.push(
      await send(app.page, "sample.write", { out: out ?? "" }),
      await send(app.page, "archive.list", {}),
      await send(app.page, "coverage.list", {}),
      await send(app.page, "records.list", {}),
      await send(app.page, "records.search", { query: "secret place" }),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(JSON.stringify(answers)).not.toContain(folder.path);
    expect(JSON.stringify(answers)).not.toContain(path.dirname(app.vault));
  });
});

describe("saving, copying and printing", () => {
  it("saves under a free name and nowhere else", async () => {
    const { host } = bridgeOf(app.page);
    const save = (name: string, text: string) => host.save({ name, text });
    expect(await save("list.md", "one")).toEqual({ name: "list.md" });
    expect(await save("list.md", "two")).toEqual({ name: "list (2).md" });
    expect(await save("list.md", "three")).toEqual({ name: "list (3).md" });
    for (const name of [
      "../up.md",
      "/etc/cron.d/job",
      "a\\b:c.md",
      "..",
      "CON.md",
      "\u202egpj.exe",
    ])
      await save(name, "x");
    const names = readdirSync(app.saved).toSorted();
    expect(names).toEqual(
      [
        "list.md",
        "list (2).md",
        "list (3).md",
        "up.md",
        "etc-cron.d-job",
        "a-b-c.md",
        "dossier",
        "dossier-CON.md",
        "gpj.exe",
      ].toSorted(),
    );
    const read = (name: string): string =>
      readFileSync(path.join(app.saved, name), "utf8");
    expect([read("list.md"), read("list (2).md")]).toEqual(["one", "two"]);
    expect(existsSync(path.join(app.saved, "../up.md"))).toBe(false);
  });

  it("says in a code of the contract why it cannot save", async () => {
    const { host } = bridgeOf(app.page);
    const aside = `${app.saved}-aside`;
    renameSync(app.saved, aside);
    writeFileSync(app.saved, "no folder");
    try {
      for (const kept of [
        host.save({ name: "list.md", text: "one" }),
        host.print("list"),
      ])
        await expect(kept).rejects.toThrow(/: input\.out-no-permission$/m);
    } finally {
      rmSync(app.saved);
      renameSync(aside, app.saved);
    }
  });

  it("prints the page as a PDF", async () => {
    const { host } = bridgeOf(app.page);
    expect(await host.print("report")).toEqual({ name: "report.pdf" });
    const pdf = readFileSync(path.join(app.saved, "report.pdf"));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("copies text without anybody's selection being lost", async () => {
    const { page } = app;
    await bridgeOf(page).host.copy("Ça y est, “copied” 🎉\nline two");
    await page.evaluate(() => {
      const area = document.createElement("textarea");
      area.id = "test-paste";
      document.body.prepend(area);
      area.focus();
    });
    await page.keyboard.press("ControlOrMeta+V");
    expect(await page.locator("#test-paste").inputValue()).toBe(
      "Ça y est, “copied” 🎉\nline two",
    );
    await page.reload();
  });
});
