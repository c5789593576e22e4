import type { TestVault } from "../../../helpers/open-test-vault.ts";

/** A vault in which a finding is made, and one much like it in which it is not. */
export interface RuleCase {
  fires: (given: TestVault) => unknown;
  silent: (given: TestVault) => unknown;
}
