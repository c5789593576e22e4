import type { Category } from "../../../../shared/domain/category.ts";
import type { FlowOrUnknown } from "../../../../shared/domain/data-flow.ts";

const DPV = "https://w3id.org/dpv#";
const PD = "https://w3id.org/dpv/pd#";

/** Terms of the W3C Data Privacy Vocabulary 2.0 for how data came, as names: nothing is ever loaded from there. */
export const DPV_FLOWS: Readonly<Record<FlowOrUnknown, string | null>> = {
  provided: `${DPV}ProvidedPersonalData`,
  observed: `${DPV}ObservedPersonalData`,
  inferred: `${DPV}InferredPersonalData`,
  received: `${DPV}CollectedPersonalData`,
  shared: `${DPV}Recipient`,
  unknown: null,
};

const SUBJECTS: Readonly<Record<Category, readonly string[]>> = {
  profile: ["Identifying", "Name"],
  contacts: ["Contact"],
  friends: ["SocialNetwork", "Friend"],
  messages: ["Communication", "SocialMediaCommunication"],
  calls: ["CallLog"],
  posts: ["PubliclyAvailableSocialMedia"],
  reactions: ["Preference"],
  media: ["Picture"],
  groups: ["GroupMembership"],
  search: ["Behavioral"],
  location: ["Location"],
  devices: ["DeviceBased", "AuthenticationHistory"],
  ad_interests: ["Interest"],
  advertisers: [],
  ad_interactions: ["LinkClicked"],
  off_platform: ["BrowsingBehavior"],
  apps: ["ServiceConsumptionBehavior"],
  payments: ["Transactional", "Purchase"],
  biometric: ["Biometric"],
  inferences: ["IndividualProfile"],
  notifications: [],
  viewed: ["Behavioral"],
  settings: ["PrivacyPreference"],
  other: [],
};

/** Terms for what records of a category are about. */
export function dpvSubjects(category: Category): string[] {
  return SUBJECTS[category].map((term) => `${PD}${term}`);
}
