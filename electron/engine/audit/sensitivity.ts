import type { Category } from "../../../shared/domain/category.ts";
import type { Detector } from "../../../shared/domain/detector.ts";
import { SPECIAL_TRAITS, type Trait } from "../../../shared/domain/trait.ts";

/** 1 ordinary, 2 personal, 3 harmful in wrong hands, 4 what GDPR Article 9 protects most. */
export type Sensitivity = 1 | 2 | 3 | 4;

/** How sensitive records of a category are when nothing in them says more. */
const SENSITIVITIES: Readonly<Record<Category, Sensitivity>> = {
  profile: 2,
  // Other people's numbers, who were never asked.
  contacts: 3,
  friends: 2,
  messages: 2,
  calls: 2,
  posts: 2,
  reactions: 1,
  media: 2,
  groups: 1,
  search: 2,
  location: 3,
  devices: 2,
  ad_interests: 1,
  advertisers: 2,
  ad_interactions: 1,
  off_platform: 2,
  apps: 2,
  payments: 3,
  biometric: 4,
  inferences: 2,
  notifications: 1,
  viewed: 1,
  settings: 1,
  other: 1,
};

/** What gives away an account, money or an identity. */
export const SECRETS: readonly Detector[] = [
  "card",
  "iban",
  "fr_nir",
  "us_ssn",
  "uk_nino",
  "es_dni",
  "it_codice_fiscale",
  "de_steuer_id",
  "be_niss",
  "nl_bsn",
  "password",
  "key",
];

/** Of records of a category, some of which could reveal traits or hold secrets. */
export function sensitivityOf(
  category: Category,
  couldReveal: readonly Trait[],
  holdsSecrets: boolean,
): Sensitivity {
  const special: readonly Trait[] = SPECIAL_TRAITS;
  const said = couldReveal.some((trait) => special.includes(trait))
    ? 4
    : couldReveal.length > 0 || holdsSecrets
      ? 3
      : 1;
  return Math.max(SENSITIVITIES[category], said) as Sensitivity;
}
