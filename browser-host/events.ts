import type { Emit } from "../shared/contract/events.ts";
import type { PageSide } from "./page-side.ts";

/**
 * Hands the engine's events to the page, one at a time and in their order.
 *
 * Progress is the one thing that comes faster than a busy page takes it: of what has not left yet only the newest is kept.
 */
export function eventsTo(pageSide: () => PageSide | undefined): Emit {
  const waiting: { name: string; payload: unknown }[] = [];
  let isSending = false;

  async function send(): Promise<void> {
    isSending = true;
    for (let event = waiting.shift(); event; event = waiting.shift())
      try {
        await pageSide()?.emit(event.name, event.payload);
      } catch {
        // The page is being reloaded or has gone: it asks for what it shows when it is back.
      }
    isSending = false;
  }

  return (name, payload) => {
    const event = { name, payload };
    const last = waiting.at(-1);
    if (name === "import.progressed" && last?.name === name)
      waiting[waiting.length - 1] = event;
    else waiting.push(event);
    if (!isSending) void send();
  };
}
