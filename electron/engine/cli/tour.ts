import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

import { SEVERITIES } from "../../../shared/domain/finding.ts";
import {
  call,
  CommandFailed,
  type CliContext,
  type CliResult,
} from "./context.ts";
import { printFindings, printImport, printOverview } from "./print.ts";
import { save } from "./save.ts";

/** Findings a newcomer is shown. */
const TELLING = 3;

/**
 * The whole job on a made-up archive, in a folder of its own with a vault of its own: what happens where there is no
 * window to open, and the quickest answer to "what does this do".
 */
export async function tour(context: CliContext): Promise<CliResult> {
  const { t, lang, options } = context;
  const folder = folderFor(context, options.out);
  const engine = context.open(path.join(folder, "vault.db"));
  const say = (text: string): void => {
    if (options.json !== true) context.out(text);
  };

  say(`${t("cli.tour.start", { folder })}\n\n`);
  const sample = await call(engine, "sample.write", {
    out: context.pick(folder),
    job: context.job,
  });
  const paths = sample.archives.flatMap((archive) => archive.paths);
  say(`1. ${t("cli.tour.sample", { count: paths.length })}\n`);
  for (const file of paths) say(`   ${path.basename(file)}\n`);

  const report = await call(engine, "archive.import", {
    paths: paths.map(context.pick),
    job: context.job,
    lang,
  });
  say(`\n2. ${t("cli.tour.import")}\n`);
  if (options.json !== true) printImport(context, report);

  const overview = await call(engine, "overview.get", {});
  say(`\n3. ${t("cli.tour.overview")}\n`);
  if (options.json !== true) printOverview(context, overview);

  const { findings } = await call(engine, "findings.list", { lang });
  const telling = findings
    .toSorted(
      (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
    )
    .slice(0, TELLING);
  say(`\n4. ${t("cli.tour.findings", { count: findings.length })}\n\n`);
  if (options.json !== true) printFindings(context, telling);

  const { text } = await call(engine, "checklist.export", {
    format: "md",
    lang,
  });
  const checklist = path.join(folder, "checklist.md");
  save(checklist, text);
  say(`5. ${t("cli.tour.checklist")}\n   ${checklist}\n\n`);
  say(`${t("cli.tour.yours")}\n`);
  return {
    json: {
      folder,
      sample,
      import: report,
      overview,
      findings: telling,
      checklist,
    },
  };
}

/** The folder asked for, which must be new or empty; else `dossier-tour`, or the next free name like it. */
function folderFor(context: CliContext, asked: string | undefined): string {
  const isFree = (folder: string): boolean =>
    !existsSync(folder) || readdirSync(folder).length === 0;
  let folder = context.fromCaller(asked ?? "dossier-tour");
  if (asked !== undefined && !isFree(folder))
    throw new CommandFailed({ code: "input.out-exists", params: {} });
  for (let copy = 2; !isFree(folder); copy += 1)
    folder = context.fromCaller(`dossier-tour-${copy}`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new CommandFailed({ code: "input.out-no-permission", params: {} });
  }
  return folder;
}
