import { z } from 'zod';
import type { NamedPerson } from '@/lib/cases/case-file';
import { requiredText } from '@/lib/cases/text';

export const COMMENT_KINDS = ['comment', 'question'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** What somebody said or asked, as it was written; nobody changes it. `mentions` are those it asks. */
export type Comment = {
  /** 1, 2, 3 ... within the case. */
  number: number;
  kind: CommentKind;
  text: string;
  mentions: NamedPerson[];
  by: NamedPerson;
  at: string;
};

/** A first comment with everything that was answered to it, oldest first. */
export type Thread = Comment & {
  /** `<rule>@<subject>`, or null where it is about the whole case. */
  findingId: string | null;
  replies: Comment[];
  /** Every time somebody settled it, oldest first. */
  resolutions: { by: NamedPerson; at: string }[];
};

const count = z.coerce.number({ error: 'id' }).int({ error: 'id' }).min(1, { error: 'id' });
const none = z.literal('').transform(() => null);

/** A new comment as a form sends it; `replyTo` is the number of the first comment of a thread, empty for a new thread. */
export const commentSchema = z.object({
  replyTo: z.union([none, count], { error: 'id' }),
  findingId: z.union([none, z.string().min(3, { error: 'id' }).max(200, { error: 'id' })], { error: 'id' }),
  kind: z.enum(COMMENT_KINDS, { error: 'required' }),
  text: requiredText(10_000),
  mentions: z.array(z.string().min(1, { error: 'id' }).max(100, { error: 'id' })).max(50, { error: 'tooMany' }),
});
export type CommentInput = z.input<typeof commentSchema>;

/** Who settled a thread last, or null while it is open: an answer that came later opens it again. */
export function settledBy({ at, replies, resolutions }: Thread): Thread['resolutions'][number] | null {
  const last = replies.at(-1)?.at ?? at;
  return resolutions.findLast((resolution) => resolution.at >= last) ?? null;
}

/** Threads in which this person was asked and has neither answered nor settled since. */
export function waitingFor(person: { id: string }, threads: readonly Thread[]): Thread[] {
  return threads.filter((thread) => {
    const said = [thread, ...thread.replies];
    const asked = said.findLastIndex(({ mentions }) => mentions.some(({ id }) => id === person.id));
    return asked >= 0 && !settledBy(thread) && !said.slice(asked + 1).some(({ by }) => by.id === person.id);
  });
}
