import type { BlockContent, ListItem, PhrasingContent, Root } from "mdast";
import {
  defaultHandlers,
  toMarkdown as write,
  type Handle,
  type Unsafe,
} from "mdast-util-to-markdown";

import type { ChecklistItem } from "../../../../shared/contract/commands.ts";
import {
  ACTIONS_CHECKED_AT,
  actionWords,
  isActionKey,
} from "../../../../shared/i18n/actions.ts";
import { formatDate, formatMonth } from "../../../../shared/i18n/format.ts";
import { en } from "../../../../shared/i18n/locales/en.ts";
import type {
  ActionKey,
  FindingId,
  Text,
} from "../../../../shared/i18n/text-type.ts";
import { visible } from "../../../../shared/text/visible.ts";
import { controllers } from "../controllers.ts";

/** A checklist to read, print and tick off. Names from archives come out as what they are: text. */
export function toMarkdown(items: readonly ChecklistItem[], t: Text): string {
  const date = formatDate(ACTIONS_CHECKED_AT, t.locale);
  const root: Root = {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: text(t("checklist.title")) },
      paragraph(text(t("checklist.intro"))),
      paragraph(text(t("checklist.limits", { date }))),
      paragraph(
        text(
          items.length === 0
            ? t("checklist.empty")
            : t("checklist.items", { count: items.length }),
        ),
      ),
      ...(items.length === 0
        ? []
        : [
            {
              type: "list" as const,
              ordered: false,
              spread: true,
              children: items.map((item) => itemOf(item, t, isRepeated(items))),
            },
          ]),
    ],
  };
  return write(root, {
    bullet: "-",
    unsafe: NO_LINKS,
    handlers: { listItem: withTickBox },
  });
}

/** Whether a step in the product also stands under another item: once is enough then. Letters differ. */
function isRepeated(
  items: readonly ChecklistItem[],
): (step: string) => boolean {
  const times = new Map<string, number>();
  for (const { steps } of items)
    for (const step of steps) times.set(step, (times.get(step) ?? 0) + 1);
  return (step) => !isLetterKey(step) && (times.get(step) ?? 0) > 1;
}

function itemOf(
  item: ChecklistItem,
  t: Text,
  repeated: (step: string) => boolean,
): ListItem {
  const { party, concerns, right, count, finding } = item;
  const steps = item.steps.filter(isActionKey);
  const isLetter = steps.some(isLetterKey);
  return {
    type: "listItem",
    checked: item.status !== "todo",
    spread: true,
    children: [
      paragraph([
        {
          type: "strong",
          children: text(
            isLetter
              ? t("checklist.letter", { party, concerns })
              : steps.map((step) => actionWords(t, step).label).join(" · "),
          ),
        },
      ]),
      bullets([
        ...(isLetter
          ? []
          : [
              bullet(t("checklist.why", { concerns })),
              bullet(t("checklist.party", { party })),
            ]),
        ...(count > 0 ? [bullet(concernsOf(item, t))] : []),
        bullet(
          t("checklist.right", {
            right: t(`right.${right}`),
            article: t(`article.${right}`),
          }),
        ),
        ...(isFinding(finding)
          ? [
              bullet(
                t("checklist.basis", { basis: t(`finding.${finding}.basis`) }),
              ),
            ]
          : []),
        ...stepsOf(steps, item, t, repeated),
      ]),
    ],
  };
}

function concernsOf(
  { count, firstAt, lastAt }: ChecklistItem,
  t: Text,
): string {
  const records = t("unit.record", { count });
  if (firstAt === null || lastAt === null)
    return t("checklist.concerns", { records });
  const first = formatMonth(firstAt, t.locale);
  const last = formatMonth(lastAt, t.locale);
  const span =
    first === last
      ? t("unit.during", { month: first })
      : t("unit.between", { first, last });
  return t("checklist.concernsDated", { records, span });
}

/** Where and how: of one step at once, of several each under its name. */
function stepsOf(
  steps: readonly ActionKey[],
  { party }: ChecklistItem,
  t: Text,
  repeated: (step: string) => boolean,
): ListItem[] {
  const details = steps.map((step) => ({
    step,
    lines: detailsOf(step, party, t, repeated(step)),
  }));
  if (details.length === 1) return details.flatMap(({ lines }) => lines);
  return details.map(({ step, lines }) => {
    const { label } = actionWords(t, step);
    return {
      type: "listItem",
      spread: false,
      children: [paragraph(text(label)), bullets(lines)],
    };
  });
}

function detailsOf(
  step: ActionKey,
  party: string,
  t: Text,
  repeated: boolean,
): ListItem[] {
  const { path, url, note } = actionWords(t, step);
  const date = formatDate(ACTIONS_CHECKED_AT, t.locale);
  const controller = isLetterKey(step)
    ? Object.values(controllers).find(({ name }) => name === party)
    : undefined;
  return [
    bullet(t("checklist.path", { path })),
    ...(url === null
      ? []
      : [bullet(`${t("checklist.link", { date })} `, inlineCode(url))]),
    ...(controller === undefined
      ? []
      : [
          bullet(
            t("checklist.address", {
              name: controller.name,
              address: controller.address,
            }),
          ),
        ]),
    ...(note === null ? [] : [bullet(t("checklist.note", { note }))]),
    ...(repeated ? [bullet(t("checklist.again"))] : []),
  ];
}

function isLetterKey(step: string): boolean {
  return step.startsWith("req_");
}

function isFinding(id: string): id is FindingId {
  return Object.hasOwn(en.finding, id);
}

function text(value: string): PhrasingContent[] {
  return [{ type: "text", value: visible(value) }];
}

/** How a link is printed: programs that show Markdown do not make one of it. */
function inlineCode(value: string): PhrasingContent {
  return { type: "inlineCode", value: visible(value) };
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: "paragraph", children };
}

function bullets(children: ListItem[]): BlockContent {
  return { type: "list", ordered: false, spread: false, children };
}

function bullet(words: string, ...rest: PhrasingContent[]): ListItem {
  return {
    type: "listItem",
    spread: false,
    children: [paragraph([...text(words), ...rest])],
  };
}

/**
 * What GitHub's and other Markdown makes a link of, a strike-through or a table by itself, without brackets. The library
 * escapes what CommonMark knows; these need a sign before them too, so that a name stays a name.
 */
const NO_LINKS: Unsafe[] = [
  { character: ":", before: "[A-Za-z]", after: "\\/", inConstruct: "phrasing" },
  { character: ".", before: "[Ww]", after: "[-.\\w]", inConstruct: "phrasing" },
  {
    character: "@",
    before: "[-+.\\w]",
    after: "[-.\\w]",
    inConstruct: "phrasing",
  },
  { character: "~", inConstruct: "phrasing" },
  { character: "|", inConstruct: "phrasing" },
];

/** A tick box is no CommonMark: GitHub's writing of it, put in after the bullet. */
const withTickBox: Handle = (node: ListItem, parent, state, info) => {
  const written = defaultHandlers.listItem(node, parent, state, info);
  return typeof node.checked === "boolean"
    ? written.replace(/^- +/, `$&[${node.checked ? "x" : " "}] `)
    : written;
};
