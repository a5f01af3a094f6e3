import { expect, test } from 'vitest';
import type { CommentInput } from '@/lib/cases/comments';
import { settledBy } from '@/lib/cases/comments';
import { getCase } from './cases';
import { addComment, listAskable, settleThread } from './comments';
import { getDesk } from './desk';
import { listEvents } from './events';
import { makeAwaiting, makePerson } from './test-cases';
import { raw, refused } from './test-raw';

const said = (changes: Partial<CommentInput> = {}): CommentInput => ({
  replyTo: '',
  findingId: '',
  kind: 'question',
  text: 'Who saw the protocol?',
  mentions: [],
  ...changes,
});
const waits = async (person: Parameters<typeof getDesk>[0]) =>
  (await getDesk(person)).answer.map(({ number }) => number);

test('a question by name waits on a desk until it is answered; an answer opens a settled thread again', async () => {
  const { officer, adviser, official, number } = await makeAwaiting();
  const { screening, lock } = await getCase(officer, number);
  const findingId = screening?.findings[0]?.id ?? '';
  await addComment(adviser, number, said({ findingId, mentions: [officer.id] }));
  expect(await waits(officer)).toEqual([number]);
  expect(await waits(official)).toEqual([]);
  await addComment(officer, number, said({ replyTo: 1, kind: 'comment', text: 'I did.', mentions: [official.id] }));
  expect([await waits(officer), await waits(official)]).toEqual([[], [number]]);
  await settleThread(adviser, number, 1);
  expect(await waits(official)).toEqual([]);
  await expect(settleThread(official, number, 1)).rejects.toEqual(refused('wrong-state'));
  const settled = (await getCase(officer, number)).threads[0];
  expect(settled && settledBy(settled)?.by.id).toBe(adviser.id);
  await addComment(official, number, said({ replyTo: '1', text: 'Not so fast.' }));
  const { threads, lock: after } = await getCase(officer, number);
  expect(threads).toMatchObject([
    {
      number: 1,
      findingId,
      kind: 'question',
      mentions: [{ id: officer.id }],
      replies: [
        { number: 2, text: 'I did.' },
        { number: 3, kind: 'comment' },
      ],
    },
  ]);
  expect(threads[0] && settledBy(threads[0])).toBeNull();
  // Nobody who is about to act is set back by a remark.
  expect(after).toBe(lock);
  const kinds = (await listEvents(officer, number)).map(({ kind }) => kind);
  expect(kinds.slice(-4)).toEqual(['comment-added', 'comment-added', 'thread-settled', 'comment-added']);
});

test('the same words sent again, even at the same moment, are one comment until somebody else spoke', async () => {
  const { officer, adviser, number } = await makeAwaiting();
  const twice = await Promise.all([addComment(officer, number, said()), addComment(officer, number, said())]);
  expect(twice).toEqual([1, 1]);
  expect(await addComment(adviser, number, said())).toBe(2);
  const answer = said({ replyTo: '1', kind: 'comment', text: 'Agreed.' });
  expect([await addComment(officer, number, answer), await addComment(officer, number, answer)]).toEqual([3, 3]);
  expect(await addComment(adviser, number, answer)).toBe(4);
  expect(await addComment(officer, number, answer)).toBe(5);
  const kinds = (await listEvents(officer, number)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'comment-added')).toHaveLength(5);
});

test('what cannot be taken is refused by field', async () => {
  const { officer, number } = await makeAwaiting();
  const auditor = await makePerson('auditor');
  await expect(addComment(officer, number, said({ text: ' ' }))).rejects.toEqual(
    refused('invalid', { text: 'required' }),
  );
  await expect(addComment(officer, number, said({ mentions: [auditor.id] }))).rejects.toEqual(
    refused('invalid', { mentions: 'id' }),
  );
  await expect(addComment(officer, number, said({ findingId: 'DP-01@nowhere' }))).rejects.toEqual(
    refused('invalid', { findingId: 'id' }),
  );
  await expect(addComment(officer, number, said({ replyTo: 7 }))).rejects.toEqual(refused('not-found'));
  await expect(settleThread(officer, number, 7)).rejects.toEqual(refused('not-found'));
  for (const role of ['auditor', 'administrator'] as const)
    await expect(addComment(await makePerson(role), number, said())).rejects.toEqual(refused('forbidden'));
  const askable = (await listAskable(officer)).map(({ id }) => id);
  expect([askable.includes(auditor.id), askable.includes(officer.id)]).toEqual([false, false]);
  expect((await getCase(officer, number)).threads).toEqual([]);
});

test('the database keeps every word and refuses what comes by another road', async () => {
  const { officer, adviser, number } = await makeAwaiting();
  const auditor = await makePerson('auditor');
  await addComment(officer, number, said({ mentions: [adviser.id] }));
  await settleThread(adviser, number, 1);
  for (const table of ['comment', 'comment_mention', 'comment_resolution']) {
    expect(await raw(`DELETE FROM "${table}"`)).not.toBe('done');
    expect(await raw(`UPDATE "${table}" SET "number" = 9`)).not.toBe('done');
  }
  const slip = (by: string, comment: number, replyTo: number | null) =>
    raw(
      `INSERT INTO "comment" SELECT "caseId", $2::integer, $4::integer, "findingId", 'comment', "text", $1, now() FROM "comment"
       WHERE "caseId" = (SELECT "id" FROM "case" WHERE "number" = $3)`,
      by,
      comment,
      number,
      replyTo,
    );
  expect(await slip(auditor.id, 2, 1)).toBe('forbidden');
  expect(await slip(officer.id, 3, 1)).toBe('conflict');
  expect(await slip(officer.id, 2, 2)).toBe('not-found');
  expect(await slip(officer.id, 2, 1)).toBe('wrong-state');
  const ask = (id: string) =>
    raw(`INSERT INTO "comment_mention" SELECT "id", 1, $1 FROM "case" WHERE "number" = $2`, id, number);
  expect(await ask(auditor.id)).toBe('invalid');
  expect(await ask((await makePerson('head')).id)).toBe('wrong-state');
});
