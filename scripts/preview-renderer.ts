/*
 * Builds the page, opens it in a browser without a window on a vault of made-up archives, and takes pictures of every
 * page in both languages and themes, wide and narrow; says what breaks the content policy, what axe finds and what fails.
 *
 *   node scripts/node24.mjs scripts/preview-renderer.ts [--out FOLDER] [--only PAGE] [--size small|medium] [--lang en|fr]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";

import { openEngine, type Engine } from "../electron/engine/engine.ts";
import { PickedPaths } from "../electron/engine/picked-paths.ts";
import { writeSample } from "../electron/engine/sample/write-sample.ts";
import type {
  CommandName,
  Commands,
  FullRecord,
  SampleSize,
  TimelineMonth,
} from "../shared/contract/commands.ts";
import { contentSecurityPolicy } from "../shared/contract/content-security-policy.ts";

const root = path.join(import.meta.dirname, "..");
const ORIGIN = "https://app.invalid";
const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: path.join(root, "out/preview/shots") },
    only: { type: "string" },
    size: { type: "string", default: "medium" },
    lang: { type: "string" },
    theme: { type: "string" },
    width: { type: "string" },
    axe: { type: "boolean", default: false },
  },
});

const built = path.join(root, "out/preview/renderer");
await build({
  configFile: false,
  root: path.join(root, "renderer"),
  base: "./",
  logLevel: "warn",
  plugins: [react(), tailwindcss()],
  build: {
    outDir: built,
    emptyOutDir: true,
    target: "chrome148",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
mkdirSync(options.out, { recursive: true });

const folder = mkdtempSync(path.join(tmpdir(), "dossier-preview-"));
const picked = new PickedPaths();
let tell: (name: string, payload: unknown) => void = () => {};

function open(name: string): Engine {
  return openEngine({
    vault: { file: path.join(folder, name) },
    emit: (event, payload) => tell(event, payload),
    picked,
    report: (reference, error) => console.error("engine", reference, error),
  });
}

/** All records, for the commands that the engine does not have yet. */
async function everything(engine: Engine): Promise<FullRecord[]> {
  const all: FullRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await engine.call("records.list", { cursor, limit: 500 });
    if (!page.ok) return all;
    all.push(...page.value.records);
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  return all;
}

async function standIn(
  engine: Engine,
  name: CommandName,
  input: unknown,
): Promise<unknown> {
  if (name === "records.get") {
    const { ids } = input as Commands["records.get"]["input"];
    const byId = new Map(
      (await everything(engine)).map((each) => [each.id, each]),
    );
    return { records: ids.flatMap((id) => byId.get(id) ?? []) };
  }
  if (name === "overview.timeline") {
    const months = new Map<string, TimelineMonth>();
    for (const { occurredAt, localTime, category } of await everything(
      engine,
    )) {
      const at =
        occurredAt ?? (localTime === null ? null : Date.parse(`${localTime}Z`));
      if (at === null) continue;
      const month = new Date(at).toISOString().slice(0, 7);
      const sums = months.get(month) ?? {
        month,
        records: 0,
        byCategory: {},
        byFlow: {},
      };
      sums.records += 1;
      sums.byCategory[category] = (sums.byCategory[category] ?? 0) + 1;
      months.set(month, sums);
    }
    return {
      months: [...months.values()].sort((a, b) =>
        a.month.localeCompare(b.month),
      ),
    };
  }
  const { job, lang } = input as Commands["sample.import"]["input"];
  const made = await writeSample({
    out: mkdtempSync(path.join(folder, "sample-")),
    size: "small",
    seed: 1,
  });
  const report = await engine.call("archive.import", {
    paths: made.archives.flatMap(({ paths }) =>
      paths.map((each) => picked.register(each)),
    ),
    job,
    lang,
  });
  return report.ok ? report.value : report.error;
}

async function answer(
  engine: Engine,
  name: CommandName,
  json: string,
): Promise<string> {
  const input = JSON.parse(json);
  const result = await engine.call(name, input);
  const isMissing =
    !result.ok &&
    result.error.code === "input.invalid" &&
    ["records.get", "overview.timeline", "sample.import"].includes(name);
  return JSON.stringify(
    isMissing
      ? { ok: true, value: await standIn(engine, name, input) }
      : result,
  );
}

