import type { Entry } from "./archive.ts";
import type { Limits } from "./limits.ts";

const RESOURCE_FOLDER = "__MACOSX";

// `thumbs.db` and `desktop.ini` are left by Windows Explorer, `.DS_Store` and `._*` by the macOS Finder.
const RESOURCE_NAME = /^(?:\._.*|\.ds_store|thumbs\.db|desktop\.ini)$/is;

// The mark of the web: a stream on NTFS, a file of its own after a copy. The separator is a colon,
// or what a program put in its place.
const ZONE_IDENTIFIER = /zone\.identifier(?::\$data)?$/i;

const ZIP_ENDING = /\.zip$/i;

/** True for a name that would leave its folder if somebody unpacked it, on any system. */
export function isOutside(path: string): boolean {
  const slashed = path.replaceAll("\\", "/");
  return (
    slashed.startsWith("/") ||
    /^[a-z]:/i.test(slashed) ||
    slashed.includes("\0") ||
    slashed.split("/").includes("..")
  );
}

/** True for a name that ends like a zip, whatever the file holds. */
export function endsLikeZip(path: string): boolean {
  return ZIP_ENDING.test(path);
}

/** Why an entry must not be read, as far as its name and size tell. */
export function asideByName(
  path: string,
  bytes: number,
  limits: Limits,
): Entry["aside"] {
  const segments = path.split("/");
  const name = segments.at(-1) ?? "";
  if (
    segments.includes(RESOURCE_FOLDER) ||
    RESOURCE_NAME.test(name) ||
    ZONE_IDENTIFIER.test(name)
  ) {
    return "resource";
  }
  // Meta puts an empty `facebook_<digits>.zip` at the root of each part.
  if (bytes === 0 && endsLikeZip(name)) return "stub";
  if (path.length > limits.pathLength || segments.length > limits.depth) {
    return "limit";
  }
  return null;
}

/**
 * A name in the form used to compare names, never to open or show them.
 *
 * Meta writes `you've`, `you_ve` and, after zipping again, `you’ve` for the same file;
 * macOS decomposes accents; Windows writes backslashes and changes case.
 */
export function normaliseName(path: string): string {
  return path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replaceAll(/[’'_]/g, "_")
    .toLowerCase();
}
