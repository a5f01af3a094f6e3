import { commentary } from '@/lib/guideline/commentary';
import { clauses, noteById } from '@/lib/guideline/section';
import type { Passage } from '@/lib/guideline/types';
import type { CaseRecord } from './record-schema';

/** The passages with these ids, each once, in the order of the guideline, with their notes. */
export function citedPassages(ids: readonly string[]): CaseRecord['guideline']['clauses'] {
  return [...clauses, ...commentary].filter(({ id }) => ids.includes(id)).map(passageInWords);
}

function passageInWords(passage: Passage): CaseRecord['guideline']['clauses'][number] {
  return {
    id: passage.id,
    kind: passage.kind,
    leadIn: passage.kind === 'clause' ? passage.leadIn : null,
    text: passage.text,
    notes: passage.notes.map(({ note, at }) => ({ id: note, at, text: noteById(note)?.text ?? '' })),
  };
}
