import { progress as bar, type ProgressResult } from "@clack/prompts";

import type { Locale } from "../../../shared/contract/commands.ts";
import type { JobProgress } from "../../../shared/contract/events.ts";
import { formatNumber } from "../../../shared/i18n/format.ts";
import { visible } from "../../../shared/text/visible.ts";
import type { textFor } from "../text.ts";

/** Without a terminal to draw on, a line this often. */
const LINE_MILLISECONDS = 5000;

/** Shows how far a job is, on stderr: a bar at a terminal, now and then a line elsewhere. */
export function reportProgress(
  t: ReturnType<typeof textFor>,
  lang: Locale,
): { show(progress: JobProgress): void; stop(): void } {
  let drawn: ProgressResult | undefined;
  let shown = 0;
  let lastLine = Date.now();
  const share = ({ bytesRead, bytesTotal }: JobProgress): number =>
    bytesTotal === 0 ? 0 : Math.min(100, (bytesRead / bytesTotal) * 100);
  const message = (progress: JobProgress): string =>
    [
      t(`cli.phase.${progress.phase}`),
      `${formatNumber(Math.floor(share(progress)), lang)} %`,
      t("cli.records", { count: progress.records }),
      ...(progress.entry === null ? [] : [shorten(visible(progress.entry))]),
    ].join(" · ");
  return {
    show(progress) {
      if (!process.stderr.isTTY) {
        if (Date.now() - lastLine < LINE_MILLISECONDS) return;
        lastLine = Date.now();
        process.stderr.write(`${message(progress)}\n`);
        return;
      }
      if (drawn === undefined) {
        drawn = bar({ max: 100, size: 20, output: process.stderr });
        drawn.start(message(progress));
      }
      const now = share(progress);
      drawn.advance(Math.max(0, now - shown), message(progress));
      shown = Math.max(shown, now);
    },
    stop() {
      drawn?.stop();
      drawn = undefined;
      shown = 0;
    },
  };
}

function shorten(name: string): string {
  return name.length > 40 ? `…${name.slice(-39)}` : name;
}
