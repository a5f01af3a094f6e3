import { afterEach, expect, test, vi } from 'vitest';
import { settledBy } from '@/lib/cases/comments';
import { verifyBundle } from '@/lib/ledger/verify.mjs';
import { exportBundle } from './bundle';
import { getCase } from './cases';
import * as clock from './clock';
import { addComment, settleThread } from './comments';
import { recordDecision } from './decide';
import { saveSection } from './describe';
import { listEvents } from './events';
import { submitCase } from './submit';
import { decide, harmless, makeAwaiting, makeDecision, makeDraft, makePerson } from './test-cases';
import { refused } from './test-raw';
import { rounds } from './test-rounds';

afterEach(() => {
  vi.restoreAllMocks();
});

const ROUNDS = rounds(50);
const HOUR = 3_600_000;

test(`a clock that is set back changes neither the order of acts nor what they prove, ${ROUNDS} times`, async () => {
  const { head, adviser, number } = await makeAwaiting(harmless);
  await decide(head, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const back = (round / (ROUNDS + 1)) * 11 * HOUR;
    vi.spyOn(clock, 'now').mockImplementation(() => new Date(Date.now() - back));
    const comment = await addComment(head, number, {
      replyTo: '',
      findingId: '',
      kind: 'question',
      text: `Question ${round}`,
      mentions: [],
    });
    await settleThread(adviser, number, comment);
    vi.restoreAllMocks();
    vi.spyOn(clock, 'now').mockImplementation(() => new Date(Date.now() - back - HOUR / 2));
    // An answer that came after the thread was settled opens it again, whatever the clock says.
    await addComment(head, number, { replyTo: comment, findingId: '', kind: 'comment', text: 'Yet', mentions: [] });
    vi.restoreAllMocks();
    const thread = (await getCase(head, number)).threads.at(-1);
    expect(thread && settledBy(thread)).toBeNull();
  }
  const events = await listEvents(head, number);
  const times = events.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(verifyBundle(await exportBundle(head, number)).problems).toEqual([]);
}, 600_000);

test('a clock that was ahead for once does not bind the acts that follow', async () => {
  const { head, official, number } = await makeAwaiting(harmless);
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(Date.now() + 20 * HOUR));
  await decide(official, number, { kind: 'proceed', scope: ['c1'] });
  vi.restoreAllMocks();
  await decide(head, number, { kind: 'emergency_freeze', scope: ['c1'] });
  const { components } = await getCase(head, number);
  expect(components[0]?.status).toBe('frozen');
  expect(verifyBundle(await exportBundle(head, number)).problems).toEqual([]);
});

test(`a form that is posted again does nothing a second time, ${ROUNDS} times`, async () => {
  const { head, number } = await makeAwaiting(harmless);
  await decide(head, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { lock } = await getCase(head, number);
    const posted = { ...makeDecision({ kind: 'continue' }), lock };
    await recordDecision(head, number, posted);
    await expect(recordDecision(head, number, posted)).rejects.toEqual(refused('conflict'));
    expect((await getCase(head, number)).decisions).toHaveLength(1 + round);
  }
});

test('a section, and a submission, that are posted again write nothing twice', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  const { description, saved } = (await getCase(officer, number)).version;
  const { title, donor, implementer } = description;
  const values = { title, donor, implementer, summary: 'Typed once.', indicators: [] };
  const form = { id: 'one-open-form', save: 1 };
  const posted = { section: 'project', values, revision: saved.project?.revision ?? 0, form } as const;
  const first = await saveSection(officer, number, posted);
  expect(await saveSection(officer, number, posted)).toEqual(first);
  const { lock } = await getCase(officer, number);
  await submitCase(officer, number, { lock });
  await expect(submitCase(officer, number, { lock })).rejects.toEqual(refused('conflict'));
  const events = await listEvents(officer, number);
  expect(events.filter(({ kind }) => kind === 'description-submitted')).toHaveLength(1);
});
