import { createHash } from "node:crypto";

import { accountFor, addSigns } from "../../electron/engine/vault/accounts.ts";
import type { WritableVault } from "../../electron/engine/vault/access.ts";
import {
  finishArchive,
  insertArchive,
  insertEntry,
  insertPart,
  insertTie,
} from "../../electron/engine/vault/archives.ts";
import { mechanisms, providers } from "../../electron/engine/vault/codes.ts";
import {
  joinStaged,
  type JoinResult,
} from "../../electron/engine/vault/joining.ts";
import { Names } from "../../electron/engine/vault/names.ts";
import {
  attachWorkFile,
  detachWorkFile,
} from "../../electron/engine/vault/open-vault.ts";
import { Staging } from "../../electron/engine/vault/staging.ts";
import {
  rebuildSums,
  sumOrganisations,
  Sums,
} from "../../electron/engine/vault/summaries.ts";
import type { RecordDraft } from "../../shared/domain/record.ts";

/** A draft with what every draft needs. */
export function draft(
  fields: Partial<RecordDraft> & Pick<RecordDraft, "identity">,
): RecordDraft {
  return {
    category: "messages",
    flow: "provided",
    concernsOthers: false,
    locator: "",
    ...fields,
  };
}

/** Joins drafts to the vault as an import does: each list of them is a view of the archive. */
export function joinDrafts(
  vault: WritableVault,
  archive: string,
  views: readonly (readonly RecordDraft[])[],
): JoinResult {
  const fingerprint = createHash("sha256").update(archive).digest();
  const signs = { realm: "meta", names: ["Sam Example"], handles: [] };
  attachWorkFile(vault);
  try {
    return vault.transaction(() => {
      const account = accountFor(vault, signs);
      const archiveId = insertArchive(vault, {
        key: archive,
        fingerprint,
        provider: "facebook",
        accountId: account.id,
        account: "Sam Example",
        importedAt: 1,
        missingPages: 0,
        html: false,
      });
      addSigns(vault, account.id, archiveId, signs);
      const partId = insertPart(vault, {
        archiveId,
        name: `${archive}.zip`,
        location: `/nowhere/${archive}.zip`,
        kind: "zip",
        bytes: 1,
      });
      const names = new Names(vault, account.id, ["Sam Example"]);
      const staging = new Staging(vault, names, account.key);
      views.forEach((drafts, view) => {
        const entryId = insertEntry(vault, {
          archiveId,
          partId,
          path: `view-${view}.json`,
          bytes: 1,
          crc32: null,
        });
        drafts.forEach((each, index) => {
          staging.add({ ...each, locator: `/${index}` }, entryId, view);
          if (each.organisation !== undefined)
            for (const mechanism of each.mechanisms ?? [])
              insertTie(
                vault,
                archiveId,
                names.organisation(each.organisation),
                mechanisms.toCode(mechanism),
              );
        });
      });
      staging.finish();
      const sums = new Sums(vault);
      const result = joinStaged({
        vault,
        provider: providers.toCode("facebook"),
        accountId: account.id,
        sums,
        newestFirst: true,
        checkpoint: () => undefined,
      });
      sums.write();
      if (result.sumsChanged) rebuildSums(vault);
      else sumOrganisations(vault);
      finishArchive(vault, archiveId, result.records);
      return result;
    });
  } finally {
    detachWorkFile(vault);
  }
}
