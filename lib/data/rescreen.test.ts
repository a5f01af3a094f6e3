import { expect, test } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { adoptRescreening } from './adopt-rescreening';
import { getCase } from './cases';
import { database } from './client';
import { listEvents } from './events';
import { approveFacts, proposeFacts } from './facts-editions';
import { uploadFacts } from './facts-uploads';
import { previewRescreening, tryAnswers } from './rescreen';
import { decide, harmless, makeAwaiting, makeDraft, makePerson, makeSubmitted, mixed, passOn } from './test-cases';

let made = 0;

/** Approves an edition in which Nepal runs compulsory centres. */
async function newFacts(): Promise<void> {
  made += 1;
  const [one, other] = [await makePerson('administrator'), await makePerson('administrator')];
  const line = 'NPL,compulsory_drug_detention,documented,2026,HRW-2012';
  const bytes = new TextEncoder().encode(['iso3,practice,value,year,source_id', line].join('\n'));
  const { id } = await uploadFacts(one, { name: `2028-${made}`, note: 'Newer' }, [{ name: 'practices.csv', bytes }]);
  if (!id) throw new Error('The file was refused');
  await proposeFacts(one, { id });
  await approveFacts(other, { id, reason: 'Read' });
}

/** What a person who looks at the preview sends back. */
async function seen(person: Parameters<typeof getCase>[0], number: string) {
  const [{ lock }, { after }] = [await getCase(person, number), await previewRescreening(person, number)];
  return { lock, rulebookHash: after.screening.rulebook.hash, factsHash: after.screening.facts.hash };
}

test('other answers are tried with the editions and the date of the screening, and nothing is written', async () => {
  const officer = await makePerson('officer');
  const number = await makeSubmitted(officer, mixed);
  const file = await getCase(officer, number);
  const { before, after, trials } = await tryAnswers(officer, number, { 'c1.E1': 'none', 'c1.E9': 'x' });
  expect(trials).toEqual([{ subject: 'c1', question: 'E1', values: ['none'] }]);
  const barOf = ({ findings }: typeof after) => findings.find(({ id }) => id === 'DP-01@c1')?.outcome;
  expect([barOf(before.screening), barOf(after)]).toEqual(['flagged', 'clear']);
  expect({ ...after, findings: null, date: null }).toMatchObject({ rulebook: before.screening.rulebook });
  expect(await getCase(officer, number)).toEqual(file);
});

test('a draft has no findings to try answers on', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, mixed);
  await expect(tryAnswers(officer, number, {})).rejects.toMatchObject({ code: 'wrong-state' });
  await expect(previewRescreening(officer, number)).rejects.toMatchObject({ code: 'wrong-state' });
});

test('under newer facts a decided case is reviewed anew, with the same words; its decision stands meanwhile', async () => {
  const { officer, adviser, head, number } = await makeAwaiting(harmless);
  await decide(head, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  const before = await getCase(officer, number);
  expect(before.state).toBe('decided');
  await newFacts();
  const preview = await previewRescreening(officer, number);
  expect(preview.before.facts.edition).toBe(currentFacts.edition);
  expect(preview.after.facts.edition).toMatch(/^2028-/);
  // Nothing is written; that the decision is stale now is worked out at each reading.
  expect({ ...(await getCase(officer, number)), stale: [] }).toEqual(before);

  await adoptRescreening(officer, number, await seen(officer, number));
  const after = await getCase(officer, number);
  expect(after).toMatchObject({
    state: 'in_review',
    version: { number: 2, submittedBy: { id: officer.id } },
    review: null,
  });
  expect(after.version.description).toEqual(before.version.description);
  expect(after.screening?.facts.edition).toBe(preview.after.facts.edition);
  expect(after.components.map(({ status }) => status)).toEqual(['proceeding', 'proceeding']);
  const events = await listEvents(officer, number);
  expect(events.at(-1)).toMatchObject({ kind: 'rescreening-adopted', data: { version: 2 } });
  // The old screening stays as it was.
  const screenings = await database().screening.findMany({ where: { version: { case: { number } } } });
  expect(screenings).toHaveLength(2);

  // Whoever reviewed it before may review it again; each open component is decided on anew.
  await passOn(adviser, number);
  expect((await getCase(officer, number)).state).toBe('awaiting_decision');
  await decide(head, number, { scope: ['c1'] });
  expect((await getCase(officer, number)).state).toBe('awaiting_decision');
  await decide(head, number, { scope: ['c2'] });
  expect(await getCase(officer, number)).toMatchObject({
    state: 'decided',
    components: [{ status: 'frozen' }, { status: 'frozen' }],
  });
});

test('who adopts cannot review what comes of it', async () => {
  const officer = await makePerson('officer');
  const adviser = await makePerson('adviser');
  const number = await makeSubmitted(officer, harmless);
  await newFacts();
  await adoptRescreening(adviser, number, await seen(adviser, number));
  await expect(passOn(adviser, number)).rejects.toMatchObject({ code: 'second-person' });
  await passOn(await makePerson('adviser'), number);
});

test('what was not seen, changes nothing or is not theirs is refused, and nothing is half-written', async () => {
  const officer = await makePerson('officer');
  const number = await makeSubmitted(officer, harmless);
  const now = await seen(officer, number);
  await expect(adoptRescreening(officer, number, now)).rejects.toMatchObject({ code: 'wrong-state' });
  await newFacts();
  await expect(adoptRescreening(officer, number, now)).rejects.toMatchObject({ code: 'conflict' });
  await expect(
    adoptRescreening(officer, number, { ...(await seen(officer, number)), lock: now.lock + 1 }),
  ).rejects.toMatchObject({ code: 'conflict' });
  for (const role of ['auditor', 'senior_official', 'head', 'administrator'] as const) {
    const person = await makePerson(role);
    await expect(adoptRescreening(person, number, await seen(officer, number))).rejects.toMatchObject({
      code: 'forbidden',
    });
  }
  const draft = await makeDraft(officer, harmless);
  await expect(
    adoptRescreening(officer, draft, { ...now, lock: (await getCase(officer, draft)).lock }),
  ).rejects.toMatchObject({ code: 'wrong-state' });
  expect((await getCase(officer, number)).version.number).toBe(1);
});
