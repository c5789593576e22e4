import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { ImportReport, Locale } from "../../shared/contract/commands.ts";
import { announce, type EngineContext } from "./engine-context.ts";
import { getPath } from "./picked-paths.ts";
import type { TimeChoice } from "./importers/clock.ts";
import type { Jobs } from "./jobs.ts";
import { textFor } from "./text.ts";

/** Imports what a person chose. */
export function importPicked(
  input: {
    paths: string[];
    job?: string | undefined;
    lang: Locale;
  } & TimeChoice,
  context: EngineContext,
): Promise<ImportReport> {
  const paths = input.paths.map((token) => getPath(context.picked, token));
  const { timezone, dateOrder } = input;
  return importPaths({ paths, times: { timezone, dateOrder } }, input, context);
}

/** A made-up archive for somebody who has none at hand; its zips are gone again when it has been read. */
export async function importSample(
  input: { job?: string | undefined; lang: Locale },
  context: EngineContext,
): Promise<ImportReport> {
  const out = mkdtempSync(path.join(tmpdir(), "dossier-sample-"));
  try {
    const sample = await context.jobs.run(
      "sample",
      { out, size: "small", seed: 1 },
      input.job,
    );
    const paths = sample.archives.flatMap((archive) => archive.paths);
    return await importPaths({ paths, times: {} }, input, context);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function importPaths(
  job: Jobs["import"]["input"],
  input: { job?: string | undefined; lang: Locale },
  context: EngineContext,
): Promise<ImportReport> {
  const t = textFor(input.lang);
  const outcome = await context.jobs.run("import", job, input.job);
  announce(context);
  return {
    archives: outcome.archives,
    failed: outcome.failed.map((failure) => ({
      ...failure,
      message: t(`error.${failure.code}`, failure.params),
    })),
  };
}
