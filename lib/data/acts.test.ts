import { expect, test } from 'vitest';
import { FIRST_PREVIOUS_HASH, verifyChain } from '@/lib/ledger/chain';
import { hashOf } from '@/lib/ledger/hash';
import { getCase, openCase } from './cases';
import { database } from './client';
import { recordDecision } from './decide';
import { listEvents } from './events';
import { getRecord, logExport } from './records';
import { sealReview } from './review';
import { submitCase } from './submit';
import {
  decide,
  harmless,
  inDays,
  makeAwaiting,
  makeDecision,
  makeDraft,
  makePerson,
  makeSubmitted,
  mixed,
} from './test-cases';
import { owner } from './test-owner';
import { refused, setRoleRaw } from './test-raw';

const condition = { text: 'Visits', owner: 'Ministry', dueOn: inDays(30), proof: 'Report', consequence: 'Freeze' };

async function chainOf(number: string, person: Parameters<typeof listEvents>[0]) {
  const events = await listEvents(person, number);
  return verifyChain(
    events.map(({ actor, ...event }) => ({
      ...event,
      caseNumber: number,
      actorId: actor.id,
      actorRole: actor.role,
    })),
  );
}

/** How many of several acts at once went through, and how the others failed. */
async function outcomesOf(acts: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts);
  return settled
    .map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason.code ?? String(one.reason))))
    .toSorted();
}

test('a case goes from a draft to a decision, and each act leaves its event and its record', async () => {
  const { officer, head, number } = await makeAwaiting(mixed);
  await decide(head, number, { conditions: [condition] });
  const auditor = await makePerson('auditor');
  await logExport(auditor, number, 'pdf');

  const events = await listEvents(auditor, number);
  expect(events.map(({ kind }) => kind)).toEqual([
    'case-opened',
    'description-submitted',
    'review-passed-on',
    'decision-recorded',
    'report-exported',
  ]);
  expect(events[0]?.previousHash).toBe(FIRST_PREVIOUS_HASH);
  expect(events[1]?.actor).toEqual({ id: officer.id, name: officer.name, role: 'officer' });
  expect(await chainOf(number, auditor)).toMatchObject({ intact: true, events: 5 });

  const { record, hash } = await getRecord(auditor, number);
  expect(hashOf(record)).toBe(hash);
  expect(record.events.map((event) => event.hash)).toEqual(events.slice(0, 4).map((event) => event.hash));
  expect(events[4]?.data).toMatchObject({ form: 'pdf', recordHash: hash });
  const file = await getCase(auditor, number);
  expect(file.components.map(({ status }) => status)).toEqual(['frozen', 'undecided', 'undecided']);
  expect(file.state).toBe('awaiting_decision');
  expect(file.decisions[0]).toMatchObject({ conditions: [condition], level: 'head', decider: { id: head.id } });
});

test('a case is decided when every component is, and a later decision keeps it so', async () => {
  const { head, number } = await makeAwaiting(mixed);
  await decide(head, number, { kind: 'proceed', scope: ['c2', 'c3'] });
  await decide(head, number);
  expect((await getCase(head, number)).state).toBe('decided');
  await decide(head, number, { kind: 'withdrawal', scope: ['c1'], reviewOn: null });
  const file = await getCase(head, number);
  expect(file.state).toBe('decided');
  expect(file.components[0]?.status).toBe('withdrawn');
  await expect(decide(head, number, { scope: ['c1'] })).rejects.toEqual(refused('wrong-state'));
});

test('a referral raises the level, and the head decides', async () => {
  const { official, head, number } = await makeAwaiting(harmless);
  expect((await getCase(official, number)).requiredLevel).toBe('senior_official');
  await decide(official, number, { kind: 'refer_up', scope: ['c1'], reviewOn: null });
  expect(await getCase(official, number)).toMatchObject({ requiredLevel: 'head', state: 'awaiting_decision' });
  const proceed = { kind: 'proceed', scope: ['c1', 'c2'] } as const;
  await expect(decide(official, number, { ...proceed, scope: ['c1', 'c2'] })).rejects.toEqual(refused('level-too-low'));
  await decide(head, number, { ...proceed, scope: ['c1', 'c2'] });
  expect((await getCase(head, number)).state).toBe('decided');
});

test('nobody lets a component under an open bar proceed', async () => {
  const { head, number } = await makeAwaiting(mixed);
  await expect(decide(head, number, { kind: 'proceed', scope: ['c1'] })).rejects.toEqual(refused('bar-open'));
  expect((await getCase(head, number)).decisions).toEqual([]);
});

