import {
  FLOW_RECIPIENTS,
  FLOW_SOURCES,
  type ExposureRow,
  type FlowEdge,
  type FlowRecipient,
  type FlowSource,
  type OverviewFlows,
} from "../../../shared/contract/exposure.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import type { Category } from "../../../shared/domain/category.ts";
import type { FlowOrUnknown } from "../../../shared/domain/data-flow.ts";
import type { ReadableVault } from "../vault/access.ts";
import { listExposure } from "./exposure.ts";

/** Kinds that only businesses tell a service; what else others told it came from people. */
const TOLD_BY_BUSINESSES: ReadonlySet<Category> = new Set([
  "advertisers",
  "off_platform",
  "apps",
  "payments",
  "ad_interests",
  "ad_interactions",
]);

/** Where what came in some way came from; what was passed on came from whoever had it. */
const SOURCES: Readonly<Record<FlowOrUnknown, FlowSource>> = {
  provided: "you",
  observed: "use",
  inferred: "guesses",
  received: "businesses",
  shared: "unknown",
  unknown: "unknown",
};

/** Who got what was passed on; of other kinds nobody can tell. */
const RECIPIENTS: Partial<Record<Category, FlowRecipient>> = {
  apps: "apps",
  advertisers: "advertisers",
  ad_interactions: "advertisers",
  // The choice to share an account with the other companies of its group.
  settings: "group",
};

/** From whom to whom: what came to each service, and where it went. */
export function flowsBetween(vault: ReadableVault): OverviewFlows {
  const edges = new Map<string, FlowEdge>();
  for (const row of listExposure(vault)) {
    const { from, to } = endsOf(row);
    const { category, flow, records, organisations, people } = row;
    const key = `${from} ${to} ${flow}`;
    const edge = edges.get(key) ?? { from, to, flow, records: 0, kinds: [] };
    edge.records += records;
    edge.kinds.push({ category, records, organisations, people });
    edges.set(key, edge);
  }
  const all = [...edges.values()];
  const nodes = <Id extends string>(
    ids: readonly Id[],
    end: (edge: FlowEdge) => readonly string[],
  ): { id: Id; records: number }[] =>
    ids
      .map((id) => ({
        id,
        records: all
          .filter((edge) => end(edge).includes(id))
          .reduce((sum, edge) => sum + edge.records, 0),
      }))
      .filter(({ records }) => records > 0);
  return {
    sources: nodes(FLOW_SOURCES, ({ from }) => [from]),
    services: nodes(PROVIDERS, ({ from, to }) => [from, to]),
    recipients: nodes(FLOW_RECIPIENTS, ({ to }) => [to]),
    edges: all,
  };
}

function endsOf(row: ExposureRow): Pick<FlowEdge, "from" | "to"> {
  const { flow, category, provider } = row;
  return flow === "shared"
    ? { from: provider, to: RECIPIENTS[category] ?? "others" }
    : { from: sourceOf(row), to: provider };
}

function sourceOf({ flow, category }: ExposureRow): FlowSource {
  return flow === "received" && !TOLD_BY_BUSINESSES.has(category)
    ? "people"
    : SOURCES[flow];
}
