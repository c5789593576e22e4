/** What each rule of the audit says: a title, why it matters, what to ask for, on what ground; `each` is said of one company. */
export const findingsEn = {
  "OFF-01": {
    title_zero:
      "Businesses without a name reported your activity to Meta: {events}",
    title_one: "One business reported your activity to Meta: {events}",
    title_other: "{count} businesses reported your activity to Meta: {events}",
    why: "Shops, sites and apps told Meta what you did with them, even when you were not on Facebook. The download gives the name, the time and the kind of event. Amounts, products and search words are not in it; they could have been sent as well.",
    ask: "Cut the link to past reports, stop future ones from being tied to you, and object to their use for advertising.",
    basis:
      "GDPR Articles 7(3), 15, 17 and 21(1) to (3); in California the opt-out of sharing (CCPA)",
  },
  "OFF-02": {
    title_one: "Businesses told Meta that you bought something, once",
    title_other:
      "Businesses told Meta of {count} shopping events, with {purchases} among them",
    why: "Meta received a note that you bought something, put it in a basket, wished for it or started to pay. The download shows neither the amount nor the product; the business could have sent both.",
    ask: "Cut the link to past reports, then ask Meta and the businesses what was sent and have it erased.",
    basis: "GDPR Articles 15(1)(b) and (g), 17 and 21(2)",
    each_one: "It told Meta of one shopping event of yours",
    each_other: "It told Meta of {count} shopping events of yours",
  },
  "ADV-01": {
    title_zero:
      "Advertisers without a name had you on a list they gave to Meta",
    title_one: "One advertiser had you on a list it gave to Meta",
    title_other: "{count} advertisers had you on a list they gave to Meta",
    why: "Each of them already had something that identifies you, such as your e-mail address, your phone number or an id of your device, and had Meta match it with your account. The download does not say where they got it, nor when.",
    ask: "Ask the advertisers where they got your details, object to their use for marketing, and refuse list-based ads in your settings.",
    basis:
      "GDPR Articles 14, 15(1)(g), 17 and 21(2) to (3); in California the opt-out of sharing (CCPA)",
    each_one: "It had you on a list it gave to Meta",
    each_other: "It had you on lists it gave to Meta, in {count} records",
  },
  "APP-01": {
    title_one: "One app or site can still read part of your account",
    title_other: "{count} apps and sites can still read part of your account",
    why: "The download lists them as active. They hold a key to part of your profile until you remove it. What they have already copied stays with them.",
    old_one: "One of them was added more than two years before the download.",
    old_other:
      "{count} of them were added more than two years before the download.",
    ask: "Remove the apps you no longer use, and ask those that copied something to erase it.",
    basis: "GDPR Articles 7(3), 17 and 19; in California the opt-out (CCPA)",
    each_one: "It can still read part of your account",
    each_other: "It can still read part of your account, in {count} records",
  },
  "CON-01": {
    title_one: "One contact from your address book was uploaded",
    title_other: "{count} contacts from your address book were uploaded",
    why: "Phone numbers and e-mail addresses of other people went to Meta from your phone or your account. These people were never asked, and some of them could have no account where they might object.",
    ask: "Have the uploaded contacts deleted, stop the upload, and tell the people concerned about Meta’s removal tool.",
    basis: "GDPR Articles 17 and 19",
  },
  "INF-01": {
    title_one: "Meta guessed one interest of yours",
    title_other: "Meta guessed {count} interests of yours",
    why: "These are guesses built from what you did, often wrong, and used all the same. They could decide which advertisements you are shown.",
    ask: "Say which topics you want less of, and ask Meta what the guesses rest on.",
    basis: "GDPR Articles 4(4), 15, 16 and 21",
  },
  "LOG-01": {
    title_one: "One IP address shows where you connected from",
    title_other: "{count} IP addresses show where you connected from",
    why: "Log-ins were kept with the address you connected from. Put together they could read like a travel diary, and could show which devices belong together.",
    ask: "Look through the places where you are logged in, and log out of those you do not know.",
    basis: "GDPR Articles 15 and 17",
  },
  "MSG-01": {
    title_one: "Meta holds one message in a form it can read",
    title_other: "Meta holds {count} messages in a form it can read",
    why: "They came with the ordinary download, so they were not end-to-end encrypted and Meta could process them. A court filing made public in March 2024 (Klein v. Meta) alleges that a partner, Netflix, had access to inboxes; Meta denies that private messages were read and says that the interface let people message friends from the partner’s app.",
    span: "The oldest is from {first}, the newest from {last}.",
    ask: "Fetch the encrypted chats separately to see the rest, and delete what you no longer want kept.",
    basis: "GDPR Articles 15 and 17",
  },
  "MSG-05": {
    title: "Your newest chats may be in a second download",
    why: "Since about December 2023 Messenger encrypts chats between two people end to end, step by step. Meta cannot read these, and leaves them out of the ordinary download. They come in one of their own, which was not imported for this account.",
    cutOver_one:
      "One message here is from a chat that was encrypted later on; what was said after that is in the other download.",
    cutOver_other:
      "{count} messages here are from chats that were encrypted later on; what was said after that is in the other download.",
    silence:
      "The newest message here is from {last}, while your archives go on until {newest}.",
    ask: "Fetch the encrypted chats, and add that download here: what is in both is counted once.",
    basis: "GDPR Article 15",
  },
  "WA-01": {
    title_one: "WhatsApp’s report holds one set of facts about your account",
    title_other:
      "WhatsApp’s report holds {count} sets of facts about your account",
    why: "They are what WhatsApp told you that it keeps: your number, when and how you signed up, your devices, and addresses you connected from. WhatsApp says since 2016 that it shares some account facts with the other companies of Meta. The report does not list what was passed on, nor to whom.",
    ask: "Check whether WhatsApp is in your Accounts Center, and ask WhatsApp which facts went to which company and on what ground.",
    basis: "GDPR Articles 13, 15(1)(c) and 21",
  },
  "WA-02": {
    title:
      "WhatsApp’s report records a choice about sharing with Facebook or Meta",
    why: "Accounts that existed in August 2016 had a short time, about 30 days as far as is known, to refuse that Facebook uses their facts for advertisements. In Europe Facebook told regulators in late 2016 that it was not using WhatsApp data for them. What a report records is a choice, not what was done.",
    shared: "A choice in your reports reads as though sharing was not refused.",
    refused: "A choice in your reports reads as a refusal.",
    unclear:
      "What your report says about it could not be read as a yes or a no; look at its own words.",
    ask: "Ask WhatsApp what the recorded choice means today, and object to the use for advertising.",
    basis: "GDPR Articles 7(3) and 21",
  },
  "WA-03": {
    title_one: "One number from your phone book is with WhatsApp",
    title_other: "{count} contacts from your phone book are with WhatsApp",
    why: "The account report lists them. WhatsApp says that it receives the numbers in your address book regularly, those of its users and those of others. The report does not say which of these people use WhatsApp, nor whether they were asked.",
    ask: "Take the permission to read contacts away from the app if you can do without it, and ask WhatsApp to erase the numbers.",
    basis: "GDPR Articles 14 and 17",
  },
  "WA-04": {
    title_one: "The name of one group could reveal something sensitive",
    title_other: "The names of {count} groups could reveal something sensitive",
    why: "The account report lists the names of your groups: WhatsApp can see these even though the messages are encrypted. A word in them could point to health, belief, politics, origin or sexuality. It could also mean something else; only the name was looked at.",
    ask: "Leave the groups you no longer need, suggest plainer names, and look at who may add you to groups.",
    basis: "GDPR Articles 9 and 17",
  },
  "WA-05": {
    title_one: "One privacy setting was open to everyone",
    title_other: "{count} privacy settings were open to everyone",
    why: "So it stood in the account report when it was made; you may have changed it since. Whoever had your number could see what such a setting opens, or add you to groups.",
    ask: "Go through the privacy settings of WhatsApp and open them to your contacts at most.",
    basis: "GDPR Article 25",
  },
  "WA-06": {
    title_one: "One WhatsApp message lies outside its encryption",
    title_other: "{count} WhatsApp messages lie outside their encryption",
    why: "End-to-end encryption ends where the export begins: an exported chat is a plain file, and whoever has the file can read it. Dossier keeps its copy in the vault; the file you imported lies where it lay.",
    ask: "Delete exported chats you no longer need or keep them in an encrypted place, and encrypt the backup of your chats.",
    basis: "GDPR Article 32, as a yardstick for your own copy",
  },
  "WA-07": {
    title_one: "One trace of businesses, Meta AI or channels in WhatsApp",
    title_other:
      "{count} traces of businesses, Meta AI or channels in WhatsApp",
    why: "These are notices that a business or Meta AI takes part in a chat, links that open a chat with a number, or channels you follow. A business may have its chats hosted by a provider, Meta among them, who could read them there. WhatsApp says since 2025 that the channels one follows may shape the advertisements in Updates. The archive does not show whether that happened to you.",
    ask: "Keep WhatsApp out of Accounts Center if you do not want your accounts combined for advertisements.",
    basis: "GDPR Article 21(2)",
  },
  "META-01": {
    title: "What your downloads cannot show",
    why: "No download shows the amounts you paid elsewhere, the words you searched for on other sites, recipients beyond those listed, or scores computed about you. Silence here does not mean that it does not exist.",
    dates:
      "The download of {archive} covers only these dates: {dates}. What is older or newer was not asked for.",
    parts_one:
      "One of the {of} parts of {archive} is here; the others may hold more.",
    parts_other:
      "{count} of the {of} parts of {archive} are here; the others may hold more.",
    pages_one:
      "One numbered file of {archive} is missing between others; it may be in a part that is not here.",
    pages_other:
      "{count} numbered files of {archive} are missing between others; they may be in a part that is not here.",
    html: "The download of {archive} is in HTML, which leaves out what the JSON form holds: exact times, and where and with which camera pictures were taken.",
    absent:
      "Your archives hold no record of these kinds; they may not have been asked for, or may be in another download: {list}.",
    empty: "These were asked for, and the service put nothing in them: {list}.",
    ask: "Ask for a complete download, with data logs and for all time, and ask Meta in writing for the rest.",
    basis: "GDPR Articles 15(1), 15(3) and 20",
  },
} as const;
