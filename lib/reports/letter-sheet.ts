import type { LetterWords } from '@/lib/cases/letter';
import { formatDate } from '@/lib/messages/format';
import { letterWords } from './letter-words';

/** A letter to take home: its words, whose it is, and its day (ISO). */
export type LetterSheet = LetterWords & { donor: string; caseNumber: string; date: string };

/** The lines above the text of a letter, in its own language. */
export function letterHead({ donor, caseNumber, date, addressee, language }: LetterSheet) {
  const t = letterWords(language);
  return {
    donor,
    reference: t('reference', { number: caseNumber }),
    date: formatDate(date, language),
    addressee: addressee.split('\n'),
  };
}

/** A letter as plain text: head, subject, then the text as it was written. */
export function letterAsText(sheet: LetterSheet): string {
  const { donor, reference, date, addressee } = letterHead(sheet);
  const top = [donor, reference, date].filter(Boolean).join('\n');
  return `${[top, addressee.join('\n'), sheet.subject, sheet.text].join('\n\n')}\n`;
}
