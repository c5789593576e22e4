import type { Right } from "../../../shared/domain/request.ts";
import type { ActionKey, FindingId } from "../../../shared/i18n/text-type.ts";

/** Steps that are letters; all others are done in the product. */
export type LetterKey = "req_meta" | "req_wa" | "req_adv";
export type StepKey = Exclude<ActionKey, LetterKey>;

/** Which right a step in the product makes use of. */
export const STEP_RIGHTS: Readonly<Record<StepKey, Right>> = {
  off_clear: "erasure",
  off_future: "objection",
  ads_partner: "objection",
  ads_list: "objection",
  ads_topics: "objection",
  ads_hide: "objection",
  ads_less: "withdrawal",
  loc: "withdrawal",
  ads_cats: "objection",
  apps_fb: "withdrawal",
  apps_ig: "withdrawal",
  ct_fb: "erasure",
  ct_ms: "erasure",
  ct_ig: "erasure",
  // The upload rests on consent given on the phone.
  ct_off: "withdrawal",
  ct_non: "erasure",
  // As with contacts, consent is given on the phone.
  pub: "restriction",
  xapp: "objection",
  sess: "access",
  e2ee: "access",
  del: "erasure",
  dyi: "access",
  wa_acc: "objection",
  wa_del: "erasure",
  wa_priv: "restriction",
  wa_adv: "restriction",
  wa_bkp: "erasure",
  local: "erasure",
  wa_rep: "access",
  link: "erasure",
  search: "erasure",
  pay: "erasure",
  lookup: "restriction",
  // Nothing can be switched off any more: it tells what became of it.
  face: "access",
  ai: "objection",
};

/** What a letter to the controller asks for; findings without one have no such step. */
export const CONTROLLER_RIGHTS: Partial<Record<FindingId, Right>> = {
  "OFF-01": "erasure",
  "OFF-02": "erasure",
  "OFF-03": "erasure",
  "OFF-04": "erasure",
  // Which words and places came along.
  "OFF-06": "access",
  // The names of those behind the ids.
  "OFF-11": "access",
  // Who gave the list, and to whom it went on: Article 15(1)(c) and (g).
  "ADV-01": "access",
  "ADV-04": "access",
  "ADV-05": "objection",
  // Which apps received data: Article 15(1)(c).
  "APP-05": "access",
  // A guess can only be put right once it is known what it rests on.
  "INF-01": "access",
  "INF-02": "erasure",
  "INF-04": "access",
  "INF-05": "erasure",
  "CON-04": "erasure",
  "META-01": "access",
  // To which companies of Meta the facts went: Article 15(1)(c).
  "WA-01": "access",
  "WA-02": "objection",
  "WA-03": "erasure",
  "ID-02": "erasure",
  // Meta says that the templates are gone: what is asked for is a confirmation.
  "ID-06": "access",
  "META-03": "erasure",
};

/** What a letter to an organisation asks for. */
export const ORGANISATION_RIGHTS: Partial<Record<FindingId, Right>> = {
  "OFF-02": "erasure",
  // Objecting to direct marketing needs no reason and cannot be refused: Article 21(2) and (3).
  "ADV-01": "objection",
  // How they knew of the visit, or where they got the details: Article 15(1)(g).
  "ADV-03": "access",
  "ADV-04": "access",
  "ADV-08": "erasure",
  "APP-01": "erasure",
  "APP-02": "erasure",
  "APP-03": "erasure",
  "OFF-03": "erasure",
  "OFF-08": "erasure",
  "MSG-02": "erasure",
};
