import type { z } from 'zod';
import { assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { ROLES } from '@/lib/auth/person';
import type { NamedPerson } from '@/lib/cases/case-file';
import { type Comment, type CommentInput, commentSchema, settledBy, type Thread } from '@/lib/cases/comments';
import { isOfCase } from '@/lib/cases/findings-of-case';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { addToCase } from './act';
import { database } from './client';

/** Everybody who can be asked: whoever may answer. By name. */
export async function listAskable(person: Person): Promise<(NamedPerson & { role: Person['role'] })[]> {
  assertMay(person, 'case.comment');
  const roles = ROLES.filter((role) => can({ ...person, role }, 'case.comment'));
  return database().user.findMany({
    where: { active: true, mergedIntoId: null, role: { in: roles }, id: { not: person.id } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true },
  });
}

/**
 * Adds a comment, a question or an answer; gives its number. The same words by the same person with nothing said in
 * between are the one comment, sent again: nothing is added. Throws AppError `invalid` with problems by field, `not-found`
 * for a thread that is none, or `forbidden`.
 */
export async function addComment(person: Person, number: string, input: CommentInput): Promise<number> {
  assertMay(person, 'case.comment');
  const { replyTo, findingId: given, kind, text, mentions } = parseInput(commentSchema, input);
  const asked = [...new Set(mentions)].filter((id) => id !== person.id).toSorted();
  return addToCase(person, number, async ({ tx, contents, at }) => {
    const thread = contents.threads.find((each) => each.number === replyTo);
    if (replyTo !== null && !thread) throw new AppError('not-found');
    const findingId = thread ? thread.findingId : given;
    if (!thread && findingId !== null && !isOfCase(findingId, contents))
      throw new AppError('invalid', { findingId: 'id' });
    const again = sentAgain(person, contents.threads, { replyTo, findingId, kind, text });
    if (again) return { value: again.number, event: null };
    const askable = await tx.user.findMany({ where: { id: { in: asked }, active: true }, select: { role: true } });
    const answering = askable.filter(({ role }) => can({ ...person, role }, 'case.comment'));
    if (answering.length < asked.length) throw new AppError('invalid', { mentions: 'id' });
    const comment = 1 + contents.threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
    const row = { findingId, kind: thread ? ('comment' as const) : kind, text, byId: person.id, at };
    await tx.comment.create({ data: { ...row, caseId: contents.id, number: comment, replyTo } });
    const rows = asked.map((userId) => ({ caseId: contents.id, number: comment, userId }));
    await tx.commentMention.createMany({ data: rows });
    const data = { comment, finding: findingId, replyTo, textHash: hashOf(text), mentions: asked };
    return { value: comment, event: { kind: 'comment-added', data } };
  });
}

/** Settles the thread of a first comment. Throws AppError `wrong-state` when it is settled, `not-found` or `forbidden`. */
export async function settleThread(person: Person, number: string, comment: number): Promise<void> {
  assertMay(person, 'case.comment');
  await addToCase(person, number, async ({ tx, contents: { id: caseId, threads }, at }) => {
    const thread = threads.find((each) => each.number === comment);
    if (!thread) throw new AppError('not-found');
    if (settledBy(thread)) throw new AppError('wrong-state');
    await tx.commentResolution.create({ data: { caseId, number: comment, byId: person.id, at } });
    return { value: undefined, event: { kind: 'thread-settled', data: { comment } } };
  });
}

/** The newest words of a thread, where they are these, by this person. */
function sentAgain(
  { id }: Person,
  threads: readonly Thread[],
  { replyTo, findingId, kind, text }: Pick<z.output<typeof commentSchema>, 'replyTo' | 'findingId' | 'kind' | 'text'>,
): Comment | undefined {
  const newest = threads
    .filter((thread) => (replyTo === null ? thread.replies.length === 0 : thread.number === replyTo))
    .filter((thread) => !settledBy(thread) && thread.findingId === findingId)
    .flatMap(({ replies, ...first }): Comment[] => (replyTo === null ? [first] : replies.slice(-1)));
  return newest.find((said) => said.by.id === id && said.text === text && (replyTo !== null || said.kind === kind));
}
