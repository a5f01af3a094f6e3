import { expect, test, vi } from 'vitest';
import type { Person } from '@/lib/auth/person';
import type { PublicationInput } from '@/lib/cases/publication';
import { sha256Hex } from '@/lib/ledger/hash';
import { getCase } from './cases';
import { listEvents } from './events';
import { mergePerson } from './people';
import { actOnPublication, getPublication, listPublications, proposePublication } from './publications';
import { getPublished, listPublished } from './published';
import { publishedPdf } from './published-pdf';
import { sealReview } from './review';
import { decide, harmless, makeAwaiting, makePerson, makeSubmitted } from './test-cases';
import { draftPublication, WITHHOLD } from './test-publication';
import { raw, refused } from './test-raw';

// Each draws several reports.
vi.setConfig({ testTimeout: 60_000 });

/** A case with one decision, of which the officer proposes what he is asked for. */
async function makeDecided() {
  const made = await makeAwaiting(harmless);
  await decide(made.official, made.number, {
    kind: 'proceed',
    scope: ['c1', 'c2'],
    reasons: 'Clinics alone are helped.',
  });
  return made;
}

test('what a second person approved is public, as it was proposed and without what was withheld', async () => {
  const { officer, head, number } = await makeDecided();
  expect(await getPublished(number)).toBeNull();
  const input = await draftPublication(officer, number, { decision: WITHHOLD, changes: WITHHOLD });
  expect(await proposePublication(officer, number, input)).toBe(1);
  expect(await getPublished(number)).toBeNull();
  await actOnPublication(head, number, { publication: 1, kind: 'approved' });
  const published = await getPublished(number);
  if (!published || published.withdrawn) throw new Error('It was approved');
  expect(published).toMatchObject({ title: 'Help at a border', indexable: false, role: 'head', former: [] });
  expect(published.hash).toBe(sha256Hex(published.content));
  expect(published.content).toBe((await getPublication(officer, number, 1)).content);
  expect(published.content).not.toContain('Clinics alone are helped');
  expect(published.content).toContain('Protection of a source');
  for (const { name, id } of [officer, head]) {
    expect(published.content).not.toContain(id);
    expect(published.content).not.toContain(name);
  }
  expect((await listPublished()).map((each) => each.number)).toContain(number);
  const kinds = (await listEvents(officer, number)).map(({ kind }) => kind);
  expect(kinds.slice(-2)).toEqual(['publication-proposed', 'publication-approved']);
});

test('a later version takes the same address; one that is withdrawn leaves who and when', async () => {
  const { officer, head, number } = await makeDecided();
  await proposePublication(officer, number, await draftPublication(officer, number));
  await actOnPublication(head, number, { publication: 1, kind: 'approved' });
  await proposePublication(officer, number, await draftPublication(officer, number));
  expect((await getPublished(number))?.withdrawn).toBe(false);
  await actOnPublication(head, number, { publication: 2, kind: 'approved' });
  expect(await getPublished(number)).toMatchObject({ withdrawn: false, version: 2, former: [{ ended: 'replaced' }] });
  const withdraw = (publication: number) =>
    actOnPublication(head, number, { publication, kind: 'withdrawn', reason: 'A source can be recognised.' });
  await expect(withdraw(1)).rejects.toEqual(refused('wrong-state'));
  await withdraw(2);
  const gone = await getPublished(number);
  expect(gone).toMatchObject({
    withdrawn: true,
    role: 'head',
    former: [{ ended: 'withdrawn' }, { ended: 'replaced' }],
  });
  expect(gone?.former[0]?.until).toBe(gone?.at);
  expect(gone?.former[0]?.from).toBe(gone?.former[1]?.until);
  expect((await listPublished()).map((each) => each.number)).not.toContain(number);
  expect((await listPublications(officer, number)).map(({ state }) => state)).toEqual(['replaced', 'withdrawn']);
});

test('the PDF of what is public is drawn once, and nothing is kept that nobody approved', async () => {
  const { officer, head, number } = await makeDecided();
  await proposePublication(officer, number, await draftPublication(officer, number));
  const { content } = await getPublication(officer, number, 1);
  const keep = () => raw(`INSERT INTO "published_pdf" VALUES ($1, 'Another PDF')`, sha256Hex(content));
  expect(await keep()).toBe('wrong-state');
  await actOnPublication(head, number, { publication: 1, kind: 'approved' });
  const found = await getPublished(number);
  if (!found || found.withdrawn) throw new Error('It was approved');
  const pdf = await publishedPdf(found);
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  // A content that cannot be drawn shows that it is not asked for again.
  expect(Buffer.compare(await publishedPdf({ ...found, content: '' }), pdf)).toBe(0);
  expect(await keep()).not.toBe('done');
  for (const change of ['DELETE FROM "published_pdf"', `UPDATE "published_pdf" SET "pdf" = 'x'`])
    expect(await raw(change)).not.toBe('done');
});

