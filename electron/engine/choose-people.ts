import type { Person } from "../../shared/contract/commands.ts";
import { announce, examined, type EngineContext } from "./engine-context.ts";
import type { Jobs } from "./jobs.ts";
import { listPeopleById } from "./vault/people.ts";

/** Does what the person says of who is who; the people it makes. */
export async function choosePeople<N extends "mergePeople" | "splitPerson">(
  job: N,
  input: Jobs[N]["input"],
  context: EngineContext,
): Promise<{ people: Person[] }> {
  // A vault that is not there fails here, before the worker would make one.
  await examined(context);
  const ids = await context.jobs.run(job, input);
  announce(context);
  return { people: listPeopleById(context.reader(), ids) };
}
