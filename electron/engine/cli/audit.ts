import { CommanderError } from "commander";

import type {
  AuditFormat,
  AuditPiece,
} from "../../../shared/contract/exposure.ts";
import { visible } from "../../../shared/text/visible.ts";
import {
  call,
  CommandFailed,
  type CliContext,
  type CliResult,
} from "./context.ts";
import { NewFile, NewFolder } from "./save.ts";
import { showable } from "./to-json.ts";

/** Where the pieces of a report go. */
interface Sink {
  write(name: string, text: string): void;
  finish(): void;
  abandon(): void;
}

/** Writes the report of everything found, a piece at a time: a file, a folder of tables, or JSON to read on. */
export async function audit(context: CliContext): Promise<CliResult> {
  const { options, t } = context;
  const { out } = options;
  const isJson = options.json === true && out === undefined;
  const format = isJson ? "json" : (options.format as AuditFormat);
  if (out === undefined && format !== "json")
    throw new CommanderError(2, "dossier.usage", t("cli.auditOutNeeded"));
  if (out === undefined) {
    for await (const { text } of pieces(context, format))
      if (!process.stdout.write(showable(text)))
        await new Promise((resolve) => process.stdout.once("drain", resolve));
    return {};
  }
  const place = context.fromCaller(out);
  await writeTo(
    context,
    format,
    format === "csv" ? new NewFolder(place) : oneFile(place),
  );
  return {
    json: { file: place },
    print: () => {
      context.note(t("cli.saved", { file: visible(place) }));
      context.note(t("cli.keepPrivate"));
    },
  };
}

function oneFile(place: string): Sink {
  const file = new NewFile(place);
  return {
    write: (_, text) => file.write(text),
    finish: () => file.finish(),
    abandon: () => file.abandon(),
  };
}

async function writeTo(
  context: CliContext,
  format: AuditFormat,
  sink: Sink,
): Promise<void> {
  try {
    for await (const { file, text } of pieces(context, format))
      sink.write(file, format === "json" ? showable(text) : text);
    sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

async function* pieces(
  context: CliContext,
  format: AuditFormat,
): AsyncGenerator<AuditPiece> {
  let cursor: string | undefined;
  do {
    const piece = await call(context.engine(), "audit.export", {
      format,
      lang: context.lang,
      withoutNames: context.options.withoutNames ?? false,
      cursor,
    });
    yield piece;
    cursor = piece.next ?? undefined;
    if (context.isInterrupted())
      throw new CommandFailed({ code: "job.cancelled", params: {} });
  } while (cursor !== undefined);
}
