import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { ImportReport, Locale } from "../../shared/contract/commands.ts";
import { announce, type EngineContext } from "./engine-context.ts";
import { getPath } from "./picked-paths.ts";
import type { TimeChoice } from "./importers/clock.ts";
import type { ImportOutcome } from "./import-archive.ts";
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
  return report(
    context.jobs.run(
      "import",
      { paths, times: { timezone, dateOrder } },
      input.job,
    ),
    input.lang,
    context,
  );
}

/** Reads archives of the vault again, as the person now says that their times are to be read. */
export function rereadPicked(
  input: {
    archives: string[];
    paths?: string[] | undefined;
    job?: string | undefined;
    lang: Locale;
  } & TimeChoice,
  context: EngineContext,
): Promise<ImportReport> {
  // Fails here when there is no vault: a job would make one.
  context.reader();
  const { archives, timezone, dateOrder } = input;
  const paths = input.paths?.map((token) => getPath(context.picked, token));
  return report(
    context.jobs.run(
      "reread",
      { archives, paths, times: { timezone, dateOrder } },
      input.job,
    ),
    input.lang,
    context,
  );
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
    return await report(
      context.jobs.run("import", { paths, times: {} }, input.job),
      input.lang,
      context,
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function report(
  job: Promise<ImportOutcome>,
  lang: Locale,
  context: EngineContext,
): Promise<ImportReport> {
  const t = textFor(lang);
  const outcome = await job;
  announce(context);
  return {
    archives: outcome.archives,
    failed: outcome.failed.map((failure) => ({
      ...failure,
      message: t(`error.${failure.code}`, failure.params),
    })),
  };
}
