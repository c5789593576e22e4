import { windowEn } from "./window-en.ts";

import { desktopEn } from "./desktop-en.ts";
import { startEn } from "./start-en.ts";
import { filesEn } from "./files-en.ts";

/**
 * Every sentence a person reads, and the shape of all other locales.
 *
 * Facts about paths, links and law were checked in autumn 2026; see `ACTIONS_CHECKED_AT`.
 * A number given for a placeholder comes out in the language's own figures; anything else comes as text.
 */
export const en = {
  desktop: desktopEn,
  start: startEn,
  file: filesEn,
  window: windowEn,
  cli: {
    about:
      "Shows what Facebook, Instagram, Messenger and WhatsApp hold about you, from the archives you downloaded. Nothing leaves this computer.",
    command: {
      import: "Read archives into your vault: zips, their parts, folders",
      archives: "List the archives in your vault",
      coverage: "Say of every file of an archive what became of it",
      overview: "Show what is held, by category and by how it came there",
      companies: "List the companies found, and what ties each to you",
      findings: "List what stands out, with the evidence behind it",
      search: "Find words in everything that was read",
      records: "Write all records as JSON Lines",
      checklist: "Write the checklist of what to delete, object to and ask for",
      erase: "Remove an archive, or everything, from your vault",
      sample: "Write a made-up archive to try the program with",
      tour: "Do the whole job on a made-up archive in a folder of its own",
    },
    option: {
      vault: "the vault to use",
      lang: "language of sentences",
      json: "print the result as JSON",
      category: "only this category",
      flow: "only what came like this; unknown is what was not recognised",
      provider: "only this service",
      archive: "only this archive (see the command archives)",
      after: "from this day on, YYYY-MM-DD",
      before: "before this day, YYYY-MM-DD",
      limit: "at most this many hits, up to 500",
      offset: "leave out this many hits first",
      as: "json or html",
      layout: "year of a layout, 2019 to 2026",
      langOfArchive: "language of the account in the made-up download",
      zone: "time zone of the account, as Europe/Paris",
      parts: "number of parts it is cut into, up to 9",
      packing: "zip, or folder as if already unpacked",
      household:
        "made-up archives of Messenger and WhatsApp too, of the same person",
      seed: "another number makes another person",
      timezone:
        "time zone of times that an archive does not explain, such as Europe/Paris",
      dateOrder: "order of day, month and year in dates of bare numbers",
      format: "md or json",
      size: "small (about 500 records), medium (about 20,000) or large (over a million)",
      out: "where to write",
      all: "everything in the vault",
      yes: "do not ask",
    },
    phase: {
      open: "Opening",
      read: "Reading",
      write: "Saving",
      index: "Making it searchable",
      hash: "Computing checksums",
    },
    records_one: "{count} record",
    records_other: "{count} records",
    files_one: "{count} file",
    files_other: "{count} files",
    issues_one: "{count} issue",
    issues_other: "{count} issues",
    added_one: "{count} new",
    added_other: "{count} new",
    hits_one: "{count} record found",
    hits_other: "{count} records found",
    imported: "{name}, {account}: read.",
    alreadyKnown:
      "{name}, {account}: already in your vault, nothing was added.",
    unknownAccount: "account not named",
    chooseZone:
      "If you know it: erase --archive {archive}, then import again with --timezone, for example --timezone Europe/Paris.",
    noSuchZone:
      "There is no time zone “{zone}”. Nothing was read. Name one as Europe/Paris or America/New_York.",
    unsealed:
      "Your vault was made without a passphrase: anybody who can read your files can read it.",
    noArchives: "No archive has been read yet.",
    noTime: "no date",
    overview_one:
      "{count} archive · {people} people · {organisations} companies and apps",
    overview_other:
      "{count} archives · {people} people · {organisations} companies and apps",
    moreCompanies_one: "and {count} more company (--json lists all)",
    moreCompanies_other: "and {count} more companies (--json lists all)",
    saved: "Saved: {file}",
    erased_one: "{count} record was erased.",
    erased_other: "{count} records were erased.",
    eraseWhat: "Say what to erase: --archive ID or --all.",
    eraseSure: "Erase this for good?",
    outNeeded: "Say where to write: --out FOLDER.",
    window:
      "Dossier has no window yet: here is the whole job in the terminal, on a made-up archive.",
    tour: {
      start: "A tour on a made-up archive, in {folder}",
      sample_one: "A made-up download was written ({count} file).",
      sample_other: "A made-up download was written ({count} files).",
      import: "It was read into a vault of its own.",
      overview: "What they hold:",
      findings_one: "{count} finding.",
      findings_other: "{count} findings; the three most telling:",
      checklist: "The checklist of what to do about it was written:",
      yours:
        "To do the same with your own download: npm run dossier -- import PATH, then npm run dossier -- overview, findings, search WORDS and checklist. Your archives are only read; nothing is sent anywhere.",
    },
  },
  error: {
    archive: {
      "not-found":
        "There is nothing at this path. Nothing was imported. Check the path, or choose the archive again.",
      "no-permission":
        "This computer does not let Dossier read this file or folder. Nothing was imported. Allow reading it, or copy it to a folder of your own.",
      empty:
        "This file or folder is empty. Nothing was imported. Choose the ZIP, or the folder it was unpacked into.",
      "not-a-zip":
        "This file is not a ZIP, although it is called one. Nothing was imported. Download the archive again, or choose another file.",
      truncated:
        "This ZIP ends too early: the download was probably cut off. Nothing of it was imported. Download it again and choose the new file.",
      damaged:
        "This ZIP is damaged. Nothing of it was imported. Download it again and choose the new file.",
      encrypted:
        "This ZIP is locked with a password. Nothing was imported and nothing has changed. Unlock the ZIP first, then choose the unlocked folder.",
      "unsupported-method":
        "This ZIP is packed in a way that Dossier does not read. Nothing was imported. Unpack it with another program, then choose the folder.",
      "entry-outside":
        "This ZIP holds a file that wants to be written outside its folder, which an honest archive never does. Nothing was imported. Get the archive again from the service itself.",
      "too-many-entries":
        "This archive holds more files than Dossier reads. Nothing was imported. Check that it is the right one, or choose a smaller folder.",
      "unsupported-kind":
        "This is not a ZIP, a folder or a text file of a chat. Nothing was imported. Choose the file as you downloaded it.",
      "not-recognised":
        "Dossier knows none of the files in here as a download of Facebook, Instagram, Messenger or WhatsApp. Nothing was imported. Choose the ZIP as you downloaded it, or the folder it was unpacked into.",
      "no-data-part":
        "This part of the download holds pictures and pages only, not the data itself. Nothing was imported. Choose all parts of the download together.",
    },
    entry: {
      checksum:
        "This file does not match its checksum, so part of it could be wrong. What could be read was kept. A new download usually cures it.",
      damaged:
        "This file is damaged inside the ZIP. The rest of the archive was read. A new download usually cures it.",
      encoding:
        "This file holds characters that are not text. The rest of the archive was read. A new download usually cures it.",
      "invalid-json":
        "This file is not valid JSON. The rest of the archive was read. A new download usually cures it.",
      "too-deep":
        "This file is nested deeper than any honest one. It was not read further. The rest of the archive was read.",
      "too-large":
        "This file is larger than Dossier reads. It was left out. The rest of the archive was read.",
      ratio:
        "This file would unpack to far more than its size allows. It was left out. The rest of the archive was read.",
      "no-permission":
        "This computer does not let Dossier read this file. It was left out. Allow reading it, then import the archive again.",
      "unexpected-shape":
        "This file is not built the way Dossier knows it. What could be read of it is searchable. The rest of the archive was read.",
      "chat-cut":
        "This chat holds as many messages as WhatsApp exports at most, so older ones are probably missing. All that is in it was read. For the others, export the chat without media, or import an earlier export.",
    },
    record: {
      "unexpected-shape":
        "One item here is not built the way Dossier knows it. It was left out. The rest of the file was read.",
      "no-time":
        "One item here has no time that could be read. It was kept without one. The rest of the file was read.",
      "ambiguous-date-order":
        "Nothing in this chat tells whether day or month comes first in its dates. The likelier order was taken. If dates are wrong, erase this archive and import it again with --date-order dmy or mdy.",
    },
    disk: {
      full: "The disk is full. The vault is as it was before. Make room, then try again.",
    },
    vault: {
      missing:
        "There is no vault here yet. Nothing was changed. Import an archive first, or name another vault.",
      busy: "Another program (process {holder}) is writing to the vault. Nothing was changed. Wait until it has finished, then try again.",
      "from-newer-app":
        "This vault was made by a newer Dossier. It was left as it is. Update Dossier, then open it again.",
      "not-a-vault":
        "This file is not a vault of Dossier. It was left as it is. Choose another file, or leave the choice to Dossier.",
      "wrong-key":
        "The vault does not open with this passphrase. Nothing was changed. Try the passphrase again.",
      "no-permission":
        "This computer does not let Dossier use the vault’s file or folder. Nothing was changed. Allow reading and writing there, or name another place.",
      "unknown-archive":
        "The vault holds no archive with this id. Nothing was changed. List the archives to see their ids.",
    },
    input: {
      invalid:
        "Dossier cannot do this as it was asked. Nothing was changed. Look at the help to see what is possible.",
      "out-exists":
        "There is already something at the place to save to. It was left as it is and nothing was written. Choose another name.",
      "out-no-permission":
        "This computer does not let Dossier write there. Nothing was written. Choose another folder.",
    },
    job: {
      cancelled:
        "Stopped. What was finished before is kept, nothing of what was under way is. You can start again at any time.",
    },
    internal:
      "Something went wrong inside Dossier (reference {reference}). What was under way was given up and the vault is as it was before. Try again; if it happens again, report it with the reference.",
  },

  provider: {
    facebook: "Facebook",
    instagram: "Instagram",
    messenger: "Messenger",
    whatsapp: "WhatsApp",
  },
  category: {
    profile: "Profile facts",
    contacts: "Address book you uploaded",
    friends: "Friends and followers",
    messages: "Messages",
    calls: "Calls",
    posts: "Posts, comments and stories",
    reactions: "Likes and reactions",
    media: "Photos and videos",
    groups: "Groups and pages",
    search: "Searches",
    location: "Places",
    devices: "Log-ins and devices",
    ad_interests: "Interests guessed for advertisers",
    advertisers: "Advertisers with you on a list",
    ad_interactions: "Ads you saw or clicked",
    off_platform: "What businesses reported about you",
    apps: "Apps and sites connected to your account",
    payments: "Purchases and payments",
    biometric: "Face and voice recognition",
    inferences: "Other guesses about you",
    notifications: "Notifications",
    viewed: "Things you looked at",
    settings: "Choices and consents",
    other: "Not recognised yet",
  },
  flow: {
    provided: "You gave it",
    observed: "Logged",
    inferred: "Guessed",
    received: "Told by others",
    shared: "Passed on",
    unknown: "Origin not known yet",
  },
  mechanism: {
    sent_events: "Sent events",
    list_upload: "List upload",
    retargets: "Site visits",
    store_visit: "Shop visit",
    app_access: "App access",
    form_answered: "Ad form",
    ad_seen: "Ad seen",
    ad_clicked: "Ad clicked",
    chat: "Chat",
    page: "Page",
  },
  status: {
    read: "Read",
    generic: "Read, not sorted",
    media: "Photos, videos, sound",
    empty: "Empty",
    duplicate: "Same file twice",
    skipped: "Left out",
    failed: "Could not be read",
  },
  reason: {
    resource: "kept by a computer, not part of the download",
    presentation: "page layout and icons",
    stub: "an empty ZIP inside the ZIP",
    link: "a link or device, never followed",
    limit: "beyond what Dossier reads",
    "other-account": "belongs to another account",
  },
  severity: {
    info: "Good to know",
    low: "Good to know",
    medium: "Worth a look",
    high: "Look at this first",
    critical: "Act on this",
  },
  right: {
    access: "to see what is held, where it came from and who got it",
    erasure: "to have it erased",
    objection: "to object to its use",
    rectification: "to have it put right",
    restriction: "to have its use held back for now",
    withdrawal: "to take back consent",
    portability: "to take it elsewhere",
  },
  article: {
    access: "GDPR Article 15; CCPA section 1798.110",
    erasure: "GDPR Article 17; CCPA section 1798.105",
    objection: "GDPR Article 21; CCPA section 1798.120",
    rectification: "GDPR Article 16; CCPA section 1798.106",
    restriction: "GDPR Article 18",
    withdrawal: "GDPR Article 7(3)",
    portability: "GDPR Article 20",
  },
  requestStatus: {
    todo: "To do",
    done: "Done",
    sent: "Sent",
    acknowledged: "Receipt confirmed",
    extended: "Extended",
    answered: "Answered, to be verified",
    refused: "Refused",
    complained: "Complaint filed",
    verified: "Verified in a later download",
  },

  unit: {
    record_one: "one record",
    record_other: "{count} records",
    event_zero: "none of their events is listed",
    event_one: "one event",
    event_other: "{count} events",
    purchase_one: "one purchase",
    purchase_other: "{count} purchases",
    between: "between {first} and {last}",
    during: "in {month}",
  },

  /** What a person should know of an archive as soon as it is in. */
  remark: {
    localTimes_one:
      "The time of {count} record is kept as the archive shows it, because nothing tells its time zone.",
    localTimes_other:
      "The times of {count} records are kept as the archive shows them, because nothing tells their time zone.",
    "generic-only":
      "This kind of download is recognised but not understood in detail yet: all of its text was read and can be searched, under Other.",
    "other-account":
      "This holds what belongs to a Page or to another profile, not to you. It was recognised and left out.",
    "ambiguous-dates":
      "Nothing in this chat tells whether day or month comes first in its dates; the likelier order was taken. If dates are wrong, erase it and import it again in a terminal with --date-order dmy or --date-order mdy.",
    "chat-cut":
      "This chat holds as many messages as WhatsApp exports at most (10,000 with media, 40,000 without), so older ones are probably missing.",
  },

  finding: {
    "OFF-01": {
      title_zero:
        "Businesses without a name reported your activity to Meta: {events}",
      title_one: "One business reported your activity to Meta: {events}",
      title_other:
        "{count} businesses reported your activity to Meta: {events}",
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
      shared:
        "A choice in your reports reads as though sharing was not refused.",
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
      title_other:
        "The names of {count} groups could reveal something sensitive",
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
      empty:
        "These were asked for, and the service put nothing in them: {list}.",
      ask: "Ask for a complete download, with data logs and for all time, and ask Meta in writing for the rest.",
      basis: "GDPR Articles 15(1), 15(3) and 20",
    },
  },

  action: {
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
    req_wa: {
      label: "Write to WhatsApp",
      path: "The form for questions on data protection; in the app: Settings › Help › Contact us",
      url: "https://www.whatsapp.com/contact/forms/382532939919295/",
    },
    req_adv: {
      label: "Write to the organisation itself",
      path: "Look up its address for data protection, for example in its privacy policy or in the database of datarequests.org",
    },
  },

  checklist: {
    title: "Your checklist",
    intro:
      "Dossier made this list on your own computer from the archives you imported. Nothing was sent to anyone: you decide what to do, and do it yourself. What goes to the same addressee can go in one letter.",
    limits:
      "It rests on what the archives show, which is not all that exists. Paths and links were checked on {date} and may have moved. Notes on law are for orientation, they are not legal advice.",
    items_one: "One thing to do.",
    items_other: "{count} things to do, those that matter most first.",
    empty:
      "There is nothing to do yet. Findings suggest steps and letters once an archive is imported.",
    letter: "Write to {party}: {concerns}",
    why: "Why: {concerns}",
    party: "Who answers for it: {party}",
    concerns: "What it concerns: {records}",
    concernsDated: "What it concerns: {records}, {span}",
    right: "Your right: {right} ({article})",
    basis: "Legal basis of the finding: {basis}",
    address: "Address: {name}, {address}",
    path: "Where: {path}",
    link: "Link, checked on {date}, may have moved:",
    note: "Good to know: {note}",
    again:
      "The same step also stands under another point; doing it once is enough.",
    moreParties_one: "{count} more organisation",
    moreParties_other: "{count} more organisations",
    moreConcerns:
      "Found in the same way as those named one by one; the list of companies has all names",
  },

  event: {
    PAGE_VIEW: "opened a page",
    VIEW_CONTENT: "looked at a product or an article",
    CONTENT_VIEW: "looked at a product or an article",
    APP_VIEW: "opened a screen of the app",
    SEARCH: "searched on the site or in the app",
    ADD_TO_CART: "put something in a basket",
    ADD_TO_WISHLIST: "saved a wish",
    INITIATE_CHECKOUT: "started paying",
    INITIATED_CHECKOUT: "started paying",
    ADD_PAYMENT_INFO: "entered payment details",
    PURCHASE: "bought something",
    LEAD: "left contact details or asked for an offer",
    COMPLETE_REGISTRATION: "created an account",
    SUBMIT_APPLICATION: "applied for something",
    SUBSCRIBE: "took a paid plan",
    START_TRIAL: "started a trial",
    CONTACT: "got in touch with the business",
    SCHEDULE: "booked an appointment",
    FIND_LOCATION: "looked for a shop nearby",
    CUSTOMIZE_PRODUCT: "put a product together",
    DONATE: "gave money to a cause",
    ACTIVATE_APP: "opened the app",
    APP_INSTALL: "installed the app",
    INSTALL: "installed the app",
    LOGIN: "logged in",
    LEVEL_ACHIEVED: "reached a level",
    TUTORIAL_COMPLETION: "finished an introduction",
    ACHIEVEMENT_UNLOCKED: "reached a goal",
    SPENT_CREDITS: "spent credits in the app",
    RATE: "gave a rating",
    AD_CLICK: "clicked an ad in the app",
    AD_IMPRESSION: "saw an ad in the app",
    CUSTOM: "something only the business can explain",
    OTHER: "something the service does not name",
  },
} as const;

/** The same keys, any words. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]>;
};

export type Messages = Shape<typeof en>;
