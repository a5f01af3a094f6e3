import { expect, test } from 'vitest';
import { findingsToReview } from '@/lib/cases/review';
import { getCase } from './cases';
import { listEvents } from './events';
import { getRecord } from './records';
import { getReview, saveResponse, sealReview } from './review';
import { submitCase } from './submit';
import { harmless, makePerson, makeSubmitted, mixed, passOn } from './test-cases';
import { refused } from './test-raw';

test('a review asks for a response to every finding, and for a reason unless the reviewer agrees', async () => {
  const officer = await makePerson('officer');
  const adviser = await makePerson('adviser');
  const number = await makeSubmitted(officer);
  const { screening, lock } = await getCase(adviser, number);
  const [first, ...others] = findingsToReview(screening?.findings ?? []);
  if (!first) throw new Error('The fixture has no finding');
  const passing = { outcome: 'pass_on', note: '', lock } as const;
  await expect(sealReview(adviser, number, passing)).rejects.toEqual(
    refused('invalid', expect.objectContaining({ [`responses.${first.id}`]: 'required' })),
  );
  for (const { id } of others) await saveResponse(adviser, number, { findingId: id, response: 'agree', note: '' });
  await saveResponse(adviser, number, { findingId: first.id, response: 'disagree', note: ' \u200b' });
  await expect(sealReview(adviser, number, passing)).rejects.toEqual(
    refused('invalid', { [`responses.${first.id}.note`]: 'required' }),
  );
  await saveResponse(adviser, number, { findingId: first.id, response: 'disagree', note: 'The unit was closed.' });
  expect((await getReview(adviser, number)).responses).toHaveLength(others.length + 1);
  await sealReview(adviser, number, passing);
  const { review } = await getCase(adviser, number);
  expect(review?.responses.find(({ findingId }) => findingId === first.id)?.note).toBe('The unit was closed.');
});

test('a response to a finding that does not exist, or that needs none, is refused', async () => {
  const number = await makeSubmitted(await makePerson('officer'), harmless);
  const adviser = await makePerson('adviser');
  const { screening } = await getCase(adviser, number);
  const clear = screening?.findings.find(({ outcome }) => outcome === 'clear');
  for (const findingId of ['DP-01@c9', '\u0000', clear?.id ?? '']) {
    const response = { findingId, response: 'agree', note: '' } as const;
    await expect(saveResponse(adviser, number, response)).rejects.toEqual(
      refused(findingId === '' ? 'invalid' : 'not-found'),
    );
  }
});

test('a case that is sent back keeps what was sealed and is written further as a new version', async () => {
  const officer = await makePerson('officer');
  const adviser = await makePerson('adviser');
  const number = await makeSubmitted(officer, mixed);
  const { lock } = await getCase(adviser, number);
  await expect(sealReview(adviser, number, { outcome: 'send_back', note: ' ', lock })).rejects.toEqual(
    refused('invalid', { note: 'required' }),
  );
  await sealReview(adviser, number, { outcome: 'send_back', note: 'Say who receives the dogs.', lock });
  const sentBack = await getCase(officer, number);
  expect(sentBack).toMatchObject({ state: 'draft', screening: null, review: null, requiredLevel: null });
  expect(sentBack.sentBack).toMatchObject({ note: 'Say who receives the dogs.', outcome: 'send_back' });
  await submitCase(officer, number, { lock: sentBack.lock });
  await passOn(adviser, number);
  const { record } = await getRecord(officer, number);
  expect(record.reviews.map(({ version }) => version)).toEqual([1, 2]);
  expect(await listEvents(officer, number)).toHaveLength(5);
});