/** Runs in the page: `window.engine` over one function that takes and gives JSON. */
function installBridge(): void {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const page = globalThis as unknown as Record<string, unknown> & {
    previewCall(name: string, json: string): Promise<string>;
    previewHost(name: string): Promise<string>;
  };
  page["previewTell"] = (name: string, payload: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  page["engine"] = {
    async send(name: string, input: unknown) {
      return JSON.parse(await page.previewCall(name, JSON.stringify(input)));
    },
    on(name: string, listener: (payload: unknown) => void) {
      const own = listeners.get(name) ?? new Set();
      own.add(listener);
      listeners.set(name, own);
      return () => own.delete(listener);
    },
    host: {
      kind: "browser",
      pick: async () => JSON.parse(await page.previewHost("pick")),
      pickFiles: async () => JSON.parse(await page.previewHost("pick")),
      save: async (file: { name: string }) => ({ name: file.name }),
      copy: async () => {},
      print: async (name: string) => ({ name }),
    },
  };
  const broken: string[] = [];
  page["previewBroken"] = broken;
  document.addEventListener("securitypolicyviolation", (event) =>
    broken.push(
      `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
    ),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

const browser = await chromium.launch({
  executablePath: process.env["DOSSIER_BROWSER"] ?? "/usr/bin/chromium",
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--test-type",
  ],
});
const problems: string[] = [];

async function newPage(
  engine: Engine,
  look: { width: number; theme: "light" | "dark"; lang: "en" | "fr" },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 860 },
    colorScheme: look.theme,
    locale: look.lang === "fr" ? "fr-FR" : "en-GB",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  await context.exposeBinding(
    "previewCall",
    (_, name: CommandName, json: string) => answer(engine, name, json),
  );
  await context.exposeBinding("previewHost", () => JSON.stringify(choice));
  await context.addInitScript(installBridge);
  const page = await context.newPage();
  tell = (name, payload) =>
    void page
      .evaluate(
        ([event, value]) =>
          (
            globalThis as unknown as {
              previewTell(name: unknown, payload: unknown): void;
            }
          ).previewTell(event, value),
        [name, payload],
      )
      .catch(() => {});
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page: ${error.stack ?? ""}`));
  await page.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort("blockedbyclient");
    const file = url.pathname === "/" ? "index.html" : url.pathname.slice(1);
    return route.fulfill({
      body: readFileSync(path.join(built, file)),
      headers: {
        "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
        "content-security-policy": contentSecurityPolicy("'self'"),
      },
    });
  });
  await page.goto(`${ORIGIN}/`);
  await page.locator("h1").waitFor();
  return page;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface AxeReport {
  violations: {
    id: string;
    help: string;
    nodes: { html: string; failureSummary: string }[];
  }[];
}

async function check(page: Page, name: string): Promise<void> {
  const broken = await page.evaluate(
    () => (globalThis as unknown as { previewBroken: string[] }).previewBroken,
  );
  problems.push(...broken.map((each) => `${name}: policy: ${each}`));
  const wide = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  if (wide > 0) problems.push(`${name}: scrolls sideways by ${wide} px`);
  if (!options.axe) return;
  await page.evaluate(axeSource);
  const report = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeReport;
  for (const { id, help, nodes } of report.violations)
    problems.push(
      `${name}: axe ${id}: ${help}\n    ${nodes
        .slice(0, 4)
        .map(
          ({ html, failureSummary }) =>
            `${html.slice(0, 200)} ${failureSummary.replaceAll("\n", " ").slice(0, 250)}`,
        )
        .join("\n    ")}`,
    );
}

async function shoot(page: Page, name: string, full = true): Promise<void> {
  await page.waitForTimeout(450);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(options.out, `${name}.png`) });
  if (full)
    await page.screenshot({
      path: path.join(options.out, `${name}-full.png`),
      fullPage: true,
    });
  await check(page, name);
}

let choice: string[] = [];
const sample = await writeSample({
  out: path.join(folder, "medium"),
  size: options.size as SampleSize,
  seed: 1,
});
const parts = sample.archives.flatMap(({ paths }) => paths);
const full = open("full.db");
await full.call("archive.import", {
  paths: parts.map((each) => picked.register(each)),
});
const words = {
  en: {
    Overview: "Overview",
    Findings: "Findings",
    Search: "Search",
    Checklist: "Checklist",
    Archives: "Archives",
    Start: "Start",
    menu: "Pages",
  },
  fr: {
    Overview: "Vue d’ensemble",
    Findings: "Constats",
    Search: "Recherche",
    Checklist: "À faire",
    Archives: "Archives",
    Start: "Accueil",
    menu: "Pages",
  },
} as const;

