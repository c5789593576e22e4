/*
 * What Facebook's files hold, one row per meaning; the rows stand in files/, by area.
 *
 * Facts: public parsers, published fixtures and value-stripped catalogues of donated archives, read 2026-11; archives
 * seen of 2018 to 2026 (flat folders to 2023, your_activity_across_facebook 2023, your_facebook_activity from 2024,
 * labelled records from 2023). Of many labelled files only the structure was seen: their first value is taken for what
 * they are about. Instagram's files inside a Facebook download are left to that product. Known folders whose files
 * nobody described: folders.ts.
 */
import type { FileId } from "../../../../shared/i18n/locales/files-en.ts";
import type { MetaMapping } from "../meta/mapping.ts";
import { adFiles } from "./files/ads.ts";
import { groupFiles } from "./files/groups.ts";
import { messageFiles } from "./files/messages.ts";
import { moneyFiles } from "./files/money.ts";
import { peopleFiles } from "./files/people.ts";
import { placeFiles } from "./files/places.ts";
import { postFiles } from "./files/posts.ts";
import { profileFiles } from "./files/profile.ts";
import { securityFiles } from "./files/security.ts";
import { settingFiles } from "./files/settings.ts";
import { viewedFiles } from "./files/viewed.ts";

export type FacebookMapping = MetaMapping & { id: FileId };

export const files: readonly FacebookMapping[] = [
  ...profileFiles,
  ...peopleFiles,
  ...messageFiles,
  ...postFiles,
  ...groupFiles,
  ...viewedFiles,
  ...placeFiles,
  ...securityFiles,
  ...adFiles,
  ...moneyFiles,
  ...settingFiles,
].map((row) => ({ concernsOthers: false, ...row }));
