import { auditEn } from "./audit-en.ts";
import { companiesEn } from "./companies-en.ts";
import { peopleEn } from "./people-en.ts";

import { flowMapEn } from "./flow-map-en.ts";
import { flowYearsEn } from "./flow-years-en.ts";
import { calendarEn, figuresEn } from "./calendar-en.ts";
import { portraitEn } from "./portrait-en.ts";
import { findingPageEn } from "./finding-page-en.ts";
import { storiesPageEn } from "./stories-page-en.ts";
/** All words of the window alone; what the command line says too stands in `en`. */
export const windowEn = {
  name: "Dossier",
  titleOf: "{page} · Dossier",
  skip: "Skip to the page",
  pages: "Pages",
  thisComputer: "This computer",
  nav: {
    start: "Start",
    overview: "Overview",
    portrait: "About you",
    findings: "Findings",
    companies: "Companies",
    people: "People",
    stories: "Stories",
    search: "Search",
    checklist: "Checklist",
    archives: "Archives",
  },
  searchAll: "Search everything",
  searchKey: "Ctrl K",
  language: "Language",
  theme: "Light or dark",
  notKept:
    "This choice lasts until the window is closed. Dossier could not save it on this computer.",
  themes: { system: "System", light: "Light", dark: "Dark" },
  promise: {
    title: "Nothing leaves this computer",
    text: "Dossier has no way to reach the internet.",
  },
  failure: "This did not work",
  waiting: "Still working…",
  understood: "Close",
  close: "Close",
  clear: "Clear",
  copy: "Copy",
  copyLabel: "Copy the link: {what}",
  copied: "Copied",
  none: "none",
  noDate: "no date",
  underShare: "under {share}",
  chooseArchives: "Choose your files",
  searchFor: "Search for {words}",
  inChat: "in {chat}",
  place: {
    line: "line {number}",
    block: "block {number}",
    row: "row {number}",
  },
  kind: {
    text: "A message",
    media: "A photo, a video or sound",
    link: "A link",
    sticker: "A sticker",
    call: "A call",
    poll: "A poll",
    location: "A place",
    contact: "A contact",
    unsent: "A message that was taken back",
    system: "A notice of the service",
    other: "A message without text",
  },

  start: {
    first:
      "See what Facebook, Instagram, Messenger and WhatsApp keep about you.",
    lede: "Drop in the files you downloaded from them. Dossier reads them on this computer and shows what is inside, who it came from, and what you can do.",
    another: "Add another download to what you have.",
    ledeAnother:
      "What is already in Dossier is recognised and not counted twice. A newer download of the same account adds only what is new.",
    drop: "Drop your downloads here",
    dropText:
      "ZIP files, all their parts at once, WhatsApp chats, or the folder they were unpacked into.",
    chooseFiles: "Choose files…",
    chooseFolder: "Choose a folder…",
    noFile:
      "What you dropped is not a file or folder of this computer. Nothing was imported. Use one of the buttons to choose it.",
    understood:
      "Dossier understands downloads of {names} in detail. Those of {others} are recognised: their text is read and can be searched, but is not sorted yet.",
    understoodAll: "Dossier understands downloads of {names} in detail.",
    sample: "Nothing to hand yet?",
    sampleText:
      "Look around with a made-up archive first. Its person and its companies do not exist, and you can erase it under Archives.",
    sampleStep: "Try a made-up archive",
    safe: "Why this is safe.",
    safeText:
      "Dossier only reads your files and writes into a vault of its own on this computer. It has no way to reach the internet; links are shown as text and never opened.",
  },
  get: {
    heading: "How to get your files",
    facebook: {
      title: "Facebook and Messenger",
      about: "Ready in hours or days; the link then works for about four days.",
      step1: "Open Accounts Center, in a browser or in the Facebook app.",
      step2:
        "Choose “Your information and permissions”, then “Export your information” (older: “Download your information”).",
      step3:
        "Choose your profile and all available information. Tick the data logs too if they are offered.",
      step4:
        "Set the date range to all time and the format to JSON. HTML, which is set at first, can be read as well.",
      step5:
        "When the notice comes, download every part. Drop all parts here together, as they are.",
    },
    chats: {
      title: "Messenger, encrypted chats",
      about: "A second download. Many people miss it.",
      step1: "Open messenger.com in a browser and go to the secure storage.",
      step2:
        "Choose the download there. It holds the end-to-end encrypted chats.",
    },
    whatsappChats: {
      title: "WhatsApp, chats",
      about: "At once, one chat at a time.",
      step1:
        "On your phone, open the chat, then its menu (on an iPhone: its name at the top).",
      step2:
        "Choose “Export chat”, with media or without. Without media WhatsApp gives more of the older messages.",
      step3:
        "Bring the file to this computer and drop it here as it is. Several chats can be dropped together.",
    },
    whatsappReport: {
      title: "WhatsApp, account report",
      about: "Ready in up to about three days. It never holds messages.",
      step1:
        "In WhatsApp, open Settings, then Account, then “Request account info”.",
      step2:
        "When it is ready, download it there, bring the ZIP to this computer and drop it here.",
    },
  },

  import: {
    phase: {
      open: "Opening your files",
      read: "Reading your files",
      write: "Saving into the vault",
      index: "Making everything searchable",
      examine: "Looking for what stands out",
      hash: "Computing checksums",
    },
    progress: "Share of the files read",
    bytes: "{read} of {total}",
    soFar_one: "{count} record read so far",
    soFar_other: "{count} records read so far",
    underMinute: "less than a minute left",
    left_one: "about a minute left",
    left_other: "about {count} minutes left",
    lookAround: "Look around meanwhile",
    stop: "Stop",
    stopping: "Stopping",
    stopText:
      "If you stop, nothing of the archive being read is kept. Archives that were finished before stay.",
    over: "The import is finished.",
    none: "Nothing was imported.",
    nothingNew: "Everything in there was in Dossier already.",
    added_one: "One record was added.",
    added_other: "{count} records were added.",
    alreadyKnown:
      "This archive was already in your vault. Nothing was added and nothing was changed.",
    records_one: "One record, {added} of them new.",
    records_other: "{count} records, {added} of them new.",
    allNew_zero: "It holds no records.",
    allNew_one: "One record, and it is new.",
    allNew_other: "{count} records, all of them new.",
    files_one: "{count} file.",
    files_other: "{count} files, each accounted for.",
    allRead: "None was unreadable.",
    unread_one: "{count} of them could not be read; the rest was.",
    unread_other: "{count} of them could not be read; the rest was.",
    issues_one: "{count} issue is listed with them.",
    issues_other: "{count} issues are listed with them.",
    zone: "Their time zone",
    again: "Read again in this zone",
    reread: "The archive was read again, as you chose.",
    rereadRecords_one:
      "One record now, in place of those of the older reading.",
    rereadRecords_other:
      "{count} records now, in place of those of the older reading.",
    notImported: "Not imported",
    seeOverview: "See what they hold",
  },

  dates: {
    title: "Does the day or the month come first in the dates of “{chat}”?",
    american:
      "Nothing in the chat tells. It was read month first, because phones set to the United States write dates like this.",
    common:
      "Nothing in the chat tells. It was read day first, as most countries write dates.",
    other: "Nothing in the chat tells. The likelier order was taken.",
    compare:
      "Compare these messages with what you remember, then choose. The chat is then read again; nothing else changes.",
    chosen: {
      dmy: "You chose: in the dates of “{chat}” the day comes first.",
      mdy: "You chose: in the dates of “{chat}” the month comes first.",
      ymd: "You chose: in the dates of “{chat}” the year comes first.",
    },
    change: "Compare the readings again",
    table: "What each reading makes of a few messages",
    written: "In the chat",
    whole: "The whole chat",
    order: { dmy: "Day first", mdy: "Month first", ymd: "Year first" },
    span: "{first} to {last}",
    now: "Read like this now",
    yours: "Your choice",
    keep: {
      dmy: "Keep day first",
      mdy: "Keep month first",
      ymd: "Keep year first",
    },
    choose: {
      dmy: "Read day first",
      mdy: "Read month first",
      ymd: "Read year first",
    },
    wait: "You can choose as soon as the import under way is finished.",
  },

  overview: {
    from: "From {count}, last read on {date}",
    keeps_one:
      "{services} keeps {records} records about you, going back to {month}.",
    keeps_other:
      "{services} keep {records} records about you, going back to {month}.",
    keepsUndated_one: "{services} keeps {records} records about you.",
    keepsUndated_other: "{services} keep {records} records about you.",
    lede: "{guessed} of them are guesses. The records name {people} and {organisations}. Underlined numbers open what they count.",
    people_one: "one person",
    people_other: "{count} people",
    organisations_one: "one company, app or page",
    organisations_other: "{count} companies, apps and pages",
    empty: "There is nothing to show yet",
    emptyText:
      "Once you have imported a download, this page says what is held about you, how they came by it, and who else has a part in it.",
    telling: "What stands out most",
    allFindings_one: "The one finding",
    allFindings_other: "All {count} findings",
    readEvidence: "Read the evidence",
    origin: "{provided} of it came from you, {received} was told by others.",
    originScale: "All records by where they came from, to scale.",
    originLens:
      "All records by where they came from. The upper bar is to scale; the lower bar enlarges its last slices.",
    categories: "What they hold, and how they came by it",
    kind: "Kind of record",
    all: "All",
    companies: "Companies",
    years: "Years",
    together: "Together",
    opens_one: "{count} record: {kind}",
    opens_other: "{count} records: {kind}",
    opensFlow_one: "{count} record: {kind}, {flow}",
    opensFlow_other: "{count} records: {kind}, {flow}",
    absent:
      "Your archives hold nothing of these kinds: {kinds}. That can mean that it was not part of the download.",
    timeline: "It begins in {first} and is densest in {peak}.",
    oneYear: "All of it is from {year}.",
    timelineScale:
      "Records by year, as far as they have a date. Each row has its own scale, so compare shapes, not heights.",
    mostIn: "most in {year}",
    asTable: "Show as table",
    byYear: "Records by year and group",
    year: "Year",
    companyTitle_one: "One company, app or page is tied to you",
    companyTitle_other: "{count} companies, apps and pages are tied to you",
    companySub:
      "Those tied to you in most ways come first. ▼ it told the service about you, ▲ it got something about you, ■ it was logged, ● you did it yourself. A number opens its records, a name the page of companies.",
    company: "Company, app or page",
    ties: "What ties it to you",
    records: "Records",
    event_one: "{what} (once)",
    event_other: "{what} ({count} times)",
    searchCompany_one: "{count} record of {name}",
    searchCompany_other: "{count} records of {name}",
    moreCompanies_one: "Show one more",
    moreCompanies_other: "Show {count} more",
    shownOf_one: "{shown} of {count} shown",
    shownOf_other: "{shown} of {count} shown",
    askForIt: "How to ask for the rest",
  },
  group: {
    commerce: "Shopping, interests and advertising",
    place: "Where you were, and on what",
    people: "Who you know and what you say",
    published: "What you published and looked for",
    account: "Your account",
  },
  flowAbout: {
    provided: "typed, sent or uploaded by you",
    observed: "noted while you used the service",
    inferred: "interests and labels, often wrong",
    received: "by businesses, and by people who wrote to you",
    shared: "to apps and advertisers",
    unknown: "read and searchable, not yet sorted",
  },

  flowMap: flowMapEn,
  flowYears: flowYearsEn,
  portrait: portraitEn,
  calendar: calendarEn,
  figures: figuresEn,
  findings: findingPageEn,
  audit: auditEn,
  stories: storiesPageEn,
  score: {
    sensitivity: {
      ordinary: "ordinary facts",
      personal: "personal facts",
      harmful: "facts that could do harm",
      protected: "facts the law protects most",
    },
    spread: {
      service: "held by the service",
      named: "known to others by name",
      many: "known to many, or to nobody knows whom",
    },
    scale: {
      tens: "tens of records",
      hundreds: "hundreds of records",
      thousands: "a thousand records or more",
    },
    freshness: {
      years: "from the last five years",
      year: "from the last year",
    },
    others: { concerned: "other people are concerned too" },
  },

  companies: companiesEn,
  people: peopleEn,

  search: {
    finding: "Finding",
    placeholder: "A name, a word…",
    how: "Finds beginnings of words, with or without accents.",
    moreWays: "More ways to search",
    wayAll: "Several words: records that hold all of them.",
    wayPhrase: "“red bicycle” in quotation marks: these words in this order.",
    wayNot: "-work with a minus in front: records without that word.",
    wayWhole: "A space after the last word: the whole word only.",
    filters: "Filters",
    fewerFilters: "Hide the filters",
    begin:
      "Type at least two letters, or choose a kind of record. It looks in texts, titles, names, companies, chats and all other fields.",
    twoLetters: "One more letter, and it searches.",
    count_zero: "Nothing found",
    count_one: "One record",
    count_other: "{count} records",
    order: "newest first",
    results: "Results",
    newer: "Back to newer records",
    older: "Show {rows} older records",
    nothing: "Nothing here",
    nothingWith: "Nothing with “{words}”",
    nothingText_one:
      "It searched the one record you have. Try a shorter word, or only its beginning.",
    nothingText_other:
      "It searched all {count} records. Try a shorter word, or only its beginning.",
    nothingFiltered:
      "It searched only what the filters leave. Without them there may be more.",
    everywhere: "Search without filters",
    shorter: "Search “{words}”",
    noVault: "There is nothing to search yet",
    noVaultText: "Import a download first; then every word in it can be found.",
  },
  record: {
    label: "Opened record",
    details: "Details",
    when: "When",
    kind: "Kind",
    allOfKind: "All records of the kind: {kind}",
    service: "Service",
    archive: "Archive",
    title: "Title",
    person: "Person",
    organisation: "Company",
    chat: "Chat",
    flow: "How it came",
    reportedAs: "Reported as",
    others: "This record also tells something about other people.",
    extra: "Everything else the archive says of it",
    notInDownload: "Named in the message, and not in the download",
    source: "Where it stands",
  },

  checklist: {
    title_one: "One thing you can do. Nothing is ever sent for you.",
    title_other:
      "{count} things you can do, those that matter most first. Nothing is ever sent for you.",
    empty: "Your checklist is empty",
    save: "Save as Markdown…",
    print: "Save as PDF…",
    file: "dossier-checklist.md",
    printName: "dossier-checklist.pdf",
    letter: "Write to {party}",
    records_one: "One record",
    records_other: "{count} records",
    due: "due {date}",
    moreLetters_one: "Show one more letter",
    moreLetters_other: "Show {count} more letters",
  },

  archives: {
    count_one: "{count} archive",
    count_other: "{count} archives",
    eyebrow: "What you imported, and what became of it",
    add: "Add an archive",
    accounted_one: "All {files} files of your archive are accounted for.",
    accounted_other:
      "All {files} files of your {count} archives are accounted for.",
    unread_zero: "None was unreadable.",
    unread_one: "One could not be read.",
    unread_other: "{count} could not be read.",
    lede: "Each file ends in exactly one of these groups. Nothing is dropped in silence.",
    became: "What became of a file",
    files: "Files",
    share: "Share",
    means: "That means",
    issues_one: "{count} issue in all",
    issues_other: "{count} issues in all",
    empty: "There are no archives yet",
    emptyText:
      "Every download you import stands here, with what became of each of its files.",
    yours: "Your archives",
    imported: "Imported on {date}",
    holds_one: "{count} record",
    holds_other: "{count} records",
    inFiles_one: "in {count} file.",
    inFiles_other: "in {count} files.",
    withIssues_one: "{count} issue is listed.",
    withIssues_other: "{count} issues are listed.",
    parts_one: "The file it came in",
    parts_other: "The {count} parts it came in",
    noHash: "Checksum not computed yet",
  },
  statusAbout: {
    read: "understood and sorted",
    generic: "searchable, under “Not recognised yet”",
    media: "listed, not opened",
    empty: "the service put nothing in them",
    duplicate: "found again in another part",
    skipped: "no data about you: page layout and the like",
    failed: "each is in the list below, with the reason",
  },
  ledger: {
    title: "Every file, and what became of it",
    filter: "Show",
    all: "All",
    issues: "With issues",
    ofOne: "Only those of {archive}.",
    ofAll: "Show the files of all archives",
    because: "{status}: {reason}",
    none: "No file is in this group.",
    records_one: "One record",
    records_other: "{count} records",
  },
  erase: {
    title: "Erase.",
    about:
      "Takes an archive’s records out of Dossier for good. Your ZIP files are not touched.",
    all: "Erase all archives…",
    open: "Erase…",
    label: "Erase {name}…",
    ask: "Erase this archive from Dossier?",
    askAll: "Erase everything from Dossier?",
    goes_one:
      "What goes: of its {count} record, what is in no other archive of yours; the list of its {files} files; findings and things to do that rest on it alone.",
    goes_other:
      "What goes: of its {count} records, those that are in no other archive of yours; the list of its {files} files; findings and things to do that rest on them alone.",
    goesAll_one:
      "What goes: {count} record, the list of {files} files, all findings and the whole checklist.",
    goesAll_other:
      "What goes: {count} records, the list of {files} files, all findings and the whole checklist.",
    stays:
      "What stays: the files you downloaded, where they are, and what you saved or printed.",
    forGood: "There is no way back but to import the archive again.",
    do: "Erase this archive",
    doAll_one: "Erase one record",
    doAll_other: "Erase {count} records",
    keep: "Keep it",
    running: "Erasing…",
  },
} as const;
