import type { ReactNode } from "react";

import { visible } from "../../shared/text/visible.ts";
import { findMatches, markPieces } from "./match.ts";

/**
 * Text from an archive, as text only: isolated, so that its direction does not spill over, control characters visible.
 */
export function Piece(props: {
  children: string;
  /** Words to mark in it, as they were searched for. */
  query?: string | undefined;
  /** At most so many characters, those around the first mark. */
  most?: number | undefined;
}): ReactNode {
  const text = visible(props.children);
  const ranges =
    props.query === undefined ? [] : findMatches(text, props.query);
  return (
    <bdi dir="auto">
      {markPieces(text, ranges, props.most).map((piece, at) =>
        piece.hit ? (
          // Pieces have no name but their place.
          <mark key={at}>{piece.text}</mark>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}

/** A longer text from an archive, its lines kept. */
export function Lines(props: {
  children: string;
  query?: string | undefined;
}): ReactNode {
  return props.children.split(/\r?\n/u).map((line, at) => (
    <span key={at} className="block min-h-[1lh]" dir="auto">
      <Piece query={props.query}>{line}</Piece>
    </span>
  ));
}
