import {
  Activity,
  AppWindow,
  Eye,
  FileText,
  Flag,
  ListChecks,
  MessageSquare,
  MousePointerClick,
  RectangleHorizontal,
  Store,
  type LucideIcon,
} from "lucide-react";

import type { FlowOrUnknown } from "../../shared/domain/data-flow.ts";
import type { Mechanism } from "../../shared/domain/mechanism.ts";

/** Which way something went in a tie between a company and the person. */
export const DIRECTIONS: Readonly<Record<Mechanism, FlowOrUnknown>> = {
  sent_events: "received",
  list_upload: "received",
  retargets: "received",
  store_visit: "received",
  app_access: "shared",
  form_answered: "shared",
  ad_seen: "observed",
  ad_clicked: "observed",
  chat: "provided",
  page: "provided",
};

/** A sign for each way; the word always stands beside it or on the same page. */
export const TIE_ICONS: Readonly<Record<Mechanism, LucideIcon>> = {
  sent_events: Activity,
  list_upload: ListChecks,
  retargets: Eye,
  store_visit: Store,
  app_access: AppWindow,
  form_answered: FileText,
  ad_seen: RectangleHorizontal,
  ad_clicked: MousePointerClick,
  chat: MessageSquare,
  page: Flag,
};
