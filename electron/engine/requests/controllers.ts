/** A legal person that answers for a service. */
export interface Controller {
  name: string;
  address: string;
  /** A form for questions on data protection; text, never opened. */
  form: string;
  source: string;
  /** When these facts were last compared with their source. */
  checkedAt: number;
}

/**
 * For people in the EEA, the UK and Switzerland; elsewhere Meta Platforms, Inc. and WhatsApp LLC answer.
 * Facebook, Instagram and Messenger have one controller. Neither has an e-mail address for this that we know of.
 */
export const controllers = {
  "meta-platforms-ireland": {
    name: "Meta Platforms Ireland Limited",
    address: "Merrion Road, Dublin 4, D04 X2K5, Ireland",
    form: "https://www.facebook.com/help/contact/540977946302970",
    source: "Meta Controller Addendum; datarequests.org",
    checkedAt: Date.UTC(2026, 10, 21),
  },
  "whatsapp-ireland": {
    name: "WhatsApp Ireland Limited",
    address: "Merrion Road, Dublin 4, D04 X2K5, Ireland",
    form: "https://www.whatsapp.com/contact/forms/382532939919295/",
    // Weaker than Meta's: legal notices of companies; datarequests.org still has Grand Canal Square.
    source: "Legal notices of 2024 to 2026; datarequests.org",
    checkedAt: Date.UTC(2026, 10, 21),
  },
} as const satisfies Record<string, Controller>;
