import type { Migration } from "../migrate.ts";
import { initial } from "./0001-initial.ts";
import { completeness } from "./0002-completeness.ts";
import { audit } from "./0003-audit.ts";
import { timeChoices } from "./0004-time-choices.ts";

/** In order; a test holds that numbers run from 1 without gaps. */
export const migrations: readonly Migration[] = [
  initial,
  completeness,
  audit,
  timeChoices,
];
