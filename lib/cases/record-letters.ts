import type { Letter } from '@/lib/cases/letter';
import type { RecordLetter } from './record-schema';
import { type RecordWords, term } from './record-words';

/** A letter as it is sealed: the words that were sent, how, when and to whom, and what came back. */
export function letterInWords({ to, how, by, answers, ...letter }: Letter, { report }: RecordWords): RecordLetter {
  return {
    ...letter,
    to: term(report.letterTo, to),
    how: term(report.letterWays, how),
    by: { id: by.id },
    answers: answers.map(({ receivedOn, words, by, at }) => ({ receivedOn, words, by: { id: by.id }, at })),
  };
}
