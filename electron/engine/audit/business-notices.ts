/**
 * WhatsApp's notices that a business has its chats managed by a service from Meta (read in English and Spanish; the
 * others are the same words), or that a chat is with a business account: parts of a full-text expression over `text`.
 */
export const BUSINESS_NOTICES: readonly string[] = [
  ...["service", "servicio", "servico", "servizio", "dienst"].map(
    (word) => `NEAR(${word} meta, 4)`,
  ),
  '"business account"',
];
