/** What we were started to do. */
export type Launch =
  | { kind: "window" }
  | { kind: "command"; args: string[] }
  | { kind: "self-test"; file: string | undefined };

/**
 * Reads our own command line. A first argument that is one plain word is a command of the terminal; a path is none.
 * Switches of Electron and of Chromium (`--no-sandbox`) may stand before it.
 */
export function readLaunch(
  argv: readonly string[],
  isPackaged: boolean,
): Launch {
  // Unpackaged, the first argument that is no switch is our own file or folder.
  const program = isPackaged
    ? 0
    : argv.findIndex((each, at) => at > 0 && !each.startsWith("-"));
  const given = argv.slice(program + 1);
  const first = given.findIndex((each) => !each.startsWith("--"));
  const switches = first === -1 ? given : given.slice(0, first);
  for (const each of switches) {
    const [name, file] = each.split("=", 2);
    if (name === "--self-test") return { kind: "self-test", file };
    if (name === "--help") return { kind: "command", args: ["--help"] };
  }
  const args = first === -1 ? [] : given.slice(first);
  return /^(?:[a-z][a-z-]*|-h)$/.test(args[0] ?? "")
    ? { kind: "command", args }
    : { kind: "window" };
}
