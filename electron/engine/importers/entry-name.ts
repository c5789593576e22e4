/**
 * An entry name in the form in which names are compared.
 *
 * Meta writes `you've`, `you_ve` and, after re-zipping, `you’ve`; file systems change composition and case. None of
 * these tells two files apart.
 */
export function entryName(path: string): string {
  return path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/[’'ʼ]/g, "_")
    .toLowerCase();
}

/** Name without its ending (`.json`, `.html`), and the ending without its dot. */
export function splitEnding(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf(".");
  return dot > name.lastIndexOf("/")
    ? { stem: name.slice(0, dot), ending: name.slice(dot + 1) }
    : { stem: name, ending: "" };
}
