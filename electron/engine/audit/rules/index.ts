import type { FindingRule } from "../rule.ts";
import { uploadedLists } from "./adv-01-uploaded-lists.ts";
import { appsThatCanRead } from "./app-01-apps-that-can-read.ts";
import { addressBookUploaded } from "./con-01-address-book-uploaded.ts";
import { interestsGuessed } from "./inf-01-interests-guessed.ts";
import { ipAddresses } from "./log-01-ip-addresses.ts";
import { whatIsMissing } from "./meta-01-what-is-missing.ts";
import { readableMessages } from "./msg-01-readable-messages.ts";
import { encryptedChatsMissing } from "./msg-05-encrypted-chats-missing.ts";
import { businessesThatReported } from "./off-01-businesses-that-reported.ts";
import { purchasesReported } from "./off-02-purchases-reported.ts";
import { accountFacts } from "./wa-01-account-facts.ts";
import { sharingChoice } from "./wa-02-sharing-choice.ts";
import { phoneBook } from "./wa-03-phone-book.ts";
import { revealingGroups } from "./wa-04-revealing-groups.ts";
import { openToEveryone } from "./wa-05-open-to-everyone.ts";
import { exportedChats } from "./wa-06-exported-chats.ts";
import { businessAndChannels } from "./wa-07-business-and-channels.ts";

/** Every rule. */
export const rules: readonly FindingRule[] = [
  appsThatCanRead,
  businessesThatReported,
  purchasesReported,
  uploadedLists,
  interestsGuessed,
  addressBookUploaded,
  readableMessages,
  encryptedChatsMissing,
  ipAddresses,
  accountFacts,
  sharingChoice,
  phoneBook,
  revealingGroups,
  openToEveryone,
  exportedChats,
  businessAndChannels,
  whatIsMissing,
];
