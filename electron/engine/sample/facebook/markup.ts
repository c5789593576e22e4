import type { ArchiveForm, Era } from "../form.ts";
import { pageDate } from "../dates.ts";
import { say } from "../words/words.ts";

/** Class names of one era; an element is known by them, and by little else. */
interface Dress {
  block: string;
  record: string;
  blockTag: "div" | "section";
  titleTag: "div" | "h2";
  title: string;
  heading: string;
  body: string;
  recordBody: string;
  time: string;
  image: string;
  reactions: string;
  number: string;
}

const DRESS: Readonly<Record<Era, Dress>> = {
  H2: {
    block: "pam _3-95 _2pi0 _2lej uiBoxWhite noborder",
    record: "pam _3-95 _2pi0 _2lej uiBoxWhite noborder",
    blockTag: "div",
    titleTag: "div",
    title: "_3-96 _2pio _2lek _2lel",
    heading: "_3-96 _2pio _2lek",
    body: "_3-96 _2let",
    recordBody: "_3-96 _2let",
    time: "_3-94 _2lem",
    image: "_2yuc _3-96",
    reactions: "_tqp",
    number: "_3hls",
  },
  H3: {
    block: "_3-95 _a6-g",
    record: "_3-95 _a6-g",
    blockTag: "div",
    titleTag: "div",
    title: "_2ph_ _a6-h _a6-i",
    heading: "_2ph_ _a6-h",
    body: "_2ph_ _a6-p",
    recordBody: "_2ph_ _a6-p",
    time: "_3-94 _a6-o",
    image: "_a6_o _3-96",
    reactions: "_a6-q",
    number: "_a6_p",
  },
  H4: {
    block: "_a6-g",
    record: "_3-95 _a6-g",
    blockTag: "section",
    titleTag: "h2",
    title: "_2ph_ _a6-h _a6-i",
    heading: "_2ph_ _a6-h",
    body: "_2ph_ _a6-p",
    recordBody: "_2pi8 _2pic _a6-p",
    time: "_3-94 _a6-o",
    image: "_a6_o _3-96",
    reactions: "_a6-q",
    number: "_a6_p",
  },
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#039;",
};

/** Text as a page holds it; the at sign of a tagged person is written as a number, too. */
export const escape = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string)
    .replaceAll("@[", "&#064;[");

/** The same with its line ends. */
export const lines = (text: string): string =>
  escape(text).replaceAll("\n", "<br />");

export const anchor = (href: string, content: string): string =>
  `<a target="_blank" href="${escape(href)}">${content}</a>`;

/** One block: what it is called, what it says (markup), when (no footer if undefined) and where. */
export interface Block {
  title?: string | undefined;
  body?: string | undefined;
  time?: string | undefined;
  href?: string | undefined;
}

/** The markup of one page, in the dress of its era. */
export class Markup {
  readonly form: ArchiveForm;
  readonly #dress: Dress;
  #ids = 0;

  constructor(form: ArchiveForm) {
    this.form = form;
    this.#dress = DRESS[form.era];
  }

  /** What happened, was said or is listed: title, text, time. */
  block({ title, body, time, href }: Block): string {
    const dress = this.#dress;
    const id = `u_0_${(this.#ids++).toString(36)}`;
    const isSection = dress.blockTag === "section";
    const named = title !== undefined && isSection;
    return [
      `<${dress.blockTag} class="${dress.block}"${named ? ` aria-labelledby="${id}"` : ""}>`,
      title === undefined
        ? ""
        : `<${dress.titleTag} class="${dress.title}"${named ? ` id="${id}"` : ""}>${lines(title)}</${dress.titleTag}>`,
      body === undefined ? "" : `<div class="${dress.body}">${body}</div>`,
      time === undefined ? "" : this.#footer(time, href),
      `</${dress.blockTag}>`,
    ].join("");
  }

  /** A record of labelled values: a table in one or two boxes, and a footer that may be empty. */
  record(table: string, time: string | undefined, title?: string): string {
    const { blockTag: tag, record, recordBody, title: heading } = this.#dress;
    const inner =
      this.form.era === "H4"
        ? `<section class="${record}"><div class="${recordBody}">${table}</div></section>`
        : table;
    const named =
      title === undefined
        ? ""
        : `<${this.#dress.titleTag} class="${heading}">${lines(title)}</${this.#dress.titleTag}>`;
    return `<${tag} class="${record}">${named}<div class="${recordBody}">${inner}</div>${time === undefined ? "" : this.#footer(time)}</${tag}>`;
  }

