export type HighlightRange = { start: number; end: number; label?: string };

type Piece = { text: string; at: number; marked: boolean; label?: string | undefined };

/** Cuts a text at its ranges; ranges that overlap an earlier one, or lie outside the text, lose the part that does. */
function cut(text: string, ranges: readonly HighlightRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, label } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), at, marked: false });
    pieces.push({ text: text.slice(from, to), at: from, marked: true, label });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at, marked: false });
  return pieces;
}

/** A person's own words with phrases marked; the label of a mark is heard, not seen. */
export function Highlight({ text, ranges }: { text: string; ranges: readonly HighlightRange[] }) {
  return (
    <span dir="auto" className="whitespace-pre-wrap wrap-anywhere">
      {cut(text, ranges).map((piece) =>
        piece.marked ? (
          <mark key={piece.at}>
            {piece.text}
            {piece.label ? <span className="sr-only"> ({piece.label})</span> : null}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
