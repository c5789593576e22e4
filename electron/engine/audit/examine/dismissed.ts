import type { Detector } from "../../../../shared/domain/detector.ts";
import type { Trait } from "../../../../shared/domain/trait.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { listDismissals } from "../../vault/dismissals.ts";
import { signalSubject } from "./subject.ts";

/** What the person called wrong: it is not found again. */
export class Dismissed {
  readonly #subjects: ReadonlySet<string>;

  constructor(vault: ReadableVault) {
    this.#subjects = new Set(
      listDismissals(vault).map(({ subject }) => subject),
    );
  }

  /** @param name folded */
  signal(trait: Trait, name: string): boolean {
    return this.#subjects.has(signalSubject(trait, name));
  }

  detection(record: string, detector: Detector): boolean {
    return this.#subjects.has(`detection:${record}:${detector}`);
  }

  get isEmpty(): boolean {
    return this.#subjects.size === 0;
  }
}
