import { randomUUID } from "node:crypto";
import path from "node:path";

import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
} from "commander";

import type { Locale } from "../../../shared/contract/commands.ts";
import type { Failure } from "../../../shared/contract/errors.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import {
  isZone,
  MOST_SAMPLE_PARTS,
  SAMPLE_FORMATS,
  SAMPLE_LAYOUTS,
  SAMPLE_LOCALES,
  SAMPLE_PACKINGS,
} from "../../../shared/domain/sample-form.ts";
import { AUDIT_FORMATS } from "../../../shared/contract/exposure.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import { FLOWS_OR_UNKNOWN } from "../../../shared/domain/data-flow.ts";
import { DATE_ORDERS } from "../../../shared/domain/date-order.ts";
import { openEngine, type Engine } from "../engine.ts";
import { PickedPaths } from "../picked-paths.ts";
import { textFor } from "../text.ts";
import { vaultLocation } from "../vault-location.ts";
import { CommandFailed, type CliContext, type CliOptions } from "./context.ts";
import { commands, type CliCommand } from "./commands.ts";
import { reportProgress } from "./progress.ts";
import { toJson } from "./to-json.ts";

/** Exit codes, as README lists them: other programs rely on them. */
const EXIT = { done: 0, unusable: 1, usage: 2, internal: 3, interrupted: 130 };

/** Runs one command line; the number is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let exit = EXIT.done;
  const program = new Command("dossier")
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeOut: writeOut, writeErr: writeErr });
  for (const command of commands)
    program.addCommand(
      build(command, async (options, operands) => {
        exit = await runCommand(command, options, operands);
      }),
    );
  const t = textFor(systemLocale(process.env));
  program.description(t("cli.about"));
  try {
    await program.parseAsync(withoutDashes(args), { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
}

function build(
  command: CliCommand,
  run: (options: CliOptions, operands: string[]) => Promise<void>,
): Command {
  const t = textFor(systemLocale(process.env));
  const built = new Command(command.name)
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeOut: writeOut, writeErr: writeErr })
    .description(t(`cli.command.${command.name}`));
  if (command.operands !== undefined) built.argument(command.operands);
  for (const option of command.options ?? []) built.addOption(optionOf(option));
  built
    .addOption(new Option("--vault <file>", t("cli.option.vault")))
    .addOption(
      new Option("--lang <lang>", t("cli.option.lang")).choices(["en", "fr"]),
    )
    .addOption(new Option("--json", t("cli.option.json")));
  built.action(async (...given: unknown[]) => {
    const operands = command.operands === undefined ? [] : given[0];
    await run(
      built.opts<CliOptions>(),
      typeof operands === "string"
        ? [operands]
        : ((operands ?? []) as string[]),
    );
  });
  return built;
}

/** Options that several commands share are spelled out once. */
function optionOf(name: string): Option {
  const t = textFor(systemLocale(process.env));
  switch (name) {
    case "category":
      return new Option("--category <id>", t("cli.option.category")).choices(
        CATEGORIES,
      );
    case "flow":
      return new Option("--flow <flow>", t("cli.option.flow")).choices(
        FLOWS_OR_UNKNOWN,
      );
    case "provider":
      return new Option("--provider <id>", t("cli.option.provider")).choices(
        PROVIDERS,
      );
    case "archive":
      return new Option("--archive <id>", t("cli.option.archive"));
    case "person":
      return new Option("--person <id>", t("cli.option.person"));
    case "finding":
      return new Option("--finding <id>", t("cli.option.finding"));
    case "after":
    case "before":
      return new Option(`--${name} <date>`, t(`cli.option.${name}`));
    case "limit":
    case "offset":
    case "seed":
      return new Option(`--${name} <n>`, t(`cli.option.${name}`)).argParser(
        wholeNumber,
      );
    case "timezone":
      return new Option("--timezone <zone>", t("cli.option.timezone"));
    case "date-order":
      return new Option(
        "--date-order <order>",
        t("cli.option.dateOrder"),
      ).choices(DATE_ORDERS);
    case "format":
      return new Option("--format <format>", t("cli.option.format"))
        .choices(["md", "json"])
        .default("md");
    case "report-format":
      return new Option("--format <format>", t("cli.option.reportFormat"))
        .choices(AUDIT_FORMATS)
        .default("html");
    case "without-names":
      return new Option("--without-names", t("cli.option.withoutNames"));
    case "size":
      return new Option("--size <size>", t("cli.option.size"))
        .choices(["small", "medium", "large"])
        .default("small");
    case "as":
      return new Option("--as <format>", t("cli.option.as")).choices(
        SAMPLE_FORMATS,
      );
    case "layout":
      return new Option("--layout <year>", t("cli.option.layout")).choices(
        SAMPLE_LAYOUTS,
      );
    case "lang-of-archive":
      return new Option(
        "--lang-of-archive <lang>",
        t("cli.option.langOfArchive"),
      ).choices(SAMPLE_LOCALES);
    case "zone":
      return new Option("--zone <name>", t("cli.option.zone")).argParser(zone);
    case "parts":
      return new Option("--parts <n>", t("cli.option.parts")).argParser(parts);
    case "packing":
      return new Option("--packing <sort>", t("cli.option.packing")).choices(
        SAMPLE_PACKINGS,
      );
    case "household":
      return new Option("--household", t("cli.option.household"));
    case "out":
      return new Option("--out <path>", t("cli.option.out"));
    case "all":
      return new Option("--all", t("cli.option.all"));
    case "yes":
      return new Option("--yes", t("cli.option.yes"));
    default:
      throw new Error("an option that no table names");
  }
}

