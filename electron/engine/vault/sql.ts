export type SqlValue = string | number | bigint | Buffer | null;

/** SQL text with its values apart, so that no value can become SQL. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Builds SQL whose `${}` are bound values, or other pieces of SQL that keep theirs. */
export function sql(
  strings: TemplateStringsArray,
  ...parts: readonly (SqlValue | Sql)[]
): Sql {
  let text = strings[0]!;
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += "?";
      values.push(part);
    }
    text += strings[index + 1]!;
  });
  return { text, values };
}

function isSql(part: SqlValue | Sql): part is Sql {
  return typeof part === "object" && part !== null && !Buffer.isBuffer(part);
}

/** Pieces of SQL with a word between them; nothing for no pieces. */
export function join(pieces: readonly Sql[], between: string): Sql {
  return {
    text: pieces.map((piece) => piece.text).join(between),
    values: pieces.flatMap((piece) => piece.values),
  };
}
