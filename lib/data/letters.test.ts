import { expect, test } from 'vitest';
import type { LetterInput } from '@/lib/cases/letter';
import { caseRecordSchema } from '@/lib/cases/record';
import { getCase } from './cases';
import { saveSection } from './describe';
import { listEvents } from './events';
import { answerLetter, sendLetter, takeLetter } from './letters';
import { getRecord } from './records';
import { reviseCase } from './revise';
import { submitCase } from './submit';
import { decide, harmless, inDays, makeAwaiting, makePerson } from './test-cases';
import { raw, refused } from './test-raw';

const sent = (changes: Partial<LetterInput> = {}): LetterInput => ({
  decision: 2,
  to: 'government',
  addressee: 'Ministry of the Interior, Kathmandu',
  language: 'fr',
  subject: 'Gel temporaire',
  text: 'Excellence,\n\nLe gel a été décidé hier.\n\nVeuillez agréer, Excellence…',
  how: 'post',
  sentOn: inDays(0),
  receipt: 'RR 123',
  evidence: '',
  replaces: '',
  ...changes,
});

/** Two components that proceed, the first of them frozen by decision 2. */
async function makeFrozen() {
  const made = await makeAwaiting(harmless);
  await decide(made.official, made.number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await decide(made.head, made.number, { scope: ['c1'] });
  return made;
}

test('a letter is kept as it was sent, sealed, and nobody who is about to act is set back by it', async () => {
  const { officer, number } = await makeFrozen();
  const { lock } = await getCase(officer, number);
  // As a browser posts it.
  expect(await sendLetter(officer, number, sent({ text: sent().text.replaceAll('\n', '\r\n') }))).toBe(1);
  await answerLetter(officer, number, { letter: 1, receivedOn: inDays(0), words: 'Nous examinons la question.' });
  const { letters, lock: after } = await getCase(officer, number);
  expect(after).toBe(lock);
  expect(letters).toMatchObject([
    {
      ...sent({ evidence: null, replaces: null }),
      number: 1,
      by: { id: officer.id },
      answers: [{ by: { id: officer.id } }],
    },
  ]);
  const { record } = await getRecord(officer, number);
  expect(caseRecordSchema.parse(record).letters).toMatchObject([
    {
      number: 1,
      decision: 2,
      to: { key: 'government', words: 'Recipient government' },
      how: { key: 'post' },
      text: sent().text,
      answers: [{ words: 'Nous examinons la question.', by: { id: officer.id } }],
    },
  ]);
  const kinds = (await listEvents(officer, number)).map(({ kind }) => kind);
  expect(kinds.slice(-2)).toEqual(['letter-sent', 'letter-answered']);
});

test('whoever works on cases sends letters; an auditor reads them; an administrator sees no case', async () => {
  const { officer, adviser, official, head, number } = await makeFrozen();
  for (const [index, person] of [officer, adviser, official, head].entries())
    expect(await sendLetter(person, number, sent())).toBe(index + 1);
  const auditor = await makePerson('auditor');
  expect((await getCase(auditor, number)).letters).toHaveLength(4);
  for (const person of [auditor, await makePerson('administrator')]) {
    await expect(sendLetter(person, number, sent())).rejects.toEqual(refused('forbidden'));
    const answer = { letter: 1, receivedOn: inDays(0), words: 'Yes.' };
    await expect(answerLetter(person, number, answer)).rejects.toEqual(refused('forbidden'));
  }
});

test('the same letter sent again, even at the same moment, is one letter; so is the same answer', async () => {
  const { officer, number } = await makeFrozen();
  const twice = await Promise.all([sendLetter(officer, number, sent()), sendLetter(officer, number, sent())]);
  expect(twice).toEqual([1, 1]);
  const answer = { letter: 1, receivedOn: inDays(0), words: 'Yes.' };
  await Promise.all([answerLetter(officer, number, answer), answerLetter(officer, number, answer)]);
  const kinds = (await listEvents(officer, number)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('letter-'))).toEqual(['letter-sent', 'letter-answered']);
});

test('a letter that was sent is taken home as it was sent, whatever the case says since, and each time is an event', async () => {
  const { officer, number } = await makeFrozen();
  await sendLetter(officer, number, sent());
  const hash = (await getRecord(officer, number)).hash;
  const { addressee, language, subject, text, sentOn } = sent();
  const sheet = { addressee, language, subject, text, donor: '', caseNumber: number, date: sentOn };
  expect(await takeLetter(officer, number, 1, 'docx')).toEqual(sheet);

  await reviseCase(officer, number, { lock: (await getCase(officer, number)).lock, reason: 'Another donor.' });
  const { saved } = (await getCase(officer, number)).version;
  const values = { title: 'A project', summary: 'What it does', donor: 'Another', implementer: '', indicators: [] };
  await saveSection(officer, number, { section: 'project', values, revision: saved.project?.revision ?? 0 });
  await submitCase(officer, number, { lock: (await getCase(officer, number)).lock });
  expect((await getRecord(officer, number)).record.project.donor).toBe('Another');
  const auditor = await makePerson('auditor');
  await sendLetter(officer, number, sent({ receipt: 'RR 124' }));
  expect(await takeLetter(auditor, number, 1, 'eml')).toEqual(sheet);
  expect(await takeLetter(auditor, number, 2, 'txt')).toEqual({ ...sheet, donor: 'Another' });

  const taken = (await listEvents(officer, number)).filter(({ kind }) => kind === 'letter-taken');
  expect(taken).toMatchObject([
    { actor: { id: officer.id }, data: { letter: 1, form: 'docx', recordHash: hash } },
    { actor: { id: auditor.id }, data: { letter: 1, form: 'eml', recordHash: hash } },
    { actor: { id: auditor.id }, data: { letter: 2, form: 'txt' } },
  ]);
});

