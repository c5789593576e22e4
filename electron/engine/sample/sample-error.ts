import type {
  ErrorCode,
  ErrorParams,
} from "../../../shared/contract/errors.ts";

/** A made-up archive could not be written; nothing of it is left behind. */
export class SampleError extends Error {
  readonly code: Extract<
    ErrorCode,
    `input.out-${string}` | "disk.full" | "job.cancelled"
  >;
  readonly params: ErrorParams;

  constructor(
    code: SampleError["code"],
    params: ErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "SampleError";
    this.code = code;
    this.params = params;
  }
}