async function go(
  page: Page,
  lang: "en" | "fr",
  to: keyof (typeof words)["en"],
): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 864)
    await page
      .getByRole("button", { name: words[lang].menu, exact: true })
      .click();
  await page
    .getByRole("navigation")
    .getByRole("link", { name: words[lang][to] })
    .first()
    .click();
  await page.waitForTimeout(250);
}

const wants = (name: string): boolean =>
  options.only === undefined || options.only === name;

for (const lang of ["en", "fr"] as const)
  for (const theme of ["light", "dark"] as const)
    for (const width of [1280, 400]) {
      if (options.lang !== undefined && options.lang !== lang) continue;
      if (options.theme !== undefined && options.theme !== theme) continue;
      if (options.width !== undefined && Number(options.width) !== width)
        continue;
      const tag = `${lang}-${width}-${theme}`;
      if (wants("start")) {
        const engine = open(`empty-${tag}.db`);
        const page = await newPage(engine, { width, theme, lang });
        await shoot(page, `start-${tag}`);
        const search = await newPage(engine, { width, theme, lang });
        await go(search, lang, "Overview");
        await shoot(search, `overview-empty-${tag}`, false);
        await search.context().close();
        choice = [
          ...parts.map((each) => picked.register(each)),
          picked.register(path.join(root, "README.md")),
        ];
        tell = () => {};
        const again = await newPage(engine, { width, theme, lang });
        await again
          .getByRole("button", {
            name: lang === "fr" ? "Choisir des fichiers…" : "Choose files…",
          })
          .click();
        await again.waitForTimeout(350);
        await shoot(again, `start-running-${tag}`, false);
        await again
          .locator(".report-item")
          .first()
          .waitFor({ timeout: 60_000 });
        await shoot(again, `start-report-${tag}`);
        await again.context().close();
        await page.context().close();
        await engine.close();
      }
      const page = await newPage(full, { width, theme, lang });
      if (wants("overview")) {
        await page
          .locator(".t-companies tbody tr")
          .first()
          .waitFor({ timeout: 8000 })
          .catch(async () => {
            await page.screenshot({
              path: path.join(options.out, "stuck.png"),
            });
            console.log([...new Set(problems)].join("\n"));
          });
        await page.locator(".ridge-bar path").first().waitFor();
        await shoot(page, `overview-${tag}`);
      }
      if (wants("findings")) {
        await go(page, lang, "Findings");
        await page.locator(".finding .btn").first().click();
        await page.locator(".hits-read .hit").first().waitFor();
        await shoot(page, `findings-${tag}`);
      }
      if (wants("search")) {
        await go(page, lang, "Search");
        await shoot(page, `search-empty-${tag}`, false);
        await page.keyboard.type("café");
        await page.locator(".hit-open").first().waitFor();
        await shoot(page, `search-${tag}`, false);
        await page.locator(".hit-open").nth(1).click();
        await page.waitForTimeout(300);
        await shoot(page, `search-open-${tag}`, false);
        await page.keyboard.press("Escape");
        await page.waitForTimeout(300);
        await page.getByRole("searchbox").fill("orthodontiste");
        await page.locator(".empty").waitFor();
        await shoot(page, `search-none-${tag}`, false);
      }
      if (wants("checklist")) {
        await go(page, lang, "Checklist");
        await page.locator(".work-open").nth(1).click();
        await shoot(page, `checklist-${tag}`);
      }
      if (wants("archives")) {
        await go(page, lang, "Archives");
        await page.locator(".entry").first().waitFor();
        await shoot(page, `archives-${tag}`);
        await page.locator(".archive .btn").first().click();
        await page.getByRole("alertdialog").waitFor();
        await shoot(page, `archives-erase-${tag}`, false);
      }
      await page.context().close();
    }

await browser.close();
await full.close();
rmSync(folder, { recursive: true, force: true });
console.log([...new Set(problems)].join("\n") || "no problems");