test('a letter that nobody sent is not found, an administrator takes none, and neither is an event', async () => {
  const { officer, number } = await makeFrozen();
  const other = await makeFrozen();
  await sendLetter(officer, number, sent());
  const administrator = await makePerson('administrator');
  await expect(takeLetter(administrator, number, 1, 'txt')).rejects.toEqual(refused('forbidden'));
  await expect(takeLetter(officer, number, 2, 'txt')).rejects.toEqual(refused('not-found'));
  await expect(takeLetter(officer, other.number, 1, 'txt')).rejects.toEqual(refused('not-found'));
  await expect(takeLetter(officer, 'SCR-1999-0001', 1, 'txt')).rejects.toEqual(refused('not-found'));
  for (const each of [number, other.number])
    expect((await listEvents(officer, each)).map(({ kind }) => kind)).not.toContain('letter-taken');
});

test('a correction replaces one letter about the same decision, and one correction only', async () => {
  const { officer, adviser, official, number } = await makeFrozen();
  await decide(official, number, { kind: 'emergency_freeze', scope: ['c2'] });
  await sendLetter(officer, number, sent());
  await expect(sendLetter(officer, number, sent({ decision: 3, replaces: 1 }))).rejects.toEqual(
    refused('invalid', { replaces: 'id' }),
  );
  expect(await sendLetter(officer, number, sent({ replaces: 1, receipt: 'RR 124' }))).toBe(2);
  await expect(sendLetter(adviser, number, sent({ replaces: 1 }))).rejects.toEqual(refused('conflict'));
});

test('what cannot be taken is refused by field', async () => {
  const { officer, number } = await makeFrozen();
  const refusal = (changes: Partial<LetterInput>) => expect(sendLetter(officer, number, sent(changes))).rejects;
  await refusal({ sentOn: inDays(1) }).toEqual(refused('invalid', { sentOn: 'dateNotAhead' }));
  await refusal({ sentOn: inDays(-1) }).toEqual(refused('invalid', { sentOn: 'dateAfterDecision' }));
  await refusal({ addressee: ' ', text: '' }).toEqual(refused('invalid', { addressee: 'required', text: 'required' }));
  const open = 'Excellence,\n\nNous vous prions d’écrire à [à qui répondre, avec l’adresse].';
  await refusal({ text: open }).toEqual(refused('invalid', { text: 'fillIn' }));
  await refusal({ evidence: 7 }).toEqual(refused('invalid', { evidence: 'noSuchEvidence' }));
  await refusal({ decision: 1 }).toEqual(refused('wrong-state'));
  await refusal({ decision: 9 }).toEqual(refused('not-found'));
  await sendLetter(officer, number, sent());
  const answer = (letter: number, on: number) =>
    expect(answerLetter(officer, number, { letter, receivedOn: inDays(on), words: 'Yes.' })).rejects;
  await answer(1, 1).toEqual(refused('invalid', { receivedOn: 'dateNotAhead' }));
  await answer(1, -1).toEqual(refused('invalid', { receivedOn: 'dateAfterLetter' }));
  await answer(2, 0).toEqual(refused('not-found'));
});

test('the database keeps every word and refuses what comes by another road', async () => {
  const { officer, number } = await makeFrozen();
  const auditor = await makePerson('auditor');
  await sendLetter(officer, number, sent());
  await answerLetter(officer, number, { letter: 1, receivedOn: inDays(0), words: 'Yes.' });
  for (const table of ['letter', 'letter_answer']) {
    expect(await raw(`DELETE FROM "${table}"`)).not.toBe('done');
    expect(await raw(`UPDATE "${table}" SET "byId" = "byId"`)).not.toBe('done');
  }
  const slip = (by: string, letter: number, decision = 2, replaces: number | null = null, days = 0) =>
    raw(
      `INSERT INTO "letter" SELECT "caseId", $2::integer, $4::integer, "to", "addressee", "language", "subject", "text", "how",
         "sentOn" + $6::integer, "receipt", "evidence", $5::integer, $1, now() FROM "letter"
       WHERE "caseId" = (SELECT "id" FROM "case" WHERE "number" = $3) AND "number" = 1`,
      by,
      letter,
      number,
      decision,
      replaces,
      days,
    );
  expect(await slip(auditor.id, 2)).toBe('forbidden');
  expect(await slip(officer.id, 3)).toBe('conflict');
  expect(await slip(officer.id, 2, 9)).toBe('not-found');
  expect(await slip(officer.id, 2, 1)).toBe('wrong-state');
  expect(await slip(officer.id, 2, 2, 5)).toBe('invalid');
  expect(await slip(officer.id, 2, 2, null, -2)).toBe('invalid');
  expect(await slip(officer.id, 2)).toBe('wrong-state');
  const answer = (by: string, days: number, count = 2) =>
    raw(
      `INSERT INTO "letter_answer" ("caseId", "letter", "number", "receivedOn", "words", "byId", "at")
       SELECT "id", 1, $4::integer, current_date + $3::integer, 'No.', $1, now() FROM "case" WHERE "number" = $2`,
      by,
      number,
      days,
      count,
    );
  expect(await answer(auditor.id, 0)).toBe('forbidden');
  expect(await answer(officer.id, -3)).toBe('invalid');
  expect(await answer(officer.id, 0, 3)).toBe('conflict');
  expect(await answer(officer.id, 0)).toBe('wrong-state');
});
