import { clauseLists } from './clauses';
import { commentary } from './commentary';
import { asPrinted } from './note-marks';
import { notes } from './notes';
import type { Clause, Note, Passage } from './types';

/** Section IV.3 of the International Guidelines on Human Rights and Drug Policy: the norm that every rule rests on. */
export const section = {
  id: 'IV.3',
  guidelines: 'International Guidelines on Human Rights and Drug Policy',
  url: 'https://www.humanrights-drugpolicy.org/',
  part: 'IV. Implementation',
  title: '3. Obligation of International cooperation and assistance',
  commentaryTitle: 'Commentary:',
} as const;

/** Every clause, assisting States first, in the order of the text. */
export const clauses: readonly Clause[] = clauseLists.flatMap((list) => list.clauses);

const passages: ReadonlyMap<string, Passage> = new Map([...clauses, ...commentary].map((each) => [each.id, each]));
const notesById: ReadonlyMap<string, Note> = new Map(notes.map((note) => [note.id, note]));

/** The clause or commentary paragraph with this id (`IV.3-A-iv`, `IV.3-C3`); undefined when there is none. */
export function clauseById(id: string): Passage | undefined {
  return passages.get(id);
}

/** The note with this id (`n887`); undefined when there is none. */
export function noteById(id: string): Note | undefined {
  return notesById.get(id);
}

/** The notes that a passage carries, in the order of the text. */
export function notesOf(passage: Passage): Note[] {
  return passage.notes.flatMap(({ note }) => noteById(note) ?? []);
}

/** The whole section as plain text in the order of the source: one paragraph per line, blank lines between. */
export function plainText(): string {
  return [
    section.part,
    section.title,
    ...clauseLists.flatMap(({ leadIn, clauses }) => [
      leadIn,
      ...clauses.map((clause) => `${clause.numeral}. ${asPrinted(clause)}`),
    ]),
    section.commentaryTitle,
    ...commentary.flatMap((paragraph) => [...(paragraph.heading ? [paragraph.heading] : []), asPrinted(paragraph)]),
    ...notes.map(({ number, text }) => `${number}. ${text}`),
  ].join('\n\n');
}
