import { expect, test } from 'vitest';
import { levelLeft, levelReason } from '@/lib/cases/required-level';
import { getCase } from './cases';
import {
  decide,
  harmless,
  inDays,
  makeAwaiting,
  makeComponent,
  makePerson,
  makeSubmitted,
  passOn,
  treatment,
} from './test-cases';
import { raw } from './test-raw';
import { recordWork } from './work';

const given = (...values: string[]) => ({ values, basis: 'Project file' });
/** Help in place of a sentence, with a penalty for failing: for the head, by one finding that work can lower. */
const punishing = {
  components: [makeComponent('c1')],
  answers: {
    ...Object.fromEntries(Object.entries(harmless.answers).filter(([subject]) => subject !== 'c2')),
    c1: { ...treatment, P2: given('diversion'), T9: given('penalty-for-failing') },
  },
};
const FINDING = 'TI-06@c1';
const step = {
  kind: 'safeguard',
  text: 'Failing leads back to care and never to custody',
  risk: 'People are locked up for a relapse',
  owner: 'Clinic lead',
  dueOn: inDays(30),
  expectedEffect: 'Nobody is locked up for a relapse',
  status: 'done',
  proof: 'Agreement, article 9',
  effectSoFar: '',
};
const first = { findingId: FINDING, kind: 'step' as const, entry: null, revision: null, content: step };
const failed = { ...first, entry: 1, revision: 1, content: { ...step, status: 'dropped' } };

async function makeInReview() {
  const officer = await makePerson('officer');
  const number = await makeSubmitted(officer, punishing);
  return { officer, number, adviser: await makePerson('adviser'), official: await makePerson('senior_official') };
}

test('work lets the level down with the review that passes it on, and no sooner', async () => {
  const { officer, adviser, official, number } = await makeInReview();
  await recordWork(officer, number, first);
  const before = await getCase(official, number);
  expect([before.requiredLevel, levelReason(before)]).toEqual(['head', 'unreviewed']);
  await passOn(adviser, number);
  const after = await getCase(official, number);
  expect([after.requiredLevel, levelReason(after)]).toEqual(['senior_official', 'work']);
  // Somebody in custody: the same work lowers nothing.
  const inCustody = { ...after, requiredLevel: 'head', floorLevel: 'head' } as const;
  expect([levelLeft(inCustody), levelReason(inCustody)]).toEqual(['head', 'custody']);
  await decide(official, number, { kind: 'proceed' });
});

test('work that is recorded after the review waits for the next one', async () => {
  const { officer, official, number } = await makeAwaiting(punishing);
  await recordWork(officer, number, first);
  await expect(decide(official, number, { kind: 'proceed' })).rejects.toMatchObject({ code: 'level-too-low' });
});

test('work that fails raises the level at once, and what a senior official let flow shows as stale', async () => {
  const { officer, adviser, official, number } = await makeInReview();
  await recordWork(officer, number, first);
  await passOn(adviser, number);
  await decide(official, number, { kind: 'proceed' });
  await recordWork(officer, number, failed);
  const { requiredLevel, stale } = await getCase(official, number);
  expect(requiredLevel).toBe('head');
  expect(stale).toMatchObject([{ decision: 1, reasons: [{ kind: 'level-raised' }], suggests: 'decide-again' }]);
});

test('nothing lets a case down that was referred up', async () => {
  const { officer, adviser, official, number } = await makeInReview();
  await recordWork(officer, number, first);
  await passOn(adviser, number);
  await decide(official, number, { kind: 'refer_up' });
  const file = await getCase(official, number);
  expect([file.requiredLevel, levelReason(file)]).toEqual(['head', 'referred']);
});

test('the database lowers no level without a review, without work that counts or under the floor', async () => {
  const { officer, adviser, number } = await makeInReview();
  const lower = () => raw(`UPDATE "case" SET "requiredLevel" = 'senior_official' WHERE "number" = $1`, number);
  expect(await lower()).toBe('level-too-low');
  await recordWork(officer, number, first);
  expect(await lower()).toBe('level-too-low');
  await passOn(adviser, number);
  expect(await lower()).toBe('done');
  const raise = () => raw(`UPDATE "case" SET "requiredLevel" = 'head' WHERE "number" = $1`, number);
  expect(await raise()).toBe('done');
  expect(await lower()).toBe('level-too-low');
});