function zone(text: string): string {
  if (!isZone(text)) throw new InvalidArgumentError("");
  return text;
}

function parts(text: string): number {
  const count = wholeNumber(text);
  if (count < 1 || count > MOST_SAMPLE_PARTS)
    throw new InvalidArgumentError("");
  return count;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("");
  return Number(text);
}

/**
 * In a search one dash says what to leave out (`search ball -chain`), and no option of ours begins with one but `-h`.
 * The query language knows the minus sign, too, which is not taken for an option.
 */
function withoutDashes(args: readonly string[]): string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  return args.map((arg, index) => {
    const before = args[index - 1] ?? "";
    const isValue = /^--[^=]+$/.test(before) && before !== "--json";
    return args[0] === "search" &&
      index < end &&
      !isValue &&
      /^-[^-]/.test(arg) &&
      arg !== "-h"
      ? `\u2212${arg.slice(1)}`
      : arg;
  });
}

async function runCommand(
  command: CliCommand,
  options: CliOptions,
  operands: readonly string[],
): Promise<number> {
  const lang = options.lang ?? systemLocale(process.env);
  const t = textFor(lang);
  const picked = new PickedPaths();
  const progress = reportProgress(t, lang);
  const file = fromCaller(
    options.vault ?? vaultLocation(process.env, process.platform),
  );
  const engines: Engine[] = [];
  const open = (vault: string): Engine => {
    const engine = openEngine({
      vault: { file: vault },
      picked,
      emit: (name, payload) => {
        if (name === "import.progressed" && "phase" in payload)
          progress.show(payload);
      },
      report,
    });
    engines.push(engine);
    return engine;
  };
  const job = { id: "terminal", interrupted: false };
  const interrupt = (): void => {
    if (job.interrupted) process.exit(EXIT.interrupted);
    job.interrupted = true;
    for (const engine of engines)
      void engine.call("job.cancel", { job: job.id });
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  const context: CliContext = {
    t,
    lang,
    options,
    operands,
    job: job.id,
    vaultFile: file,
    open,
    engine: () => engines[0] ?? open(file),
    pick: (given) => picked.register(fromCaller(given)),
    fromCaller,
    out: writeOut,
    note: (line) => {
      progress.stop();
      writeErr(`${line}\n`);
    },
    isInterrupted: () => job.interrupted,
  };
  try {
    const result = await command.run(context);
    progress.stop();
    if (options.json === true && result.json !== undefined)
      writeOut(`${toJson(result.json, 2)}\n`);
    else result.print?.();
    return result.unusable === true ? EXIT.unusable : EXIT.done;
  } catch (error) {
    progress.stop();
    if (error instanceof CommanderError) {
      writeErr(`${error.message}\n`);
      return EXIT.usage;
    }
    if (error instanceof CommandFailed) return fail(error.failure, options, t);
    const reference = randomUUID().slice(0, 8);
    report(reference, error);
    return fail({ code: "internal", params: { reference } }, options, t);
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
    for (const engine of engines) await engine.close();
  }
}

function fail(
  failure: Failure,
  options: CliOptions,
  t: ReturnType<typeof textFor>,
): number {
  const message = t(`error.${failure.code}`, failure.params);
  writeErr(`${message}\n`);
  if (failure.code === "job.cancelled") return EXIT.interrupted;
  if (failure.code === "input.invalid") return EXIT.usage;
  if (options.json === true)
    writeOut(`${toJson({ error: { code: failure.code, message } }, 2)}\n`);
  return failure.code === "internal" ? EXIT.internal : EXIT.unusable;
}

/** Our own mistake, for whoever will look into it. */
function report(reference: string, error: unknown): void {
  writeErr(
    `${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

/** A relative path means the folder the command was called from, not the one npm started us in. */
function fromCaller(given: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
}

/** The language of the system, as far as we speak it. */
export function systemLocale(
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  // An empty one counts as none.
  const named =
    environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"];
  const tag =
    named === undefined || named === "" || named === "C" || named === "POSIX"
      ? new Intl.DateTimeFormat().resolvedOptions().locale
      : named;
  return tag.toLowerCase().startsWith("fr") ? "fr" : "en";
}

function writeOut(text: string): void {
  process.stdout.write(text);
}

function writeErr(text: string): void {
  process.stderr.write(text);
}
