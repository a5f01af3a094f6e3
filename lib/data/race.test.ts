import { expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import { getCase } from './cases';
import { recordDecision } from './decide';
import { listEvents } from './events';
import { decide, harmless, makeAwaiting, makeDecision, makePerson } from './test-cases';
import { rounds } from './test-rounds';

const ROUNDS = rounds(1_000);
/** Decisions of one case: its record grows with each. */
const PER_CASE = 20;

async function makeRunning() {
  const { official, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  return { number, official, deciders: [official, await makePerson('senior_official')] };
}

test(`of two deciders at once exactly one wins and the other is told, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round += PER_CASE) {
    const { number, official, deciders } = await makeRunning();
    for (let taken = 2; taken < 2 + PER_CASE; taken += 1) {
      const { lock } = await getCase(official, number);
      const input = { ...makeDecision({ kind: 'continue' }), lock };
      const answers = await Promise.allSettled(deciders.map((person) => recordDecision(person, number, input)));
      const lost = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
      expect(lost.map((reason) => (reason instanceof AppError ? reason.code : reason))).toEqual(['conflict']);
      expect((await getCase(official, number)).decisions).toHaveLength(taken);
    }
    const events = await listEvents(official, number);
    expect(events.filter(({ kind }) => kind === 'decision-recorded')).toHaveLength(1 + PER_CASE);
  }
}, 1_800_000);
