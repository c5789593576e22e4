import type { ReactNode } from "react";

import { COMPANY_FILTERS } from "../../../shared/contract/commands.ts";
import { MECHANISMS } from "../../../shared/domain/mechanism.ts";
import { Pills } from "../../components/list-controls.tsx";
import { TIE_ICONS } from "../../components/ties.ts";
import { useText } from "../../i18n.tsx";
import type { CompaniesParams } from "../../places.ts";
import {
  useFilterCounts,
  useMechanismCounts,
  useMechanisms,
} from "./use-counts.ts";

/** What the list can be narrowed to: one way of being tied, and one of the other marks. */
export function CompanyFilters(props: {
  params: CompaniesParams;
  onChange: (params: CompaniesParams) => void;
}): ReactNode {
  const t = useText();
  const { params, onChange } = props;
  const byMechanism = useMechanismCounts(params);
  const byFilter = useFilterCounts(params);
  const there = useMechanisms();
  const { mechanism, only, ...others } = params;
  return (
    <div className="section-tight filter-rows">
      <Pills
        label={t("window.companies.tiedBy")}
        chosen={mechanism}
        choices={MECHANISMS.flatMap((id, at) => {
          const Icon = TIE_ICONS[id];
          if (!there.includes(id)) return [];
          return {
            id,
            words: (
              <>
                <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
                {t(`mechanism.${id}`)}
              </>
            ),
            count: byMechanism[at],
          };
        })}
        onChange={(chosen) =>
          onChange({
            ...others,
            ...(only && { only }),
            ...(chosen && { mechanism: chosen }),
          })
        }
      />
      <Pills
        label={t("window.companies.only")}
        chosen={only}
        choices={COMPANY_FILTERS.flatMap((id, at) =>
          byFilter[at] === 0 && id !== only
            ? []
            : [
                {
                  id,
                  words: t(`window.companies.choice.${id}`),
                  count: byFilter[at],
                },
              ],
        )}
        onChange={(chosen) =>
          onChange({
            ...others,
            ...(mechanism && { mechanism }),
            ...(chosen && { only: chosen }),
          })
        }
      />
    </div>
  );
}
