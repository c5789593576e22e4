/** Words for taking the audit along. */
export const auditEn = {
  open: "Take the audit along…",
  title: "Take the audit along",
  holds:
    "It holds all that Dossier found: your archives and what is missing from them, what is held and how sensitive it is, what they say of you, every finding with the newest records behind it, companies, people, what services have in common, published figures beside yours, and the files that were read with their checksums.",
  withoutNames: "Leave out other people’s names",
  format: "In which form",
  formats: {
    html: "A page to read and print",
    csv: "Tables",
    json: "For programs",
  },
  about: {
    html: "One HTML file. Any browser opens it; it loads nothing and runs nothing.",
    csv: "A folder of CSV files, one for each table, for a spreadsheet. The window can only save one file at a time, so a terminal writes them. In the folder that Dossier is in:",
    json: "One JSON file, with codes for kinds and times in milliseconds, UTC.",
  },
  copyCommand: "Copy the command",
  save: "Save…",
  collecting: "Collecting…",
  soFar: "{size} so far",
} as const;
