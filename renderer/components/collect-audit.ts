import type { AuditFormat } from "../../shared/contract/exposure.ts";
import type { Locale } from "../../shared/contract/commands.ts";
import { call } from "../engine-client.ts";

/** A report that is one file: what a window can save at once. */
export interface AuditForm {
  format: Exclude<AuditFormat, "csv">;
  lang: Locale;
  withoutNames: boolean;
}

/**
 * Asks for the report of everything found, a piece after the other, until it is whole; undefined when it was called off
 * before. `onGrown` hears after each piece how many bytes it has by now.
 *
 * @throws EngineFailure
 */
export async function collectAudit(
  form: AuditForm,
  signal: AbortSignal,
  onGrown: (bytes: number) => void,
): Promise<{ file: string; text: string } | undefined> {
  const texts: string[] = [];
  let bytes = 0;
  let cursor: string | undefined;
  for (;;) {
    const { file, text, next } = await call("audit.export", {
      ...form,
      cursor,
    });
    if (signal.aborted) return undefined;
    texts.push(text);
    bytes += new Blob([text]).size;
    onGrown(bytes);
    if (next === null) return { file, text: texts.join("") };
    cursor = next;
  }
}
