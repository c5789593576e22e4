import { normaliseEvent } from "../domain/event.ts";
import { en } from "./locales/en.ts";
import type { Text } from "./text-type.ts";

type EventType = keyof (typeof en)["event"];

const types = new Map(
  Object.keys(en.event).map((type) => [
    normaliseEvent(type),
    type as EventType,
  ]),
);

/** What a business said the person did; a code of its own making stays as the archive has it. */
export function eventWords(t: Text, type: string): string {
  const known = types.get(normaliseEvent(type));
  return known === undefined ? type : t(`event.${known}`);
}
