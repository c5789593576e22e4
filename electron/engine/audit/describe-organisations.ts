import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import type { WritableVault } from "../vault/access.ts";
import { toBits } from "../vault/codes.ts";
import { organisationDomain } from "../vault/organisation-key.ts";
import { sql } from "../vault/sql.ts";
import { findBrokers } from "./brokers.ts";
import { findNaming } from "./own-words.ts";
import { isReadable } from "./readable-name.ts";

/** Ways in which the person dealt with an organisation; the others happen without their doing. */
const OWN_DOING: readonly Mechanism[] = [
  "app_access",
  "form_answered",
  "ad_clicked",
  "chat",
  "page",
];

/** Organisations looked at together, so that memory stays flat. */
const BATCH = 1000;

interface Described {
  domain: string | null;
  readable: number;
  broker: number;
  known: number | null;
}

/**
 * Fills what can be told of every organisation: its domain, whether its name says who it is, whether it is a broker, and
 * whether the person dealt with it or named it. Made from what the vault holds, so it can be run at any time, and has to
 * be after every change of the archives.
 */
export function describeOrganisations(vault: WritableVault): void {
  const change = vault.prepare(
    "UPDATE organisations SET domain = ?, readable = ?, broker = ?, known = ? WHERE id = ?",
  );
  vault.transaction(() => {
    for (let after = 0; ;) {
      const rows = vault.all<
        Described & { id: number; mechanisms: number; names: string }
      >(sql`
        SELECT id, domain, readable, broker, known, mechanisms,
          (SELECT json_group_array(name) FROM (
            SELECT name FROM organisation_names n WHERE n.organisation_id = o.id ORDER BY n.name <> o.name, n.name)
          ) AS names
        FROM organisations o WHERE id > ${after} ORDER BY id LIMIT ${BATCH}`);
      for (const row of rows) {
        const { domain, readable, broker, known } = describe(vault, row);
        if (
          domain !== row.domain ||
          readable !== row.readable ||
          broker !== row.broker ||
          known !== row.known
        )
          change.run(domain, readable, broker, known, row.id);
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  });
}

function describe(
  vault: WritableVault,
  row: { mechanisms: number; names: string },
): Described {
  const names = JSON.parse(row.names) as string[];
  const domain = names.map(organisationDomain).find((each) => each !== null);
  const readable = names.some(isReadable);
  const known =
    (row.mechanisms & toBits(OWN_DOING)) !== 0 ||
    (readable && findNaming(vault, names).length > 0);
  return {
    domain: domain ?? null,
    readable: Number(readable),
    broker: Number(findBrokers(names).length > 0),
    known: Number(known),
  };
}
