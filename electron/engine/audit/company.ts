import {
  PAGE_ROWS,
  type CompanyDetail,
} from "../../../shared/contract/commands.ts";
import { byTelling, tellingOf } from "../../../shared/domain/event.ts";
import type { ReadableVault } from "../vault/access.ts";
import { getCompany, listEvents } from "../vault/companies.ts";
import { findInDirectory } from "../vault/directory.ts";
import { findBrokers } from "./brokers.ts";
import { findNaming } from "./own-words.ts";

/** Everything about one company. @throws VaultError `vault.unknown-company` */
export function describeCompany(
  vault: ReadableVault,
  id: string,
): CompanyDetail {
  const company = getCompany(vault, id);
  return {
    ...company,
    eventTypes: listEvents(vault, id)
      .toSorted(byTelling)
      .map((event) => ({ ...event, sensitivity: tellingOf(event.type).least })),
    namedIn: company.readable
      ? findNaming(vault, company.names).slice(0, PAGE_ROWS)
      : [],
    brokers: findBrokers(company.names),
    directory: findInDirectory(vault, company.names),
  };
}
