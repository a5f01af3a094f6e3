import type { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import {
  isLetterKind,
  type Letter,
  type LetterAnswerInput,
  type LetterForm,
  type LetterInput,
  letterAnswerSchema,
  letterProblems,
  letterSchema,
} from '@/lib/cases/letter';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { type LetterSheet, sentLetter } from '@/lib/reports/letter-sheet';
import { leftOpen } from '@/lib/reports/letter-words';
import { addToCase, assertStillHolds, lockCase } from './act';
import { appendEvent, timeOfAct } from './ledger';
import { sealedRecord } from './sealed-record';
import { transaction } from './transaction';

/**
 * Keeps a letter about a decision as it was sent; gives its number. The same letter noted by the same person is the one
 * letter, sent again: nothing is added. Throws AppError `invalid` with problems by field, `not-found` for a decision that
 * is none, `wrong-state` for one that nobody outside is told of, `conflict` for a letter that was replaced already, or
 * `forbidden`.
 */
export async function sendLetter(person: Person, number: string, input: LetterInput): Promise<number> {
  assertMay(person, 'case.letter');
  const words = parseInput(letterSchema, input);
  return addToCase(person, number, async ({ tx, contents, at }) => {
    const decision = contents.decisions.find((each) => each.number === words.decision);
    if (!decision) throw new AppError('not-found');
    if (!isLetterKind(decision.kind)) throw new AppError('wrong-state');
    const again = contents.letters.find((each) => isSame(each, person, words));
    if (again) return { value: again.number, event: null };
    const problems = letterProblems(contents, words, dayOf(at));
    if (leftOpen(words.text, words.language).length > 0) problems.text = 'fillIn';
    if (Object.keys(problems).length > 0) throw new AppError('invalid', problems);
    const { replaces } = words;
    if (replaces !== null && contents.letters.some((each) => each.replaces === replaces))
      throw new AppError('conflict');
    const letter = contents.letters.length + 1;
    const row = { ...words, sentOn: new Date(words.sentOn), byId: person.id, at };
    await tx.letter.create({ data: { ...row, caseId: contents.id, number: letter } });
    const { to, sentOn } = words;
    const data = { letter, decision: decision.number, to, sentOn, replaces, wordsHash: hashOf(words) };
    return { value: letter, event: { kind: 'letter-sent', data } };
  });
}

/**
 * Notes what came back to a letter. The same answer noted twice by the same person is one. Throws AppError `invalid` with
 * problems by field, `not-found` or `forbidden`.
 */
export async function answerLetter(person: Person, number: string, input: LetterAnswerInput): Promise<void> {
  assertMay(person, 'case.letter');
  const { letter, receivedOn, words } = parseInput(letterAnswerSchema, input);
  await addToCase(person, number, async ({ tx, contents, at }) => {
    const answered = contents.letters.find((each) => each.number === letter);
    if (!answered) throw new AppError('not-found');
    const again = answered.answers.some(
      (each) => each.by.id === person.id && each.receivedOn === receivedOn && each.words === words,
    );
    if (again) return { value: undefined, event: null };
    if (receivedOn > dayOf(at)) throw new AppError('invalid', { receivedOn: 'dateNotAhead' });
    if (receivedOn < answered.sentOn) throw new AppError('invalid', { receivedOn: 'dateAfterLetter' });
    const answer = answered.answers.length + 1;
    const row = { receivedOn: new Date(receivedOn), words, byId: person.id, at };
    await tx.letterAnswer.create({ data: { ...row, caseId: contents.id, letter, number: answer } });
    const data = { letter, answer, receivedOn, wordsHash: hashOf(words) };
    return { value: undefined, event: { kind: 'letter-answered', data } };
  });
}

/**
 * A letter to take home, by the record that was sealed when it was marked as sent: whatever the case says since, it is the
 * same letter. Taking it is an event of the case. Throws AppError `not-found` or `forbidden`.
 */
export async function takeLetter(
  person: Person,
  number: string,
  letter: number,
  form: LetterForm,
): Promise<LetterSheet> {
  assertMay(person, 'case.export');
  return transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const sent = await tx.event.findFirst({
      where: { caseId, kind: 'letter-sent', data: { path: ['letter'], equals: letter } },
      select: { sequence: true },
    });
    if (!sent) throw new AppError('not-found');
    const { record, hash } = await sealedRecord(tx, caseId, sent.sequence);
    const sheet = sentLetter(record, letter);
    if (!sheet) throw new AppError('not-found');
    const place = { caseId, caseNumber: record.case.number, at: await timeOfAct(tx, caseId) };
    await appendEvent(tx, person, place, { kind: 'letter-taken', data: { letter, form, recordHash: hash } });
    return sheet;
  });
}

function isSame(letter: Letter, { id }: Person, words: z.output<typeof letterSchema>): boolean {
  const kept: Record<string, unknown> = letter;
  return letter.by.id === id && Object.entries(words).every(([field, word]) => kept[field] === word);
}
