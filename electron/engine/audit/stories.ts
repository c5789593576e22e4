import type {
  Finding,
  Story,
  StoryFigure,
} from "../../../shared/contract/commands.ts";
import type { Concern, StoryId } from "../../../shared/domain/story.ts";
import type { Text } from "../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../vault/access.ts";
import { storyAnswers } from "./story-answers.ts";

/** What a finding is to a story: a number, and the records behind it. */
export type Found = Pick<Finding, "id" | "count" | "evidence">;

/** What a story is answered from. */
export interface Told {
  vault: ReadableVault;
  t: Text;
  /** What the audit found here. */
  readonly find: (id: string) => Found | undefined;
}

/** What a person's own records say to a story: whole sentences, and each of their numbers with its records. */
export interface Answer {
  concerns: Concern;
  says: readonly string[];
  figures: readonly StoryFigure[];
}

interface StoryEntry {
  id: StoryId;
  /** Which findings bear on it, in the order of the catalogue; those that the audit made here are shown. */
  findings: readonly string[];
}

const of = (block: string, ...numbers: readonly number[]): string[] =>
  numbers.map((number) => `${block}-${String(number).padStart(2, "0")}`);

/** Every story; one finding may bear on several. What META-01 says bears on all. */
export const stories: readonly StoryEntry[] = [
  {
    id: "friends_data",
    findings: [
      ...of("APP", 1, 2, 3, 4, 5),
      ...of("ADV", 5),
      ...of("INF", 1, 2, 3, 4, 6),
      ...of("CON", 1),
      ...of("ID", 4, 6, 7),
      ...of("META", 2, 3),
    ],
  },
  {
    id: "plugins",
    findings: [
      ...of("APP", 1, 6),
      ...of("OFF", 1, 4, 5, 8, 9),
      ...of("ADV", 2, 6, 7, 9),
      ...of("LOG", 3, 4, 5, 6),
    ],
  },
  {
    id: "matching",
    findings: [
      ...of("ADV", 1, 4),
      ...of("INF", 5),
      ...of("CON", 1, 2, 3, 4),
      ...of("LOC", 1, 2, 3),
      ...of("LOG", 1, 2),
      ...of("ID", 2, 5),
      ...of("WA", 1, 2, 3, 4, 5, 6),
    ],
  },
  {
    id: "inbox",
    findings: [...of("MSG", 1, 3, 6), ...of("ID", 1)],
  },
  {
    id: "crm",
    findings: [
      ...of("OFF", 1, 2, 3, 6, 7, 8, 10, 11),
      ...of("ADV", 1, 3, 4, 8),
      ...of("MSG", 2),
      ...of("ID", 3),
      ...of("WA", 7),
    ],
  },
  { id: "merged_chats", findings: of("MSG", 4, 5) },
];

/** Tells every story, and answers from this vault alone whether it concerns the person. */
export function listStories(
  vault: ReadableVault,
  findings: readonly Found[],
  t: Text,
): Story[] {
  const made = new Map(findings.map((finding) => [finding.id, finding]));
  return stories.map(({ id, findings: bearing }) => {
    const { concerns, says, figures } = storyAnswers[id]({
      vault,
      t,
      find: (finding) => made.get(finding),
    });
    return {
      id,
      title: t(`story.${id}.title`),
      told: t(`story.${id}.told`),
      fairness: t(`story.${id}.fairness`),
      concerns,
      answer: says.join(" "),
      findings: bearing.filter((finding) => made.has(finding)),
      figures: [...figures],
    };
  });
}
