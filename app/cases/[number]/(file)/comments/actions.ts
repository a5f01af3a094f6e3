'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { commentSchema } from '@/lib/cases/comments';
import { addComment, settleThread } from '@/lib/data/comments';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const number = z.string({ error: 'id' }).max(40, { error: 'id' });

const add = formAction('case.comment', commentSchema.extend({ number }), (person, { number, ...comment }) =>
  addComment(person, number, { ...comment, replyTo: comment.replyTo ?? '', findingId: comment.findingId ?? '' }),
);
const settle = formAction(
  'case.comment',
  z.object({ number, comment: z.coerce.number({ error: 'id' }).int({ error: 'id' }) }),
  (person, { number, comment }) => settleThread(person, number, comment),
);

/** Adds a comment, a question or an answer and leads to its thread. What was typed comes back when it is refused. */
export async function addCommentAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', replyTo = '', findingId = '', kind = 'comment', text = '' } = textFields(form);
  const mentions = form.getAll('mentions').map(String);
  // Checked by the schema, whatever the form says.
  const sent = { number, replyTo, findingId, kind, text, mentions } as Parameters<typeof add>[0];
  const result = await add(sent);
  if (!result.ok) return { result, entered: { findingId, kind, text, mentions: mentions.join(' ') } };
  revalidatePath(paths.case(number), 'layout');
  redirect(`${paths.comments(number)}#comment-${replyTo || result.value}`);
}

/** Settles a thread. */
export async function settleThreadAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', comment = '' } = textFields(form);
  const result = await settle({ number, comment });
  if (!result.ok) return { result, entered: {} };
  revalidatePath(paths.case(number), 'layout');
  return { result, entered: {} };
}
