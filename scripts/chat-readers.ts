import type { RecordDraft } from "../shared/domain/record.ts";
import { openParts } from "../electron/engine/archive/open-parts.ts";

/** One message, as far as two readers of chats can be compared. */
export interface ReadMessage {
  /** The wall clock, ISO without a zone, to the second. */
  time: string;
  /** Null for what WhatsApp itself wrote. */
  sender: string | null;
  text: string;
}

/** Reads the text of a chat that lies in a file of its own, and gives each message to the visitor. */
export type ChatReader = (
  file: string,
  visit: (message: () => ReadMessage) => void,
) => Promise<void>;

/** A message is only put into the common form where somebody asks for it: that is no part of reading. */
export const CHAT_READERS: Readonly<Record<"dossier" | "parser", ChatReader>> =
  {
    /** From the bytes to the records, with whose phone it was; nothing is stored. */
    async dossier(file, visit) {
      const { whatsapp } =
        await import("../electron/engine/importers/whatsapp/importer.ts");
      const { parts } = await openParts([file]);
      const [entry] = parts[0]!.entries;
      const name = entry!.path.toLowerCase();
      const entries = [{ entry: entry!, name }];
      const reader = whatsapp.readerOf(name)!;
      const batches = reader.read(entry!, {
        owner: await whatsapp.findOwner(entries, ""),
        name,
        clock: await whatsapp.findClock(entries, {}),
        linkedAs: (await whatsapp.findLinks(entries, "")).titles.get(name),
      });
      for await (const batch of batches)
        for (const item of batch)
          if (item.type === "record") visit(() => messageOf(item.draft));
      for (const part of parts) part.close();
    },

    /** The npm package whatsapp-chat-parser, which takes the whole text and gives all messages at once. */
    async parser(file, visit) {
      const { readFileSync } = await import("node:fs");
      const { parseString } = await import("whatsapp-chat-parser");
      for (const { date, author, message } of parseString(
        readFileSync(file, "utf8"),
      ))
        visit(() => ({
          // It reads wall clocks as times of this computer, which is in UTC here.
          time: Number.isNaN(date.getTime())
            ? ""
            : date.toISOString().slice(0, 19),
          sender: author,
          text: message,
        }));
    },
  };

function messageOf({ localTime, person, text }: RecordDraft): ReadMessage {
  return { time: localTime ?? "", sender: person ?? null, text: text ?? "" };
}
