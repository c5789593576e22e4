import type {
  CommandName,
  Commands,
  Locale,
  PickedPath,
} from "../../../shared/contract/commands.ts";
import type { AuditFormat } from "../../../shared/contract/exposure.ts";
import type { Failure } from "../../../shared/contract/errors.ts";
import type { Category } from "../../../shared/domain/category.ts";
import type { FlowOrUnknown } from "../../../shared/domain/data-flow.ts";
import type { DateOrder } from "../../../shared/domain/date-order.ts";
import type { Provider } from "../../../shared/domain/archive.ts";
import type {
  SampleFormat,
  SampleLayout,
  SampleLocale,
  SamplePacking,
} from "../../../shared/domain/sample-form.ts";
import type { Engine } from "../engine.ts";
import type { textFor } from "../text.ts";

/** All options of all commands; each command names those it takes. */
export interface CliOptions {
  vault?: string;
  lang?: Locale;
  json?: boolean;
  category?: Category;
  flow?: FlowOrUnknown;
  provider?: Provider;
  archive?: string;
  person?: string;
  finding?: string;
  after?: string;
  before?: string;
  limit?: number;
  offset?: number;
  format?: "md" | AuditFormat;
  withoutNames?: boolean;
  size?: "small" | "medium" | "large";
  seed?: number;
  timezone?: string;
  dateOrder?: DateOrder;
  as?: SampleFormat;
  layout?: SampleLayout;
  langOfArchive?: SampleLocale;
  zone?: string;
  parts?: number;
  packing?: SamplePacking;
  household?: boolean;
  out?: string;
  all?: boolean;
  yes?: boolean;
}

/** What a command of the terminal works with. */
export interface CliContext {
  t: ReturnType<typeof textFor>;
  lang: Locale;
  options: CliOptions;
  operands: readonly string[];
  /** Id of the one long job this command may run; an interrupt cancels it. */
  job: string;
  vaultFile: string;
  /** An engine on another vault than the person's own (the tour). */
  open: (vault: string) => Engine;
  engine: () => Engine;
  pick: (given: string) => PickedPath;
  fromCaller: (given: string) => string;
  /** Results. */
  out: (text: string) => void;
  /** Messages: they go beside the results. */
  note: (line: string) => void;
  isInterrupted: () => boolean;
}

/** A command's result: the value for programs, and how a person reads it. */
export interface CliResult {
  json?: unknown;
  print?: () => void;
  /** Some input could not be used, although others were. */
  unusable?: boolean;
}

/** A failure on its way to one sentence and an exit code. */
export class CommandFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Calls the engine; a failure ends the command. */
export async function call<N extends CommandName>(
  engine: Engine,
  name: N,
  input: Commands[N]["input"],
): Promise<Commands[N]["output"]> {
  const result = await engine.call(name, input);
  if (!result.ok) throw new CommandFailed(result.error);
  return result.value;
}
