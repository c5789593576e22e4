import { DETECTORS } from "../../../../shared/domain/detector.ts";
import { TRAITS, type Trait } from "../../../../shared/domain/trait.ts";
import { foldName } from "../signals/fold-name.ts";

/** Longer is no subject: a public id, or a name that was cut. */
export const MOST_OF_A_SUBJECT = 400;

const SIGNAL = new RegExp(`^signal:(${TRAITS.join("|")}):(.+)$`, "s");
const DETECTION = new RegExp(
  `^detection:([\\w-]{22}):(?:${DETECTORS.join("|")})$`,
);

/** Whether a text names something that can be called wrong: `signal:<trait>:<name>` or `detection:<record>:<detector>`. */
export function isSubject(text: string): boolean {
  return plainSubject(text) !== undefined;
}

/** As it is kept: names folded, so that one word holds for all spellings. */
export function plainSubject(subject: string): string | undefined {
  if (subject.length > MOST_OF_A_SUBJECT) return undefined;
  if (DETECTION.test(subject)) return subject;
  const [, trait, name] = SIGNAL.exec(subject) ?? [];
  const known = TRAITS.find((each) => each === trait);
  const folded = foldName(name ?? "");
  return known === undefined || folded === ""
    ? undefined
    : signalSubject(known, folded);
}

/** The record, or the name, that a subject is about, as it is kept. */
export function partsOfSubject(subject: string): {
  record: string | undefined;
  name: string | undefined;
} {
  return {
    record: DETECTION.exec(subject)?.[1],
    name: SIGNAL.exec(subject)?.[2],
  };
}

/** How the person's word about a name is kept. @param name folded */
export function signalSubject(trait: Trait, name: string): string {
  return `signal:${trait}:${name}`;
}
