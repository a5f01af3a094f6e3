'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { closeErrorReport, closeErrorSchema } from '@/lib/data/close-error';
import { followCase } from '@/lib/data/follow';
import { reviseCase, reviseSchema } from '@/lib/data/revise';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const number = z.string({ error: 'id' }).max(40, { error: 'id' });
const revise = formAction(
  'case.revise',
  z.object({ number, ...reviseSchema.shape }),
  (person, { number: of, ...input }) => reviseCase(person, of, input),
);
const follow = formAction('case.follow', z.object({ number }), (person, { number: of }) => followCase(person, of));
const close = formAction(
  'case.close',
  z.object({ number, ...closeErrorSchema.shape }),
  (person, { number: of, ...input }) => closeErrorReport(person, of, input),
);

/** Begins a new version and leads to its description. */
export async function reviseAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number: of = '', lock = '', reason = '' } = textFields(form);
  const result = await revise({ number: of, lock: Number(lock), reason });
  if (!result.ok) return { result, entered: { reason } };
  revalidatePath(paths.case(of), 'layout');
  redirect(paths.describe(of));
}

/** Opens the case that follows this one and leads to it. */
export async function followAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number: of = '' } = textFields(form);
  const result = await follow({ number: of });
  if (!result.ok) return { result, entered: {} };
  revalidatePath(paths.case(of), 'layout');
  redirect(paths.case(result.value.number));
}

/** Closes an error report with what came of it. */
export async function closeErrorAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number: of = '', decision = '', result: came = '' } = textFields(form);
  const result = await close({ number: of, decision, result: came });
  if (!result.ok) return { result, entered: { result: came } };
  revalidatePath(paths.decisions(of));
  return { result, entered: {} };
}
