import { expect, test } from 'vitest';
import { getCase } from './cases';
import { closeErrorReport } from './close-error';
import { followCase } from './follow';
import { mergePerson } from './people';
import { getRecord } from './records';
import { reviseCase } from './revise';
import { submitCase } from './submit';
import {
  capital,
  decide,
  harmless,
  makeAwaiting,
  makeDetails,
  makeDraft,
  makePerson,
  mixed,
  passOn,
} from './test-cases';
import { raw, rawDecision, refused } from './test-raw';

async function renew(officer: Parameters<typeof reviseCase>[0], adviser: typeof officer, number: string) {
  const lock = async () => (await getCase(officer, number)).lock;
  await reviseCase(officer, number, { lock: await lock(), reason: 'The facts have changed.' });
  await submitCase(officer, number, { lock: await lock() });
  await passOn(adviser, number);
}

test('help is frozen at once by its own author, confirmed by another, and lifted by a third after a new review', async () => {
  const { officer, adviser, official, head, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await decide(officer, number, { kind: 'emergency_freeze', scope: ['c1'] });
  expect(await getCase(head, number)).toMatchObject({ state: 'decided', components: [{ status: 'frozen' }, {}] });
  await decide(official, number, { scope: ['c1'] });
  const outcomes = [
    { decision: 3, condition: 1, outcome: 'met' as const, reasons: 'Seen on the spot', evidence: 'Report' },
  ];
  const lift = { kind: 'lift' as const, scope: ['c1'], details: { ...makeDetails('lift'), outcomes } };
  await expect(decide(head, number, lift)).rejects.toEqual(refused('review-first'));
  await renew(officer, adviser, number);
  await expect(decide(official, number, lift)).rejects.toEqual(refused('second-person'));
  await expect(decide(head, number, { kind: 'lift', scope: ['c1'] })).rejects.toEqual(
    refused('invalid', { 'details.outcomes': 'eachCondition' }),
  );
  await decide(head, number, lift);
  expect((await getCase(head, number)).components[0]?.status).toBe('proceeding');
  const { record } = await getRecord(head, number);
  expect(record.decisions.at(-1)?.details[0]).toMatchObject({ about: { key: 'outcomes' }, chosen: [{ key: 'met' }] });
});

test('who froze in an emergency does not confirm it, under whatever account', async () => {
  const { official, head, number } = await makeAwaiting(harmless);
  const [other, administrator] = [await makePerson('head'), await makePerson('administrator')];
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await decide(other, number, { kind: 'emergency_freeze', scope: ['c1'] });
  await expect(decide(other, number, { scope: ['c1'] })).rejects.toEqual(refused('second-person'));
  expect(await rawDecision(number, other.id)).toBe('second-person');
  await mergePerson(administrator, other.id, head.id);
  await expect(decide(head, number, { scope: ['c1'] })).rejects.toEqual(refused('second-person'));
  expect(await rawDecision(number, head.id)).toBe('second-person');
  expect(await raw(`UPDATE "user" SET "mergedIntoId" = NULL WHERE "id" = $1`, other.id)).toBe('wrong-state');
});

test('who wrote under an account that was merged away neither reviews nor decides', async () => {
  const { officer, head, number } = await makeAwaiting(harmless);
  await mergePerson(await makePerson('administrator'), officer.id, head.id);
  await expect(decide(head, number, { kind: 'proceed', scope: ['c1'] })).rejects.toEqual(refused('second-person'));
  expect(await rawDecision(number, head.id)).toBe('second-person');
});

test('a capital case without assurance: the head alone, and a waiver first', async () => {
  const { official, head, number } = await makeAwaiting(capital);
  expect((await getCase(head, number)).unassured).toEqual(['c1']);
  const proceed = { kind: 'proceed' as const, scope: ['c1'] };
  await expect(decide(official, number, proceed)).rejects.toEqual(refused('level-too-low'));
  await expect(decide(head, number, { kind: 'override', scope: ['c1'] })).rejects.toEqual(refused('level-too-low'));
  await expect(decide(head, number, proceed)).rejects.toEqual(refused('waiver-first'));
  expect(await rawDecision(number, head.id, proceed)).toBe('waiver-first');
  expect(await rawDecision(number, head.id, { kind: 'override', reviewOn: 'NULL' })).toBe('level-too-low');
  await decide(head, number, { kind: 'waiver', scope: ['c1'] });
  await decide(head, number, proceed);
  expect((await getCase(head, number)).components[0]?.status).toBe('proceeding');
});

test('an override lets a senior official decide; a referral ends it, also for every later version', async () => {
  const { officer, adviser, official, head, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'refer_up', scope: ['c1'] });
  await decide(head, number, { kind: 'override', scope: ['c1'] });
  await decide(official, number, { kind: 'proceed', scope: ['c1'] });
  await expect(decide(official, number, { kind: 'proceed', scope: ['c2'] })).rejects.toEqual(refused('level-too-low'));
  await renew(officer, adviser, number);
  expect((await getCase(head, number)).requiredLevel).toBe('head');
});

test('withdrawn help comes back as a new case with the open flags of the old one', async () => {
  const { officer, head, number } = await makeAwaiting(mixed);
  await expect(followCase(officer, number)).rejects.toEqual(refused('wrong-state'));
  await decide(head, number, { scope: ['c1'] });
  await decide(head, number, { kind: 'withdrawal', scope: ['c1'] });
  const opened = await followCase(officer, number);
  const file = await getCase(officer, opened.number);
  expect(file.follows?.number).toBe(number);
  expect(file.follows?.flags).toContainEqual({ finding: 'DP-01@c1', rule: 'DP-01', subject: 'c1', outcome: 'flagged' });
  expect((await getCase(officer, number)).followedBy).toEqual([opened.number]);
});

test('an error is reported before anything was screened, and closed by an independent person', async () => {
  const officer = await makePerson('officer');
  const [adviser, other] = [await makePerson('adviser'), await makePerson('adviser')];
  const number = await makeDraft(officer, harmless);
  await decide(adviser, number, { kind: 'error_report', scope: ['c1'] });
  const closing = { decision: 1, result: 'The data was destroyed and the partner told.' };
  await expect(closeErrorReport(officer, number, closing)).rejects.toEqual(refused('forbidden'));
  await expect(closeErrorReport(adviser, number, closing)).rejects.toEqual(refused('second-person'));
  await closeErrorReport(other, number, closing);
  await expect(closeErrorReport(other, number, closing)).rejects.toEqual(refused('wrong-state'));
  const { record } = await getRecord(other, number);
  expect(record.decisions[0]?.closed).toMatchObject({ by: { id: other.id }, result: closing.result });
});

test('a component that was decided on is not described away', async () => {
  const { officer, head, number } = await makeAwaiting(harmless);
  await decide(head, number, { scope: ['c1'] });
  const { lock } = await getCase(officer, number);
  await reviseCase(officer, number, { lock, reason: 'One component ends.' });
  const path = '{description,components}';
  await raw(
    `UPDATE "project_version" v SET "content" = jsonb_set("content", '${path}', ("content"#>'${path}') - 0)
     FROM "case" c WHERE c."id" = v."caseId" AND c."number" = $1 AND v."submittedAt" IS NULL`,
    number,
  );
  await expect(submitCase(officer, number, { lock: lock + 1 })).rejects.toEqual(
    refused('invalid', { components: 'decidedComponent' }),
  );
});
