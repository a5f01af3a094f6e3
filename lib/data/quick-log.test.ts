import { expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import type { QuickLogInput } from '@/lib/cases/quick-log';
import { getCase } from './cases';
import { database } from './client';
import { getDesk } from './desk';
import { listEvents } from './events';
import { logHelp } from './quick-log';
import { decide, describeDraft, harmless, inDays, makeAwaiting, makePerson } from './test-cases';
import { raw, refused } from './test-raw';

const help = (changes: Partial<QuickLogInput> = {}): QuickLogInput => ({
  what: 'Two patrol boats',
  toWhom: 'Coast guard',
  country: 'NPL',
  timing: 'given',
  on: inDays(-2),
  form: 'spoken',
  why: 'They were promised by telephone on a Sunday.',
  covering: '',
  ...changes,
});

test('help that no decision covers opens a retrospective case with an error report, whoever logs it', async () => {
  for (const role of ['officer', 'adviser', 'senior_official', 'head'] as const) {
    const person = await makePerson(role);
    const { number, covered } = await logHelp(person, help());
    const file = await getCase(person, number);
    expect(covered).toBe(false);
    expect(file).toMatchObject({
      state: 'draft',
      title: 'Two patrol boats',
      quickLog: { toWhom: 'Coast guard', on: inDays(-2), covered: null, by: { id: person.id } },
      decisions: [{ kind: 'error_report', scope: ['c1'], details: { what: 'Two patrol boats', form: 'spoken' } }],
    });
    const kinds = (await listEvents(person, number)).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['case-opened', 'help-logged', 'decision-recorded']);
  }
});

test('the same log sent again, even at the same moment, opens no second case', async () => {
  const person = await makePerson('officer');
  const twice = await Promise.all([logHelp(person, help()), logHelp(person, help())]);
  expect(twice[0]).toEqual(twice[1]);
  expect(await logHelp(person, help())).toEqual(twice[0]);
  expect(await logHelp(person, help({ what: 'Three patrol boats' }))).not.toEqual(twice[0]);
  expect(await logHelp(await makePerson('officer'), help())).not.toEqual(twice[0]);
});

test('the error report waits on the desk of somebody independent', async () => {
  const { number } = await logHelp(await makePerson('officer'), help());
  const { confirm } = await getDesk(await makePerson('adviser'));
  expect(confirm.find((item) => item.number === number)?.reasons).toEqual(['error-open']);
});

test('what was logged by somebody who does not describe waits for all who do, until one of them has begun', async () => {
  const [official, officer, other] = [
    await makePerson('senior_official'),
    await makePerson('officer'),
    await makePerson('adviser'),
  ];
  const { number } = await logHelp(official, help());
  const waits = async (person: Person) => (await getDesk(person)).describe.some((item) => item.number === number);
  expect([await waits(officer), await waits(other), await waits(official)]).toEqual([true, true, false]);
  await describeDraft(officer, number, harmless);
  expect([await waits(officer), await waits(other)]).toEqual([true, false]);
  const { number: own } = await logHelp(officer, help({ what: 'A radio' }));
  expect((await getDesk(other)).describe.some((item) => item.number === own)).toBe(false);
});

test('a decision that lets help flow to the same State covers it; nothing else does', async () => {
  const { officer, head, official, number: named } = await makeAwaiting(harmless);
  const covering = named.toLowerCase();
  expect(await logHelp(officer, help({ covering }))).toMatchObject({ covered: false });
  await decide(head, named, { kind: 'proceed', scope: ['c1'] });
  const { number, covered } = await logHelp(officer, help({ covering }));
  expect(covered).toBe(true);
  expect(await getCase(officer, number)).toMatchObject({
    decisions: [],
    quickLog: { covered: { case: named, decision: 1 } },
  });
  expect(await logHelp(officer, help({ covering, country: 'IRN' }))).toMatchObject({ covered: false });
  // A decision that is out of date covers nothing.
  await decide(official, named, { kind: 'temporary_freeze', scope: ['c1'] });
  expect(await logHelp(officer, help({ covering }))).toMatchObject({ covered: false });
});

test('what cannot be taken is refused by field, and no case is opened', async () => {
  const officer = await makePerson('officer');
  const cases = await database().case.count({ where: { openedById: officer.id } });
  const log = (changes: Partial<QuickLogInput>) => logHelp(officer, help(changes));
  await expect(log({ what: ' ', why: 'Short.', country: 'XXX' })).rejects.toEqual(
    refused('invalid', { what: 'required', why: 'tooShort', country: 'country' }),
  );
  await expect(log({ on: inDays(1) })).rejects.toEqual(refused('invalid', { on: 'dateNotAhead' }));
  await expect(log({ timing: 'about_to_be_given' })).rejects.toEqual(refused('invalid', { on: 'dateToday' }));
  await expect(log({ covering: 'SCR-1999-0001' })).rejects.toEqual(refused('invalid', { covering: 'caseNumber' }));
  for (const role of ['auditor', 'administrator'] as const)
    await expect(logHelp(await makePerson(role), help())).rejects.toEqual(refused('forbidden'));
  expect(await database().case.count({ where: { openedById: officer.id } })).toBe(cases);
});

test('the database keeps every log and takes none without its case, its event and its error report', async () => {
  const officer = await makePerson('officer');
  const { number } = await logHelp(officer, help());
  expect(await raw('DELETE FROM "quick_log"')).not.toBe('done');
  expect(await raw(`UPDATE "quick_log" SET "what" = 'x'`)).not.toBe('done');
  const { number: other } = await makeAwaiting();
  const slip = await raw(
    `INSERT INTO "quick_log" SELECT c."id", "what", "toWhom", "country", "timing", "on", "form", "why", NULL, NULL, "byId", now()
     FROM "quick_log" q, "case" c WHERE c."number" = $1 AND q."caseId" = (SELECT "id" FROM "case" WHERE "number" = $2)`,
    other,
    number,
  );
  expect(slip).toBe('wrong-state');
});
