import type { Locale } from "../../contract/commands.ts";
import { en, type Messages } from "./en.ts";
import { fr } from "./fr.ts";

/** Every language people are spoken to in. */
export const locales: Readonly<Record<Locale, Messages>> = { en, fr };
