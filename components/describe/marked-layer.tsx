import type { ReactNode } from 'react';

export type Mark = { start: number; end: number; counts: boolean };

/**
 * The text of a field once more, invisible, with its phrases marked: it lies under the field and gives it its height.
 * Only for the eye; the list of phrases says the same to everybody.
 */
export function MarkedLayer({ text, marks, className }: { text: string; marks: readonly Mark[]; className: string }) {
  return (
    <div aria-hidden="true" dir="auto" className={`${className} min-h-full text-transparent select-none`}>
      {pieces(text, marks)}
      {/* A last line break takes no room unless something follows it. */}
      {'\u200B'}
    </div>
  );
}

function pieces(text: string, marks: readonly Mark[]): ReactNode[] {
  const out: ReactNode[] = [];
  let at = 0;
  for (const { start, end, counts } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    out.push(text.slice(at, from));
    out.push(
      <mark
        key={from}
        className={`px-0 text-transparent ${counts ? '' : 'bg-transparent decoration-edge decoration-dotted'}`}
      >
        {text.slice(from, end)}
      </mark>,
    );
    at = end;
  }
  out.push(text.slice(at));
  return out;
}
