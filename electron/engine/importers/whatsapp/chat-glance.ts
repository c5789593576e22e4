import type { Entry } from "../../archive/archive.ts";
import { readLines } from "../../formats/text.ts";
import { dayOf, findHeader, ordersOf } from "./chat-header.ts";
import { cutSender } from "./chat-sender.ts";

/** How the first lines of a file begin: what chooses the chat among a zip's texts. */
export interface Glance {
  /** Share of lines that begin a message. */
  share: number;
  /** Whether the first line that is not empty does. */
  beginsWell: boolean;
  /** Whether they are all written as a phone writes them, and not as logs are. */
  ofPhone: boolean;
}

const GLANCE_LINES = 200;

/** Looks at the beginning of a text. */
export async function glanceAt(entry: Entry, now: number): Promise<Glance> {
  let lines = 0;
  let headers = 0;
  let logs = 0;
  let senders = 0;
  let beginsWell: boolean | undefined;
  for await (const batch of readLines(entry)) {
    for (const { text } of batch) {
      if (text.trim() === "") continue;
      const header = findHeader(text);
      const isHeader =
        header !== undefined &&
        ordersOf(header.date).some(
          (order) => dayOf(header.date, order, now) !== undefined,
        );
      beginsWell ??= isHeader;
      if (isHeader) {
        headers += 1;
        if (header.seconds && !header.bracket) logs += 1;
        if (cutSender(header.rest).sender !== undefined) senders += 1;
      }
      lines += 1;
      if (lines >= GLANCE_LINES) break;
    }
    if (lines >= GLANCE_LINES) break;
  }
  return {
    share: lines === 0 ? 0 : headers / lines,
    beginsWell: beginsWell === true,
    ofPhone: headers > 0 && logs === 0 && senders > 0,
  };
}
