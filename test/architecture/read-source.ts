/** One import of a source file, whatever its spelling. */
export interface Import {
  specifier: string;
  /** `import type` and `export type`, which leave nothing behind at run time. */
  typeOnly: boolean;
}

// What a slash may follow to begin a regular expression; after anything else it divides or closes a tag.
const beforeRegex =
  /(?:^|=>|[=(,:;!&|?{[+\-*%~^\n]|\b(?:return|typeof|case|in|of|void|throw))\s*$/;

const regex = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//y;

/**
 * Blanks what is no code: comments, and the insides of strings, templates and regular expressions.
 *
 * Every character keeps its place, so what a string holds can be read from the original. The code
 * in a template's `${}` stays. This is no parser: it knows just enough that a word in a sentence is
 * no call and a call behind a quote is one.
 */
export function blankText(source: string): string {
  let code = "";
  // One entry per open template hole: how many braces are open inside it.
  const holes: number[] = [];

  function copy(count: number): void {
    code += source.slice(code.length, code.length + count);
  }
  function blankTo(end: number): void {
    code += source.slice(code.length, end).replace(/[^\n]/g, " ");
  }
  function matchLength(pattern: RegExp): number {
    pattern.lastIndex = code.length;
    return pattern.exec(source)?.[0].length ?? 0;
  }
  /** Blanks a quoted thing, leaving its two marks where they are. */
  function blankInside(pattern: RegExp): void {
    const end = code.length + matchLength(pattern);
    copy(1);
    blankTo(Math.max(code.length, end - 1));
    copy(end - code.length);
  }
  function blankTemplate(): void {
    const end =
      code.length +
      matchLength(/[`}](?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{)?/y);
    const opensHole = source.endsWith("${", end);
    copy(1);
    blankTo(opensHole ? end - 1 : Math.max(code.length, end - 1));
    copy(end - code.length);
    if (opensHole) holes.push(0);
  }

  while (code.length < source.length) {
    const at = source.charAt(code.length);
    const two = source.slice(code.length, code.length + 2);
    const depth = holes.at(-1);
    if (two === "//") blankTo(code.length + matchLength(/.*/y));
    else if (two === "/*")
      blankTo(code.length + matchLength(/\/\*[\s\S]*?(?:\*\/|$)/y));
    else if (at === "'") blankInside(/'(?:\\[\s\S]|[^\\'\n])*'?/y);
    else if (at === '"') blankInside(/"(?:\\[\s\S]|[^\\"\n])*"?/y);
    else if (at === "`") blankTemplate();
    else if (
      at === "/" &&
      beforeRegex.test(code.slice(-40)) &&
      matchLength(regex) > 0
    )
      blankInside(regex);
    else if (at === "}" && depth === 0) {
      holes.pop();
      blankTemplate();
    } else {
      if (depth !== undefined && (at === "{" || at === "}"))
        holes[holes.length - 1] = depth + (at === "{" ? 1 : -1);
      copy(1);
    }
  }
  return code;
}

/** Lists `from '...'`, `import '...'`, `import('...')` and `require('...')`, types too. */
export function listImports(source: string): Import[] {
  const code = blankText(source);
  return [
    ...code.matchAll(
      /\b(?:from|import|(?:import|require)\s*\()\s*(["'`])(\s*)\1/g,
    ),
  ].map((match) => {
    const end = match.index + match[0].length - 1;
    // What stands between the keyword and `from`; nothing for the other spellings.
    const names = match[0].startsWith("from")
      ? /.*\b(?:import|export)\b(.*)$/s.exec(code.slice(0, match.index))?.[1]
      : undefined;
    return {
      specifier: source.slice(end - (match[2]?.length ?? 0), end),
      typeOnly: /^\s+type\b\s*[\w${*]/.test(names ?? ""),
    };
  });
}
