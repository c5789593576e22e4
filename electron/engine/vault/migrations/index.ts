import type { Migration } from "../migrate.ts";
import { initial } from "./0001-initial.ts";
import { audit } from "./0003-audit.ts";
import { completeness } from "./0002-completeness.ts";

/** In order; a test holds that numbers run from 1 without gaps. */
export const migrations: readonly Migration[] = [initial, completeness, audit];
