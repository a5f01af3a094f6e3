import { LANGUAGES } from '@/lib/auth/person';
import type { LetterWords } from '@/lib/cases/letter';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { formatDate } from '@/lib/messages/format';
import { letterWords } from './letter-words';

/** A letter to take home: its words, whose it is, and its day (ISO). */
export type LetterSheet = Omit<LetterWords, 'to'> & { donor: string; caseNumber: string; date: string };

/** A letter as it was sent, of the day on which it was; null where the record holds none of this number. */
export function sentLetter(record: CaseRecord, number: number): LetterSheet | null {
  const sent = record.letters?.find((letter) => letter.number === number);
  if (!sent) return null;
  const { addressee, subject, text, sentOn } = sent;
  // Written from a Letter, whose language is one of these.
  const language = LANGUAGES.find((known) => known === sent.language) ?? 'en';
  const { donor } = record.project;
  return { addressee, language, subject, text, donor, caseNumber: record.case.number, date: sentOn };
}

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
