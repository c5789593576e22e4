import { z } from "zod";

import type { DirectoryEntry } from "../../shared/contract/commands.ts";

/** Whoever wrote it, it is shown as text: so it has a length that can be shown. */
const line = z.string().trim().min(1).max(500);
const lines = z.string().trim().min(1).max(2000);
const address = z.string().trim().min(1).max(2000);
const several = z.array(line).max(500);

/**
 * A record of a directory of companies in the shape of datarequests.org, as of 2026. Fields that Dossier has no use for
 * are let through unread; a record in which one that it uses is not as it should be is skipped.
 */
const record = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,200}$/),
  name: line,
  address: lines,
  sources: z.array(address).max(100),
  quality: z.enum(["tested", "verified", "imported", "scraped"]),
  "relevant-countries": z.array(z.string().max(10)).max(300),
  email: line.nullish(),
  phone: line.nullish(),
  fax: line.nullish(),
  webform: address.nullish(),
  web: address.nullish(),
  runs: several.nullish(),
  "required-elements": z
    .array(
      z.object({
        desc: line,
        type: z.string().max(50),
        optional: z.boolean().nullish(),
      }),
    )
    .max(50)
    .nullish(),
  "request-language": z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullish(),
  "needs-id-document": z.boolean().nullish(),
  "suggested-transport-medium": z
    .enum(["email", "letter", "fax", "webform"])
    .nullish(),
  comments: z.array(lines).max(50).nullish(),
});

/** The entry in a parsed file; undefined for anything else. */
export function parseDirectoryRecord(
  value: unknown,
): DirectoryEntry | undefined {
  const parsed = record.safeParse(value);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  return {
    slug: data.slug,
    name: data.name,
    address: data.address,
    email: data.email ?? null,
    phone: data.phone ?? null,
    fax: data.fax ?? null,
    webform: data.webform ?? null,
    web: data.web ?? null,
    countries: data["relevant-countries"],
    runs: data.runs ?? [],
    elements: (data["required-elements"] ?? []).map(
      ({ desc, type, optional }) => ({
        description: desc,
        type,
        optional: optional === true,
      }),
    ),
    language: data["request-language"] ?? null,
    needsId: data["needs-id-document"] === true,
    transport: data["suggested-transport-medium"] ?? null,
    sources: data.sources,
    quality: data.quality,
    comments: data.comments ?? [],
  };
}
