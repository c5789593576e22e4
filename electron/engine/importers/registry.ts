import type { Importer } from "./importer.ts";
import { facebook } from "./facebook/importer.ts";
import { instagram } from "./instagram/importer.ts";
import { messenger } from "./messenger/importer.ts";
import { whatsapp } from "./whatsapp/importer.ts";

/** The only list of providers. */
export const importers: readonly Importer[] = [
  facebook,
  instagram,
  messenger,
  whatsapp,
];
