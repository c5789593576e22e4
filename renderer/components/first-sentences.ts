/** After a full stop behind one or two letters nothing ends: “Klein v. Meta”. */
const ABBREVIATION = /(?:^|[\s(])\p{L}{1,2}\.\s*$/u;

/** The beginning of a text, whole sentences only. */
export function firstSentences(
  text: string,
  locale: string,
  most: number,
): string {
  const segments = new Intl.Segmenter(locale, { granularity: "sentence" });
  const sentences: string[] = [];
  for (const { segment } of segments.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last))
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.slice(0, most).join("").trim();
}
