import type { Importer, NamedEntry, Owner } from "./importers/importer.ts";
import {
  accountFor,
  markOwn,
  ownNamesAmong,
  ownPeopleAmong,
  type AccountSigns,
} from "./vault/accounts.ts";
import type { WritableVault } from "./vault/access.ts";

export interface FoundAccount {
  account: { id: number; key: string };
  owner: Owner | null;
  signs: AccountSigns;
}

/** Whose archive it is, as it says itself or as others of the same account do. */
export async function findAccount(
  vault: WritableVault,
  importer: Importer,
  entries: readonly NamedEntry[],
  rootName: string,
): Promise<FoundAccount> {
  const found = await importer.findOwner(entries, rootName);
  const { realm } = importer;
  const { names = [], handles = [], candidates, byChance } = found ?? {};
  if (found !== null && byChance === true)
    return ownerByChance(vault, realm, found);
  const signs: AccountSigns =
    candidates === undefined
      ? { realm, names, handles }
      : { realm, names: [], handles, candidates };
  const account = accountFor(vault, signs);
  const known = ownNamesAmong(vault, account.id, realm, candidates ?? []);
  const owner =
    found !== null && known.length > 0 ? { ...found, names: known } : found;
  if (account.isOpen) markOwn(vault, account.id, owner?.names ?? []);
  if (importer.ownerByChance === true && signs.names.length > 0)
    markOwn(
      vault,
      chanceAccount(vault, realm).id,
      signs.names,
      "where they speak",
    );
  return { account, owner, signs };
}

/**
 * The account of archives that show their owner by chance: one for all of them, so that what another archive tells
 * changes no identity. Who is known to be the owner of one is it in all in which they speak.
 */
function chanceAccount(
  vault: WritableVault,
  realm: string,
): FoundAccount["account"] {
  return accountFor(vault, { realm, names: [], handles: [] });
}

function ownerByChance(
  vault: WritableVault,
  realm: string,
  found: Owner,
): FoundAccount {
  const signs: AccountSigns = { realm, names: [], handles: [] };
  const account = chanceAccount(vault, realm);
  if (found.names.length > 0) {
    markOwn(vault, account.id, found.names, "where they speak");
    return { account, owner: found, signs };
  }
  const known = ownPeopleAmong(
    vault,
    account.id,
    realm,
    found.candidates ?? [],
  );
  // Two phones in one vault: either could be it.
  return {
    account,
    owner: known.length === 1 ? { ...found, names: known } : found,
    signs,
  };
}
