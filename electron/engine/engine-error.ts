import type {
  ErrorCode,
  ErrorParams,
  Failure,
} from "../../shared/contract/errors.ts";
import { ArchiveError, EntryError } from "./archive/archive-error.ts";
import { VaultError } from "./vault/vault-error.ts";

/** A failure that a command reports as it is. */
export class EngineError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = "EngineError";
    this.code = code;
    this.params = params;
  }
}

/** What crosses to a host of an error: a code of the contract, or undefined when the mistake is ours. */
export function toFailure(error: unknown): Failure | undefined {
  return error instanceof EngineError ||
    error instanceof ArchiveError ||
    error instanceof VaultError
    ? { code: error.code, params: error.params }
    : error instanceof EntryError
      ? { code: error.code, params: {} }
      : undefined;
}
