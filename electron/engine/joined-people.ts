import type { Person } from "../../shared/contract/commands.ts";
import { announce, type EngineContext } from "./engine-context.ts";
import { EngineError } from "./engine-error.ts";
import type { Jobs } from "./jobs.ts";
import type { ReadableVault } from "./vault/access.ts";
import { arePeopleJoined, listPeopleById } from "./vault/people.ts";

/** Failures with which people can still be read as they were last joined. */
const READABLE = ["vault.busy", "vault.no-permission", "disk.full"];

/**
 * The vault with its people joined: an import that was cancelled between two archives, or a process that ended, leaves
 * that to whoever asks for people next; a vault from before people were joined, too. While a job of ours or somebody
 * else's writes, people are as they were: pages do not wait for it.
 */
export async function joinedReader({
  jobs,
  reader,
}: EngineContext): Promise<ReadableVault> {
  const vault = reader();
  if (jobs.isIdle && !arePeopleJoined(vault))
    await jobs.run("joinPeople", {}).catch((error: unknown) => {
      if (!(error instanceof EngineError && READABLE.includes(error.code)))
        throw error;
    });
  return reader();
}

/** Does what the person says of who is who; the people it makes. */
export async function choosePeople<N extends "mergePeople" | "splitPerson">(
  job: N,
  input: Jobs[N]["input"],
  context: EngineContext,
): Promise<{ people: Person[] }> {
  // A vault that is not there fails here, before the worker would make one.
  await joinedReader(context);
  const ids = await context.jobs.run(job, input);
  announce(context);
  return { people: listPeopleById(context.reader(), ids) };
}
