import { windowEn } from "./window-en.ts";

import { findingsEn } from "./findings-en.ts";
import { actionsEn } from "./actions-en.ts";
import { storiesEn } from "./stories-en.ts";
import { desktopEn } from "./desktop-en.ts";
import { startEn } from "./start-en.ts";
import { reportEn } from "./report-en.ts";
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
  report: reportEn,
  cli: {
    about:
      "Shows what Facebook, Instagram, Messenger and WhatsApp hold about you, from the archives you downloaded. Nothing leaves this computer.",
    command: {
      import: "Read archives into your vault: zips, their parts, folders",
      archives: "List the archives in your vault",
      coverage: "Say of every file of an archive what became of it",
      overview: "Show what is held, by category and by how it came there",
      companies: "List the companies found, and what ties each to you",
      people:
        "List everybody found, joined across services; people merge ID ID makes two one, people split ID takes one apart",
      directory:
        "Read in a directory of companies’ addresses, a folder or ZIP that you have",
      findings: "List what stands out, with the evidence behind it",
      search: "Find words in everything that was read",
      records: "Write all records as JSON Lines",
      audit:
        "Write the report of everything found: one page to read and print, JSON or tables",
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
      person: "only what names this person (see the command people)",
      finding:
        "only the records that this finding rests on (see the command findings)",
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
      reportFormat: "html, json or csv (a folder of tables)",
      withoutNames: "leave out other people’s names, numbers and messages",
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
      examine: "Looking for what stands out",
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
    readAgain: "{name}, {account}: read again.",
    reading: "{order}: {span}",
    readingTaken: "{order}: {span} (read like this)",
    unknownAccount: "account not named",
    chooseZone:
      "If you know it, import the same files again with --timezone, for example --timezone Europe/Paris.",
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
    peopleHow:
      "people lists everybody, people merge ID ID makes two one, people split ID takes one apart again.",
    messagesFrom_one: "{count} message from them",
    messagesFrom_other: "{count} messages from them",
    morePeople_one: "and {count} more person (--json lists all)",
    morePeople_other: "and {count} more people (--json lists all)",
    moreCompanies_one: "and {count} more company (--json lists all)",
    moreCompanies_other: "and {count} more companies (--json lists all)",
    directory_one: "The address of {count} company was read from {name}.",
    directory_other:
      "The addresses of {count} companies were read from {name}.",
    directoryDated: "By its name it is as of {date}.",
    directorySkipped_one: "{count} record could not be used:",
    directorySkipped_other: "{count} records could not be used:",
    saved: "Saved: {file}",
    erased_one: "{count} record was erased.",
    erased_other: "{count} records were erased.",
    eraseWhat: "Say what to erase: --archive ID or --all.",
    eraseSure: "Erase this for good?",
    outNeeded: "Say where to write: --out FOLDER.",
    auditOutNeeded:
      "Say where to write: --out FILE, or --out FOLDER for --format csv.",
    keepPrivate: "Keep it private: it holds personal data.",
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
      moved:
        "The files of this archive are no longer where they were when they were read. Nothing was changed. Drop them on the start page again and choose there.",
      "other-files":
        "These are not the files that this archive was read from: some are missing, or they have changed since. Nothing was changed. Choose the files that you imported then.",
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
        "Nothing in this chat tells whether day or month comes first in its dates. The likelier order was taken. The Archives page shows both readings and lets you choose; in a terminal, import the chat again with --date-order dmy or mdy.",
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
      "unknown-person":
        "The vault holds nobody with this id. Nothing was changed. List the people to see their ids: they change when people are merged or split.",
      "unknown-company":
        "The vault holds no company with this id. Nothing was changed. List the companies to see their ids.",
    },
    directory: {
      "not-recognised":
        "Dossier finds no records of companies in here. Nothing was read, and what was read before is still there. Choose the folder or ZIP of the directory as you downloaded it.",
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
    message_one: "one message",
    message_other: "{count} messages",
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
      "Nothing in this chat tells whether day or month comes first in its dates; the likelier order was taken. If dates are wrong, import it again with --date-order dmy (day first) or --date-order mdy (month first).",
    "chat-cut":
      "This chat holds as many messages as WhatsApp exports at most (10,000 with media, 40,000 without), so older ones are probably missing.",
  },

  finding: findingsEn,
  story: storiesEn,

  action: actionsEn,

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
    APP_VIEW: "opened a screen of the app",
    SEARCH: "searched on the site or in the app",
    ADD_TO_CART: "put something in a basket",
    ADD_TO_WISHLIST: "saved a wish",
    INITIATE_CHECKOUT: "started paying",
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
    OFFLINE: "bought something in a shop or by phone",
    CUSTOM: "something only the business can explain",
    OTHER: "something the service does not name",
  },
} as const;

/** The same keys, any words. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]>;
};

export type Messages = Shape<typeof en>;
