import { en } from "./locales/en.ts";
import type { ActionKey, Text } from "./text-type.ts";

/** When paths and links of `action.*` were last compared with the services' own pages and help. */
export const ACTIONS_CHECKED_AT = Date.UTC(2026, 10, 21);

type With<Part extends string> = {
  [Key in ActionKey]: (typeof en)["action"][Key] extends Record<Part, string>
    ? Key
    : never;
}[ActionKey];

/** What a step is, where it is done, and what it does and does not do. A link is text: it is never opened. */
export interface ActionWords {
  label: string;
  path: string;
  url: string | null;
  note: string | null;
}

export function actionWords(t: Text, key: ActionKey): ActionWords {
  return {
    label: t(`action.${key}.label`),
    path: t(`action.${key}.path`),
    url: has(key, "url") ? t(`action.${key}.url`) : null,
    note: has(key, "note") ? t(`action.${key}.note`) : null,
  };
}

export function isActionKey(key: string): key is ActionKey {
  return Object.hasOwn(en.action, key);
}

function has<Part extends string>(
  key: ActionKey,
  part: Part,
): key is With<Part> {
  return Object.hasOwn(en.action[key], part);
}
