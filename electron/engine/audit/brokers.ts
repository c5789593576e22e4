import type { BrokerFacts } from "../../../shared/contract/commands.ts";
import {
  organisationDomain,
  organisationKey,
} from "../vault/organisation-key.ts";
import { BROKERS, BROKERS_CHECKED_AT } from "./broker-table.ts";

/** Names of companies end with the country of the branch. */
const COUNTRY =
  /(?<=\S) \(?(?:france|germany|deutschland|united kingdom|uk|great britain|ireland|united states|usa|us|america|canada|spain|españa|italy|italia|netherlands|nederland|belgium|belgique|belgië|switzerland|schweiz|suisse|austria|österreich|poland|polska|portugal|australia|india|japan|brasil|brazil|europe|emea|international|global)\)?$/u;

const byKey = new Map(
  BROKERS.flatMap((broker) =>
    broker.names.map((name) => [organisationKey(name), broker] as const),
  ),
);
const byDomain = new Map(
  BROKERS.flatMap((broker) =>
    broker.domains.map((domain) => [domain, broker] as const),
  ),
);

/** What is known of a broker by one of an organisation's names; none for all other organisations. */
export function findBrokers(names: readonly string[]): BrokerFacts[] {
  const found = new Set(names.flatMap((name) => brokerCalled(name) ?? []));
  return [...found].flatMap(({ name, answers }) =>
    answers.map((answer) => ({
      name,
      ...answer,
      checkedAt: BROKERS_CHECKED_AT,
    })),
  );
}

function brokerCalled(name: string): (typeof BROKERS)[number] | undefined {
  const domain = organisationDomain(name);
  if (domain !== null) return byDomain.get(domain);
  const key = organisationKey(name);
  return byKey.get(key) ?? byKey.get(organisationKey(key.replace(COUNTRY, "")));
}