  /** An element of a list inside a cell. */
  item(content: string): string {
    const { blockTag: tag, record, recordBody } = this.#dress;
    return `<div><${tag} class="${record}"><div class="${recordBody}">${content}</div></${tag}></div>`;
  }

  /** Several blocks under a name of their own. */
  section(title: string, content: string): string {
    const { blockTag: tag, block, titleTag, heading, body } = this.#dress;
    return this.form.era === "H2"
      ? `<div class="${block}"><div class="_3-95"><span class="_4mp8">${escape(title)}</span></div>${content}</div>`
      : `<${tag} class="${block}"><${titleTag} class="${heading}">${escape(title)}</${titleTag}><div class="${body}">${content}</div></${tag}>`;
  }

  /** A line that names nobody's words: the participants of a chat, a link to another page. */
  heading(content: string, tag: "div" | "title" = "div"): string {
    const { blockTag, block, titleTag, heading } = this.#dress;
    const own = tag === "title" ? titleTag : "div";
    return `<${blockTag} class="${block}"><${own} class="${heading}">${content}</${own}></${blockTag}>`;
  }

  pin(content: string): string {
    return `<div class="_2pin"><div>${content}</div></div>`;
  }

  number(text: string): string {
    return `<div class="${this.#dress.number}">${escape(text)}</div>`;
  }

  image(uri: string): string {
    const { image } = this.#dress;
    return uri.endsWith(".mp4")
      ? `<video src="${escape(uri)}" controls="1" class="${image}"><a href="${escape(uri)}"><div>▶</div></a></video>`
      : anchor(uri, `<img src="${escape(uri)}" class="${image}" />`);
  }

  reactions(entries: readonly string[]): string {
    return `<ul class="${this.#dress.reactions}">${entries.map((entry) => `<li>${escape(entry)}</li>`).join("")}</ul>`;
  }

  #footer(time: string, href?: string): string {
    const { blockTag, time: dress } = this.#dress;
    if (this.form.era === "H2") return `<div class="${dress}">${time}</div>`;
    const tag = blockTag === "section" ? "footer" : "div";
    const shown = `<div class="_a72d">${time}</div>`;
    return `<${tag} class="${dress}">${href === undefined ? shown : anchor(href, shown)}</${tag}>`;
  }
}

/** What every page of an archive says of its making. */
export interface Imprint {
  owner: string;
  writtenAt: number;
}

/** A whole page around its blocks; `depth` is how many folders it lies in. */
export function* page(
  form: ArchiveForm,
  { owner, writtenAt }: Imprint,
  title: string,
  depth: number,
  content: Iterable<string>,
): Generator<string> {
  const minute = `${new Date(writtenAt).toISOString().slice(0, 16)}Z`;
  const visible = escape(pageDate(form, writtenAt));
  const { generatedBy } = form.words;
  const made = (time: string): string =>
    say(escape(generatedBy), { o: escape(owner), t: time });
  const [head, tail] = CHROME[form.era](
    escape(title),
    made(visible),
    made(`<time datetime="${minute}">${visible}</time>`),
  );
  yield `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><base href="${"../".repeat(depth)}" /><style type="text/css">._3-95{margin-bottom:12px}._a6-o{color:#90949c}</style><title>${escape(title)}</title></head>${head}`;
  yield* content;
  yield `${tail}</body></html>`;
}

/** Before and after the blocks: where the title stands, and where it says when it was made. */
const CHROME: Readonly<
  Record<Era, (title: string, text: string, timed: string) => [string, string]>
> = {
  H2: (title, text) => [
    `<body class="_5vb_ _2yq _4yic"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div class="_3a_u"><div class="_3-8y _3-95 _3b0b"><div style="background-color: #3578e5" class="_3z-t"><img src="files/icon.png" /></div><div class="_3b0c"><div class="_3b0d">${title}</div><div class="_3b0e"></div></div></div><div class="_4t5n" role="main">`,
    `</div><div class="_4t5o"><div class="_4t5p">${text}</div></div></div></div></div></div>`,
  ],
  H3: (title, text) => [
    `<body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div class="_a705"><div class="_3-8y _3-95 _a70a"><div class="_a70d"><div class="_a70e">${title}</div><div class="_a70f"></div></div></div><div class="_a706" role="main">`,
    `</div><div class="_4t5o"><div class="_4t5p">${text}</div></div></div></div></div></div>`,
  ],
  H4: (title, _, timed) => [
    `<body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div class="_a705"><header class="_as-_ _a70a"><div class="_a70d"><h1>${title}</h1><div class="_a70f"></div><aside role="contentinfo" class="_aoaa">${timed}</aside></div></header><main class="_a706" role="main">`,
    `</main></div></div></div></div>`,
  ],
};
