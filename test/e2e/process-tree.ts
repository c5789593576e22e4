import { readdirSync, readFileSync } from "node:fs";

/** A process, told apart from a later one with the same number by when it started. */
export interface ProcessId {
  readonly pid: number;
  readonly startedAt: string;
  readonly command: string;
}

interface Status extends ProcessId {
  readonly parent: number;
}

/** A process and all that it started, and what those started. Linux only. */
export function listTree(top: number): ProcessId[] {
  const all = listAll();
  const tree = all.filter(({ pid }) => pid === top);
  for (const each of tree)
    tree.push(...all.filter(({ parent }) => parent === each.pid));
  return tree;
}

/** Processes in whose command or environment a text stands, wherever they are in the tree. Linux only. */
export function listMarked(text: string): ProcessId[] {
  return listAll().filter(
    ({ pid, command }) =>
      command.includes(text) || readEnvironment(pid).includes(text),
  );
}

export function isAlive({ pid, startedAt }: ProcessId): boolean {
  return readStatus(pid)?.startedAt === startedAt;
}

function listAll(): Status[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStatus(Number(name)) ?? []);
}

/** As it was when the process started; empty where we may not look. */
function readEnvironment(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8");
  } catch {
    return "";
  }
}

function readStatus(pid: number): Status | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold anything, also brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state = "", parent = "", startedAt = ""] = [
      fields[0],
      fields[1],
      fields[19],
    ];
    // A dead child that its parent has not looked at yet is dead.
    if (state === "Z") return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return {
      pid,
      parent: Number(parent),
      startedAt,
      command: command.replaceAll("\0", " ").trim(),
    };
  } catch {
    return undefined;
  }
}
