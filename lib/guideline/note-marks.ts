import type { NoteMark, Passage } from './types';

const PRINTED = /\[(\d+)\]/g;

/** Splits a text as printed ("... without distinction.[887] States ...") into its words and the places of its notes. */
export function withNotes(printed: string): { text: string; notes: NoteMark[] } {
  const notes: NoteMark[] = [];
  let removed = 0;
  const text = printed.replace(PRINTED, (mark, number: string, offset: number) => {
    notes.push({ note: `n${number}`, at: offset - removed });
    removed += mark.length;
    return '';
  });
  return { text, notes };
}

/** A run of words followed by the note whose number stands after it; the last run of a passage may have none. */
export type TextRun = { text: string; note?: string };

/** The passage cut at its note numbers, so that each can be shown as a link. */
export function textRuns({ text, notes }: Pick<Passage, 'text' | 'notes'>): TextRun[] {
  const runs: TextRun[] = notes.map(({ note, at }, index) => ({
    text: text.slice(notes[index - 1]?.at ?? 0, at),
    note,
  }));
  const rest = text.slice(notes.at(-1)?.at ?? 0);
  return rest ? [...runs, { text: rest }] : runs;
}

/** The passage as printed, with its note numbers in square brackets. */
export function asPrinted(passage: Pick<Passage, 'text' | 'notes'>): string {
  return textRuns(passage)
    .map(({ text, note }) => (note ? `${text}[${note.slice(1)}]` : text))
    .join('');
}