test('of two deciders at once one decides and the other is told', async () => {
  const { head, number } = await makeAwaiting(mixed);
  const other = await makePerson('head');
  const { lock } = await getCase(head, number);
  const acts = [head, other, head, other].map((person) => recordDecision(person, number, { ...makeDecision(), lock }));
  expect(await outcomesOf(acts)).toEqual(['conflict', 'conflict', 'conflict', 'done']);
  expect((await getCase(head, number)).decisions).toHaveLength(1);
  expect(await chainOf(number, head)).toMatchObject({ intact: true, events: 4 });
});

test('of two submissions at once one goes through', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  expect(await outcomesOf([1, 2, 3].map(() => submitCase(officer, number, { lock: 1 })))).toEqual([
    'conflict',
    'conflict',
    'done',
  ]);
  expect(await database().screening.count({ where: { version: { case: { number } } } })).toBe(1);
});

test('of two reviewers at once one seals', async () => {
  const officer = await makePerson('officer');
  const advisers = [await makePerson('adviser'), await makePerson('adviser')];
  const number = await makeSubmitted(officer, harmless);
  const { lock } = await getCase(officer, number);
  const sealing = { outcome: 'send_back', note: 'Say more.', lock } as const;
  expect(await outcomesOf(advisers.map((adviser) => sealReview(adviser, number, sealing)))).toEqual([
    'conflict',
    'done',
  ]);
});

test('a request that is sent again does nothing', async () => {
  const { head, number } = await makeAwaiting(mixed);
  const { lock } = await getCase(head, number);
  await recordDecision(head, number, { ...makeDecision(), lock });
  await expect(recordDecision(head, number, { ...makeDecision(), lock })).rejects.toEqual(refused('conflict'));
  await expect(submitCase(await makePerson('officer'), number, { lock })).rejects.toEqual(refused('conflict'));
});

test('a role that was taken away between reading and acting counts', async () => {
  const { head, official, number } = await makeAwaiting(harmless);
  await setRoleRaw(head.id, 'auditor');
  await expect(decide(head, number)).rejects.toEqual(refused('forbidden'));
  await database().user.update({ where: { id: official.id }, data: { active: false } });
  await expect(decide(official, number)).rejects.toEqual(refused('forbidden'));
});

test('an act that fails at its last step leaves nothing', async () => {
  const { head, number } = await makeAwaiting(mixed);
  const before = await listEvents(head, number);
  // The record is the last thing that an act writes.
  await owner().$executeRawUnsafe(`CREATE FUNCTION fail_records() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`);
  await owner().$executeRawUnsafe(
    `CREATE TRIGGER fail BEFORE INSERT ON "record" FOR EACH ROW EXECUTE FUNCTION fail_records()`,
  );
  try {
    await expect(decide(head, number)).rejects.toThrow('the disk is full');
  } finally {
    await owner().$executeRawUnsafe(`DROP TRIGGER fail ON "record"`);
  }
  expect(await listEvents(head, number)).toEqual(before);
  const file = await getCase(head, number);
  expect(file).toMatchObject({ decisions: [], lock: 3, state: 'awaiting_decision' });
});

test('a connection that dies between the decision and its event leaves nothing', async () => {
  const { head, number } = await makeAwaiting(mixed);
  await owner().$executeRawUnsafe(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`);
  await owner().$executeRawUnsafe(`CREATE TRIGGER die BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION die()`);
  try {
    await expect(decide(head, number)).rejects.toThrow();
  } finally {
    await owner().$executeRawUnsafe(`DROP TRIGGER die ON "event"`);
  }
  expect((await getCase(head, number)).decisions).toEqual([]);
  await decide(head, number);
  expect(await chainOf(number, head)).toMatchObject({ intact: true, events: 4 });
});

test('a draft has no record and is not exported', async () => {
  const officer = await makePerson('officer');
  const { number } = await openCase(officer, { title: 'A draft' });
  await expect(getRecord(officer, number)).rejects.toEqual(refused('not-found'));
  await expect(logExport(officer, number, 'json')).rejects.toEqual(refused('not-found'));
});

test('numbers that cannot be a case are not found, whatever they hold', async () => {
  const officer = await makePerson('officer');
  for (const number of ['SCR-2026-9999', '', '\u0000', '\'; DROP TABLE "case"; --', 'SCR-2026-00\u200b01', '../etc']) {
    await expect(getCase(officer, number)).rejects.toEqual(refused('not-found'));
    await expect(listEvents(officer, number)).rejects.toEqual(refused('not-found'));
    await expect(submitCase(officer, number, { lock: 1 })).rejects.toEqual(refused('not-found'));
  }
});

test('cases that are opened at once get numbers one after the other', async () => {
  const officer = await makePerson('officer');
  const opened = await Promise.all([1, 2, 3, 4, 5, 6].map(() => openCase(officer, { title: 'At once' })));
  expect(new Set(opened.map(({ number }) => number)).size).toBe(6);
});
