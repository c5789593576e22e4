import { en } from "./locales/en.ts";
import type { Text } from "./text-type.ts";

type EventType = keyof (typeof en)["event"];

/** What a business said the person did; a code of its own making stays as the archive has it. */
export function eventWords(t: Text, type: string): string {
  const code = type.toUpperCase().replace(/^FB_MOBILE_/, "");
  return isKnown(code) ? t(`event.${code}`) : type;
}

function isKnown(code: string): code is EventType {
  return Object.hasOwn(en.event, code);
}
