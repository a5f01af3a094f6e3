import { afterEach, expect, test, vi } from 'vitest';
import { getCase } from './cases';
import { closeErrorReport } from './close-error';
import { getDesk } from './desk';
import { decide, harmless, makeAwaiting, makePerson } from './test-cases';

afterEach(() => vi.useRealTimers());

const DAY = 86_400_000;

/** Why a case stands on somebody's desk to be confirmed or closed. */
async function reasons(person: Parameters<typeof getDesk>[0], number: string) {
  return (await getDesk(person)).confirm.find((item) => item.number === number)?.reasons ?? [];
}

test('an emergency freeze waits for everybody who may confirm it, and for nobody else', async () => {
  const { officer, adviser, official, head, number } = await makeAwaiting(harmless);
  const other = await makePerson('senior_official');
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await decide(other, number, { kind: 'emergency_freeze', scope: ['c1'] });
  expect(await reasons(official, number)).toEqual(['unconfirmed']);
  expect(await reasons(head, number)).toEqual(['unconfirmed']);
  for (const person of [other, officer, adviser]) expect(await reasons(person, number)).toEqual([]);
  const by = (await getCase(head, number)).decisions.at(-1)?.reviewOn;
  expect((await getDesk(head)).confirm.find((item) => item.number === number)?.due).toBe(by);
  await decide(official, number, { scope: ['c1'] });
  expect(await reasons(head, number)).toEqual([]);
});

test('a freeze that nobody confirmed in seven days stands escalated', async () => {
  const { officer, official, head, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await decide(officer, number, { kind: 'emergency_freeze', scope: ['c1', 'c2'] });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * DAY });
  expect(await reasons(head, number)).toEqual(['unconfirmed']);
  vi.setSystemTime(Date.now() + DAY);
  expect(await reasons(head, number)).toEqual(['escalated']);
});

test('an error report waits for who may close it until it is closed', async () => {
  const { officer, adviser, official, head, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await decide(adviser, number, { kind: 'error_report', scope: ['c1'], reviewOn: null });
  expect(await reasons(head, number)).toEqual(['error-open']);
  for (const person of [adviser, officer]) expect(await reasons(person, number)).toEqual([]);
  await closeErrorReport(head, number, { decision: 2, result: 'The payment was stopped and the money came back.' });
  expect(await reasons(official, number)).toEqual([]);
});

test('a case that the head let down stands on the desks of senior officials for as long as they may decide', async () => {
  const { official, head, number } = await makeAwaiting(harmless);
  const decides = async (person: typeof head) => (await getDesk(person)).decide.some((item) => item.number === number);
  await decide(official, number, { kind: 'refer_up', scope: ['c1'], reviewOn: null });
  expect([await decides(official), await decides(head)]).toEqual([false, true]);
  await decide(head, number, { kind: 'override', scope: ['c1'], reviewOn: null });
  expect(await decides(official)).toBe(true);
  await decide(official, number, { kind: 'proceed', scope: ['c1'] });
  expect([await decides(official), await decides(head)]).toEqual([false, true]);
});
