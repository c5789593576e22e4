import type { Wall } from "../clock.ts";
import { say } from "../words/words.ts";
import type { ChatPlan } from "./chat-deeds.ts";
import { bodyOf, two, wallOf, type Body } from "./chat-bodies.ts";
import { LRM, type ChatForm } from "./chat-form.ts";
import type { ChatMember } from "./edge-texts.ts";
import { stampOf } from "./stamp.ts";

/** One record of a chat, said by its writer. */
export interface ChatFact {
  kind:
    | "text"
    | "link"
    | "media"
    | "sticker"
    | "call"
    | "location"
    | "contact"
    | "poll"
    | "unsent"
    | "system"
    | "other";
  /** Without marks and tilde; null for what WhatsApp itself wrote. */
  sender: string | null;
  own: boolean;
  /** The wall clock, ISO without a zone: to the minute on Android, to the second on an iPhone. */
  localTime: string;
  /**
   * What a person wrote, lines parted by LF; of a notice, place, call, poll or of nothing what stands there, less the
   * marks at the beginnings of lines; else null.
   */
  text: string | null;
  /** The name that a person gave a file, on an iPhone also of a document that was left out. */
  document?: string;
  /** The file that is named, which need not lie beside the chat. */
  attachment: string | null;
  /** Written by WhatsApp, and nobody's words. */
  system: boolean;
  edited?: true;
  deleted?: "me" | "other";
  /** Only who exported the chat is shown these words. */
  ownersWords?: true;
  /** A placeholder stands for a medium. */
  omitted?: true;
  missed?: true;
  /** The line of its stamp in the file, counted from one. */
  line: number;
}

/** A chat as text, with what it says and which files lie beside it. */
export interface ToldChat {
  text: string;
  facts: ChatFact[];
  attachments: string[];
  /** Whom lines begin with or a new group is called, as it is written there. */
  names: ReadonlySet<string>;
  /** It begins with the notices of a new chat. */
  opens: boolean;
  /** Of each record; `named`: its medium has the date in its name. */
  stamps: { wall: Wall; named: boolean }[];
}

/** Writes a chat, or the records of it from one on and up to another. */
export function tellChat(
  plan: ChatPlan,
  form: ChatForm,
  from: number,
  upTo: number,
): ToldChat {
  const lines: string[] = [];
  const facts: ChatFact[] = [];
  const attachments: string[] = [];
  const stamps: ToldChat["stamps"] = [];
  const names = new Set<string>();
  let line = 1;
  const put = (atMs: number, sender: ChatMember | null, body: Body): void => {
    const wall = wallOf(atMs);
    const shown = stampOf(wall, form.style);
    const text = recordText(shown, sender, body, form);
    lines.push(text);
    facts.push({
      kind: body.kind,
      sender: sender?.name ?? null,
      own: sender === plan.owner,
      localTime: localTime(wall, form.style.seconds),
      text: SHOWN.has(body.kind) ? shownText(body.body) : (body.text ?? null),
      ...(body.document === undefined ? {} : { document: body.document }),
      attachment: body.attachment ?? null,
      system: sender === null,
      ...body.flags,
      line,
    });
    const named = form.platform === "ios" ? body.pseudo : body.group;
    for (const name of [sender?.name, sender === null ? named : undefined])
      if (name !== undefined) names.add(name);
    const isDated =
      body.attachment !== undefined && /\d{8}-WA|-\d{4}-/.test(body.attachment);
    stamps.push({ wall, named: isDated });
    if (body.attachment !== undefined && body.isThere === true)
      attachments.push(body.attachment);
    line += text.split("\n").length;
  };
  const first = plan.deeds[from];
  const opens = from === 0 && first !== undefined && form.words !== undefined;
  if (opens) openingNotices(plan, form, first.atMs, put);
  for (const [index, deed] of plan.deeds.entries()) {
    if (index < from || index >= upTo) continue;
    const body = bodyOf(deed, plan, form, index);
    put(deed.atMs, body.kind === "system" ? null : deed.sender, body);
  }
  const text = lines.map((each) => each.replaceAll("\n", form.innerEol));
  return {
    text:
      text.length === 0 ? "" : `${form.bom}${text.join(form.eol)}${form.eol}`,
    facts,
    attachments: [...new Set(attachments)],
    names,
    opens,
    stamps,
  };
}

/** Kinds that are told by what stands there. */
const SHOWN: ReadonlySet<ChatFact["kind"]> = new Set([
  "call",
  "location",
  "poll",
  "other",
]);

const shownText = (body: string): string | null =>
  body.replaceAll(/^\u200e+/gm, "") || null;

function openingNotices(
  plan: ChatPlan,
  { words }: ChatForm,
  firstMs: number,
  put: (atMs: number, sender: null, body: Body) => void,
): void {
  if (words === undefined) return;
  const notice = (text: string, pseudo: string): Body => ({
    kind: "system",
    body: text,
    text,
    pseudo,
  });
  put(firstMs, null, notice(words.notices.encryption, plan.title));
  const { created } = words.notices;
  const [creator] = plan.members;
  if (!plan.isGroup || created === undefined || creator === undefined) return;
  const gaps = { a: creator.name, g: plan.title };
  put(firstMs, null, {
    ...notice(say(created, gaps), creator.name),
    ...(created.includes("{g}") ? { group: plan.title } : {}),
  });
}

const localTime = (wall: Wall, seconds: boolean): string =>
  `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}${seconds ? `:${two(wall.second)}` : ""}`;

function recordText(
  stamp: string,
  sender: ChatMember | null,
  { body, hasMedium, pseudo }: Body,
  form: ChatForm,
): string {
  if (form.platform === "ios") {
    const mark = hasMedium === true ? form.mark : "";
    const name = sender === null ? (pseudo ?? "") : shownName(sender, form);
    const own = sender === null ? LRM : "";
    return `${mark}[${stamp}] ${name}: ${own}${body}`;
  }
  const head = `${stamp} ${form.dash} `;
  if (sender === null) return head + body;
  // Editors that strip the ends of lines leave no space there.
  const space = body === "" && form.stop ? "" : " ";
  return `${head}${shownName(sender, form)}:${space}${body}`;
}

function shownName(member: ChatMember, form: ChatForm): string {
  if (member.sort === "unsaved") return `${form.tilde}${member.name}`;
  if (member.sort === "saved" || form.platform === "android")
    return member.name;
  const spaced = member.name
    .replaceAll(" ", "\u00a0")
    .replaceAll("-", "\u2011");
  return `\u202a${spaced}\u202c`;
}
