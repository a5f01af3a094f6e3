import { expect, test } from 'vitest';
import { getCase } from './cases';
import { checkCondition } from './check-condition';
import { listEvents } from './events';
import { approveFacts, getFactsUpload, proposeFacts } from './facts-editions';
import { uploadFacts } from './facts-uploads';
import { listCases } from './register';
import { decide, harmless, inDays, makeAwaiting, makePerson } from './test-cases';
import { raw, refused, setRoleRaw } from './test-raw';
import { casesTouchedBy } from './touched';

const condition = { text: 'Visits', owner: 'Ministry', dueOn: inDays(30), proof: 'Report', consequence: 'Freeze' };
const seen = { decision: 1, condition: 1, reasons: 'The visit of May.', evidence: 'Report 4, page 2' } as const;

async function makeConditional() {
  const made = await makeAwaiting(harmless);
  await decide(made.head, made.number, {
    kind: 'proceed_with_conditions',
    scope: ['c1', 'c2'],
    conditions: [condition],
  });
  return made;
}

test('a condition that is missed makes its decision stale wherever the case is read, until it is met', async () => {
  const { officer, head, number } = await makeConditional();
  expect((await getCase(head, number)).stale).toEqual([]);
  await checkCondition(officer, number, { ...seen, outcome: 'missed' });
  const { rows } = await listCases(await makePerson('auditor'), { text: number });
  expect(rows.map(({ stale }) => stale)).toEqual([true]);
  expect((await getCase(await makePerson('auditor'), number)).stale).toMatchObject([
    { decision: 1, components: ['c1', 'c2'], suggests: 'freeze-question' },
  ]);
  await checkCondition(officer, number, { ...seen, outcome: 'met' });
  const file = await getCase(head, number);
  expect(file.stale).toEqual([]);
  expect(file.decisions[0]?.conditions[0]?.checks.map(({ outcome }) => outcome)).toEqual(['missed', 'met']);
  const events = await listEvents(head, number);
  expect(events.filter(({ kind }) => kind === 'condition-checked')).toHaveLength(2);
});

test('a condition is met only where something shows it, and every field that is missing is named', async () => {
  const { officer, number } = await makeConditional();
  await expect(checkCondition(officer, number, { ...seen, outcome: 'met', evidence: ' ' })).rejects.toEqual(
    refused('invalid', { evidence: 'required' }),
  );
  await expect(checkCondition(officer, number, { ...seen, outcome: 'missed', reasons: '' })).rejects.toEqual(
    refused('invalid', { reasons: 'required' }),
  );
  await expect(checkCondition(officer, number, { ...seen, condition: 2, outcome: 'missed' })).rejects.toEqual(
    refused('not-found'),
  );
});

test('a condition is waived at the level that set it or above, never by who wrote the project', async () => {
  const { officer, official, head, number } = await makeConditional();
  const waived = { ...seen, outcome: 'waived' } as const;
  await expect(checkCondition(officer, number, waived)).rejects.toEqual(refused('level-too-low'));
  await expect(checkCondition(official, number, waived)).rejects.toEqual(refused('level-too-low'));
  await setRoleRaw(officer.id, 'head');
  await expect(checkCondition({ ...officer, role: 'head' }, number, waived)).rejects.toEqual(refused('second-person'));
  await checkCondition(head, number, waived);
  expect((await getCase(head, number)).stale).toEqual([]);
});

test('the database keeps every check and refuses one without its event', async () => {
  const { officer, number } = await makeConditional();
  await checkCondition(officer, number, { ...seen, outcome: 'missed' });
  expect(await raw(`UPDATE "condition_check" SET "outcome" = 'met'`)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "condition_check"`)).toBe('wrong-state');
  expect(await raw(`TRUNCATE "condition_check"`)).toBe('wrong-state');
  expect(
    await raw(
      `INSERT INTO "condition_check" ("decisionId", "number", "outcome", "reasons", "evidence", "checkedById", "at")
       SELECT d."id", 1, 'met', 'x', 'y', $2, now() FROM "decision" d JOIN "case" c ON c."id" = d."caseId" WHERE c."number" = $1`,
      number,
      officer.id,
    ),
  ).toBe('wrong-state');
  const auditor = await makePerson('auditor');
  await expect(checkCondition(auditor, number, { ...seen, outcome: 'missed' })).rejects.toEqual(refused('forbidden'));
});

test('newer facts of a State make the decisions on help there stale, and the new edition names the case', async () => {
  const { head, number } = await makeConditional();
  const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
  const line = ['iso3,practice,value,year,source_id', 'NPL,compulsory_drug_detention,documented,2026,HRW-2012'].join(
    '\n',
  );
  const files = [{ name: 'practices.csv', bytes: new TextEncoder().encode(line) }];
  const { id } = await uploadFacts(first, { name: '2028-stale', note: 'Newer' }, files);
  if (!id) throw new Error('The files were refused');
  await proposeFacts(first, { id });
  const { hash } = await getFactsUpload(head, id);
  const listed = await casesTouchedBy(head, hash);
  expect(listed.cases.find((touched) => touched.number === number)?.drift.countries).toEqual(['NPL']);
  expect((await getCase(head, number)).stale).toEqual([]);

  await approveFacts(second, { id, reason: '' });
  const { stale } = await getCase(head, number);
  expect(stale).toMatchObject([
    { decision: 1, reasons: [{ kind: 'newer-facts', countries: ['NPL'] }], suggests: 're-screen' },
  ]);
  await expect(casesTouchedBy(first, hash)).rejects.toEqual(refused('forbidden'));
});
