/** The ways in which an organisation can be tied to the person, as found in an archive. */
export const MECHANISMS = [
  "sent_events",
  "list_upload",
  "retargets",
  "store_visit",
  "app_access",
  "form_answered",
  "ad_seen",
  "ad_clicked",
  "chat",
  "page",
] as const;

export type Mechanism = (typeof MECHANISMS)[number];
