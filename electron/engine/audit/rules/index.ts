import type { FindingRule } from "../rule.ts";
import { uploadedLists } from "./adv-01-uploaded-lists.ts";
import { visitsFollowedUp } from "./adv-02-visits-followed-up.ts";
import { storeVisits } from "./adv-03-store-visits.ts";
import { noVisibleRelation } from "./adv-04-no-visible-relation.ts";
import { politicalOrReligious } from "./adv-05-political-or-religious.ts";
import { adsClicked } from "./adv-06-ads-clicked.ts";
import { whoShowsMost } from "./adv-07-who-shows-most.ts";
import { formsAnswered } from "./adv-08-forms-answered.ts";
import { consentState } from "./adv-09-consent-state.ts";
import { appsThatCanRead } from "./app-01-apps-that-can-read.ts";
import { dormantApps } from "./app-02-dormant-apps.ts";
import { quizzesAndTests } from "./app-03-quizzes-and-tests.ts";
import { postsByApps } from "./app-04-posts-by-apps.ts";
import { friendsWithinReach } from "./app-05-friends-within-reach.ts";
import { loginsWithFacebook } from "./app-06-logins-with-facebook.ts";
import { addressBookUploaded } from "./con-01-address-book-uploaded.ts";
import { contactSyncing } from "./con-02-contact-syncing.ts";
import { ownNumberElsewhere } from "./con-03-own-number-elsewhere.ts";
import { contactsOfNonUsers } from "./con-04-contacts-of-non-users.ts";
import { recoveryIdentifiers } from "./id-01-recovery-identifiers.ts";
import { oldDetails } from "./id-02-old-details.ts";
import { paymentsKept } from "./id-03-payments.ts";
import { protectedProfileFields } from "./id-04-protected-profile-fields.ts";
import { findableByPhone } from "./id-05-findable-by-phone.ts";
import { faceData } from "./id-06-face-data.ts";
import { aiTraining } from "./id-07-ai-training.ts";
import { interestsGuessed } from "./inf-01-interests-guessed.ts";
import { sensitiveGuesses } from "./inf-02-sensitive-guesses.ts";
import { categoriesToReachYou } from "./inf-03-categories-to-reach-you.ts";
import { lifeStage } from "./inf-04-life-stage.ts";
import { placesGuessed } from "./inf-05-places-guessed.ts";
import { moodLabels } from "./inf-06-mood-labels.ts";
import { exactCoordinates } from "./loc-01-exact-coordinates.ts";
import { locationHistory } from "./loc-02-location-history.ts";
import { lastLocation } from "./loc-03-last-location.ts";
import { ipAddresses } from "./log-01-ip-addresses.ts";
import { devicesAndIdentifiers } from "./log-02-devices-and-identifiers.ts";
import { linksOpened } from "./log-03-links-opened.ts";
import { searchesKept } from "./log-04-searches-kept.ts";
import { viewingLog } from "./log-05-viewing-log.ts";
import { browserCookies } from "./log-06-browser-cookies.ts";
import { whatIsMissing } from "./meta-01-what-is-missing.ts";
import { otherPeople } from "./meta-02-other-people.ts";
import { oldLayers } from "./meta-03-old-layers.ts";
import { readableMessages } from "./msg-01-readable-messages.ts";
import { chatsWithBusinesses } from "./msg-02-chats-with-businesses.ts";
import { secretsInChats } from "./msg-03-secrets-in-chats.ts";
import { chatsOverNetworks } from "./msg-04-chats-over-networks.ts";
import { encryptedChatsMissing } from "./msg-05-encrypted-chats-missing.ts";
import { messageRequests } from "./msg-06-message-requests.ts";
import { businessesThatReported } from "./off-01-businesses-that-reported.ts";
import { purchasesReported } from "./off-02-purchases-reported.ts";
import { healthSites } from "./off-03-health-sites.ts";
import { beliefsAndDonations } from "./off-04-beliefs-and-donations.ts";
import { moneyAndWork } from "./off-05-money-and-work.ts";
import { searchesReported } from "./off-06-searches-reported.ts";
import { appLaunches } from "./off-07-app-launches.ts";
import { dataBrokers } from "./off-08-data-brokers.ts";
import { linkStillOn } from "./off-09-link-still-on.ts";
import { filledUpAgain } from "./off-10-filled-up-again.ts";
import { unreadableNames } from "./off-11-unreadable-names.ts";
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
  dormantApps,
  quizzesAndTests,
  postsByApps,
  friendsWithinReach,
  loginsWithFacebook,
  businessesThatReported,
  purchasesReported,
  healthSites,
  beliefsAndDonations,
  moneyAndWork,
  searchesReported,
  appLaunches,
  dataBrokers,
  linkStillOn,
  filledUpAgain,
  unreadableNames,
  uploadedLists,
  visitsFollowedUp,
  storeVisits,
  noVisibleRelation,
  politicalOrReligious,
  adsClicked,
  whoShowsMost,
  formsAnswered,
  consentState,
  interestsGuessed,
  sensitiveGuesses,
  categoriesToReachYou,
  lifeStage,
  placesGuessed,
  moodLabels,
  addressBookUploaded,
  contactSyncing,
  ownNumberElsewhere,
  contactsOfNonUsers,
  readableMessages,
  chatsWithBusinesses,
  secretsInChats,
  chatsOverNetworks,
  encryptedChatsMissing,
  messageRequests,
  exactCoordinates,
  locationHistory,
  lastLocation,
  ipAddresses,
  devicesAndIdentifiers,
  linksOpened,
  searchesKept,
  viewingLog,
  browserCookies,
  recoveryIdentifiers,
  oldDetails,
  paymentsKept,
  protectedProfileFields,
  findableByPhone,
  faceData,
  aiTraining,
  accountFacts,
  sharingChoice,
  phoneBook,
  revealingGroups,
  openToEveryone,
  exportedChats,
  businessAndChannels,
  whatIsMissing,
  otherPeople,
  oldLayers,
];
