import type { ReactNode } from 'react';
import { type Mark, wholeMarks } from './whole-marks';

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
  for (const { start, end, counts } of wholeMarks(marks)) {
    out.push(text.slice(at, start));
    out.push(
      <mark
        key={start}
        className={`px-0 text-transparent ${counts ? '' : 'bg-transparent decoration-edge decoration-dotted'}`}
      >
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  out.push(text.slice(at));
  return out;
}