test('nobody approves what they proposed, under whichever account, nor what they wrote', async () => {
  const { officer, official, head, number } = await makeDecided();
  const approve = (person: Person, publication: number) =>
    expect(actOnPublication(person, number, { publication, kind: 'approved' })).rejects;
  await proposePublication(official, number, await draftPublication(official, number));
  await approve(official, 1).toEqual(refused('second-person'));
  for (const person of [officer, await makePerson('auditor'), await makePerson('administrator')])
    await approve(person, 1).toEqual(refused('forbidden'));
  await mergePerson(await makePerson('administrator'), official.id, head.id);
  await approve(head, 1).toEqual(refused('second-person'));
  await proposePublication(officer, number, await draftPublication(officer, number));
  const promoted = { ...officer, role: 'senior_official' as const };
  await raw('UPDATE "user" SET "role" = \'senior_official\' WHERE "id" = $1', officer.id);
  await proposePublication(head, number, await draftPublication(head, number));
  await approve(promoted, 3).toEqual(refused('second-person'));
  await approve(head, 2).toEqual(refused('wrong-state'));
});

test('what cannot be taken is refused by field, and nobody proposes what they have not seen', async () => {
  const { officer, number } = await makeDecided();
  const input = await draftPublication(officer, number);
  const refusal = (changes: Partial<PublicationInput>) =>
    expect(proposePublication(officer, number, { ...input, ...changes })).rejects;
  await refusal({ recordHash: '0'.repeat(64) }).toEqual(refused('conflict'));
  await refusal({ title: ' ' }).toEqual(refused('invalid', { title: 'required' }));
  await refusal({
    choices: {
      decision: { ...WITHHOLD, reason: '' },
      findings: { ...WITHHOLD, way: 'summarise' },
      answers: { ...WITHHOLD, reason: 'other' },
    },
  }).toEqual(
    refused('invalid', {
      'choices.decision.reason': 'required',
      'choices.findings.summary': 'required',
      'choices.answers.words': 'required',
    }),
  );
  await expect(proposePublication(await makePerson('auditor'), number, input)).rejects.toEqual(refused('forbidden'));
  expect(await listPublications(officer, number)).toEqual([]);
});

test('nobody proposes a public version of a case that was sent back, whose sealed record is an older one', async () => {
  const [officer, adviser] = [await makePerson('officer'), await makePerson('adviser')];
  const number = await makeSubmitted(officer, harmless);
  await proposePublication(officer, number, await draftPublication(officer, number));
  const { lock } = await getCase(adviser, number);
  await sealReview(adviser, number, { outcome: 'send_back', note: 'Say who receives the tests.', lock });
  const input = await draftPublication(officer, number);
  await expect(proposePublication(officer, number, input)).rejects.toEqual(refused('wrong-state'));
  expect(await listPublications(officer, number)).toHaveLength(1);
});

test('the database keeps every word and refuses what comes by another road', async () => {
  const { officer, official, head, number } = await makeDecided();
  await proposePublication(official, number, await draftPublication(official, number));
  const act = (by: string, role: string, kind = 'approved') =>
    raw(
      `INSERT INTO "publication_act" SELECT "id", 1, 1, $3::"PublicationActKind", 'Why', $4::"Role", $1, now() FROM "case" WHERE "number" = $2`,
      by,
      number,
      kind,
      role,
    );
  expect(await act(official.id, 'senior_official')).toBe('second-person');
  expect(await act(officer.id, 'officer')).toBe('forbidden');
  expect(await act(head.id, 'senior_official')).toBe('forbidden');
  expect(await act(head.id, 'head', 'withdrawn')).toBe('wrong-state');
  // Without its event.
  expect(await act(head.id, 'head')).toBe('wrong-state');
  await raw('UPDATE "user" SET "role" = \'head\' WHERE "id" = $1', officer.id);
  expect(await act(officer.id, 'head')).toBe('second-person');
  await actOnPublication(head, number, { publication: 1, kind: 'approved' });
  for (const table of ['publication', 'publication_act']) {
    expect(await raw(`DELETE FROM "${table}"`)).not.toBe('done');
    expect(await raw(`UPDATE "${table}" SET "byId" = "byId"`)).not.toBe('done');
  }
});
