/** The steps a person can take: what it is, where it is done, what it does and does not do. Links are text. */
export const actionsEn = {
  off_clear: {
    label: "Cut the link to past reports of businesses",
    path: "Accounts Center › Your information and permissions › Your activity off Meta technologies › Clear previous activity",
    url: "https://www.facebook.com/off_facebook_activity/",
    note: "This disconnects past reports from your account. Meta may keep them without your name, and ads can still come from lists.",
  },
  off_future: {
    label: "Stop new reports from being tied to you",
    path: "Accounts Center › Your information and permissions › Your activity off Meta technologies › Manage future activity › Disconnect future activity",
    url: "https://www.facebook.com/off_facebook_activity/",
    note: "Reports still reach Meta, but are no longer tied to your account.",
  },
  ads_partner: {
    label: "Stop ads based on what partners report",
    path: "Accounts Center › Ad preferences › Ad settings › Activity information from ad partners › No",
    url: "https://accountscenter.facebook.com/ad_preferences/ad_settings/data_from_partners",
    note: "This stops the use for ads, not the reports themselves.",
  },
  ads_list: {
    label: "Refuse list-based ads, advertiser by advertiser",
    path: "Accounts Center › Ad preferences › Ad settings › Audience-based advertising › the advertiser › do not show, do not exclude",
    url: "https://accountscenter.facebook.com/ad_preferences",
  },
  ads_topics: {
    label: "See fewer ads on a topic",
    path: "Accounts Center › Ad preferences › Customise ads › Ad topics › See less",
    url: "https://accountscenter.facebook.com/ad_preferences",
  },
  ads_hide: {
    label: "Hide an advertiser",
    path: "Accounts Center › Ad preferences › Advertisers you saw › the advertiser › Hide ads",
    url: "https://accountscenter.facebook.com/ad_preferences",
    note: "You are shown no more of its ads. What it knows about you stays with it.",
  },
  ads_less: {
    label: "Choose how much ads rest on your data",
    path: "Accounts Center › Ad preferences › Manage how you see ads",
    url: "https://accountscenter.facebook.com/ad_preferences",
    note: "Only in the European Region. Less personalised ads still rest on age, gender, place, device and what you are looking at.",
  },
  loc: {
    label: "Stop the apps from reading your location",
    path: "On the phone: app permissions › Location › never, or approximate; on Instagram: the map › not sharing; in the camera: save no location with photos",
    url: "https://www.facebook.com/settings?tab=location",
    note: "What was recorded before stays until you delete it. A rough place can still be guessed from your IP address.",
  },
  ads_cats: {
    label: "Switch off the categories used to reach you",
    path: "Accounts Center › Ad preferences › Ad settings › Categories used to reach you",
    url: "https://accountscenter.facebook.com/ad_preferences",
    note: "Advertisers can then no longer choose you by these categories. Meta may still guess them.",
  },
  apps_fb: {
    label: "Remove connected apps (Facebook)",
    path: "Settings & privacy › Settings › Apps and websites › Remove",
    url: "https://www.facebook.com/settings?tab=applications",
    note: "Removing only stops new access. What the app has already copied stays with it.",
  },
  apps_ig: {
    label: "Remove connected apps (Instagram)",
    path: "Settings › Website permissions › Apps and websites › Active › Remove",
    url: "https://www.instagram.com/accounts/manage_access/",
    note: "Removing only stops new access. What the app has already copied stays with it.",
  },
  ct_fb: {
    label: "Delete the uploaded contacts (Facebook)",
    path: "Manage invites and imported contacts › Delete all",
    url: "https://www.facebook.com/mobile/facebook/contacts/",
  },
  ct_ms: {
    label: "Delete the uploaded contacts (Messenger)",
    path: "Manage imported contacts › Delete all contacts",
    url: "https://www.facebook.com/mobile/messenger/contacts/",
    note: "Also log out of old phones, which could upload them again.",
  },
  ct_ig: {
    label: "Delete the uploaded contacts (Instagram)",
    path: "Accounts Center › Your information and permissions › Upload contacts › off; on the web: Manage contacts › Delete all",
    url: "https://www.instagram.com/accounts/contact_history/",
    note: "Removal can take up to about 90 days.",
  },
  ct_off: {
    label: "Stop the upload of contacts",
    path: "Accounts Center › Your information and permissions › Upload contacts › off; then on the phone: app permissions › Contacts › deny",
  },
  ct_non: {
    label: "Have your own number removed from other people’s uploads",
    path: "Meta’s tool for removing contact details, with or without an account › enter the number or the e-mail address › confirm the code › delete and block",
    url: "https://www.facebook.com/contacts/removal",
    note: "It concerns what is with Meta. The phones of the people who know your number keep it.",
  },
  pub: {
    label: "Limit who sees your past posts",
    path: "Facebook: Settings › Audience and visibility › Posts › Limit past posts; Instagram: Settings › Account privacy › Private account",
    note: "This changes who can see them, not what Meta keeps. In the activity log posts can be deleted, many at once.",
  },
  sess: {
    label: "Look through your sessions and alerts",
    path: "Accounts Center › Password and security › Where you’re logged in; then two-factor authentication and login alerts",
    url: "https://accountscenter.facebook.com/password_and_security",
  },
  e2ee: {
    label: "Fetch the encrypted chats separately",
    path: "messenger.com › secure storage › download",
    url: "https://www.messenger.com/secure_storage/dyi",
  },
  del: {
    label: "Delete the account, if you no longer want it",
    path: "Accounts Center › Personal details › Account ownership and control › Deactivation or deletion",
    note: "There is no way back after about 30 days. Download what you want to keep first.",
  },
  dyi: {
    label: "Ask for a complete download",
    path: "Accounts Center › Your information and permissions › Export your information; choose all categories, data logs, all time, JSON",
    url: "https://accountscenter.facebook.com/info_and_permissions/dyi",
  },
  req_meta: {
    label: "Write to Meta",
    path: "The form for questions on data protection, or a registered letter",
    url: "https://www.facebook.com/help/contact/540977946302970",
  },
  xapp: {
    label: "Take your accounts apart",
    path: "Accounts Center › Accounts › remove; and Connected experiences › sharing across profiles › off",
    url: "https://accountscenter.facebook.com/accounts",
    note: "The accounts go on, each by itself. What they have shared so far stays where it is.",
  },
  wa_acc: {
    label: "Keep WhatsApp out of Accounts Center",
    path: "WhatsApp › Settings › Accounts Center › remove WhatsApp",
    note: "Adding it is optional. Where it was added, information of the accounts is used together for advertisements.",
  },
  wa_del: {
    label: "Delete the WhatsApp account, or stop it from reading contacts",
    path: "On the phone: app permissions › Contacts › deny; to delete: WhatsApp › Settings › Account › Delete account",
    note: "There is no way back after deleting. Without the permission WhatsApp shows numbers instead of names.",
  },
  wa_priv: {
    label: "Choose who sees what in WhatsApp",
    path: "WhatsApp › Settings › Privacy › Last seen and online, Profile photo, About, Status, Groups; or the privacy check-up there",
  },
  wa_adv: {
    label: "Switch on WhatsApp’s further protections",
    path: "WhatsApp › Settings › Privacy › Advanced › protect the IP address in calls, disable link previews, block messages of unknown accounts",
  },
  wa_bkp: {
    label: "Encrypt the backup of your chats, or stop it",
    path: "WhatsApp › Settings › Chats › Chat backup › End-to-end encrypted backup",
    note: "Older copies in the cloud stay as they are until you delete them there.",
  },
  local: {
    label: "Delete it or keep it safe on your own devices",
    path: "Delete the message or the file, change a password it gives away, tell the people concerned, and keep archives encrypted",
  },
  wa_rep: {
    label: "Ask for WhatsApp’s account report",
    path: "WhatsApp › Settings › Account › Request account info › Request report",
    note: "It takes about three days. It holds settings, devices, contacts and groups, but no messages.",
  },
  link: {
    label: "Switch link history off and clear it",
    path: "In the app’s own browser: the three dots › Settings › Link history › off, then clear",
    note: "This stops the list you can see. Sites that use Meta’s tools can still report your visit.",
  },
  search: {
    label: "Clear your searches",
    path: "Facebook: Activity log › Search history › Clear searches; Instagram: Your activity › Recent searches › Clear all",
  },
  pay: {
    label: "Remove cards and checkout details",
    path: "Settings › Orders and payments or Meta Pay › remove cards; Instagram: Orders and payments › remove the checkout profile",
    note: "Past payments stay in the history; some may have to be kept by law.",
  },
  lookup: {
    label: "Choose who can find you by number or e-mail",
    path: "Settings › How people find and contact you › who can look you up by e-mail and by phone number › Only me; search engines › off",
  },
  face: {
    label: "Know what became of face recognition",
    path: "Nothing is left to switch off on Facebook; newer checks by video selfie: Accounts Center › Password and security",
    note: "Meta announced the end of face recognition on 2 November 2021. The newer checks are off unless you agreed to them.",
  },
  ai: {
    label: "Object to AI training with your content",
    path: "Privacy Center › Privacy policy › Right to object › the form; you must be logged in",
    url: "https://privacycenter.instagram.com/policy",
    note: "This applies in the EU and the United Kingdom. What others publish about you may still be used.",
  },
  req_wa: {
    label: "Write to WhatsApp",
    path: "The form for questions on data protection; in the app: Settings › Help › Contact us",
    url: "https://www.whatsapp.com/contact/forms/382532939919295/",
  },
  req_adv: {
    label: "Write to the organisation itself",
    path: "Look up its address for data protection, for example in its privacy policy or in the database of datarequests.org",
  },
} as const;
