import type {
  ErrorCode,
  ErrorParams,
} from "../../../shared/contract/errors.ts";

export type VaultErrorCode = Extract<
  ErrorCode,
  `vault.${string}` | "disk.full"
>;

/** The vault cannot be used, or not for this; nothing in it was changed. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly params: ErrorParams;

  constructor(
    code: VaultErrorCode,
    params: ErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "VaultError";
    this.code = code;
    this.params = params;
  }
}
