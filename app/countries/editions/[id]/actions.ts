'use server';

import { revalidatePath } from 'next/cache';
import { type Posted, textFields } from '@/components/forms/posted';
import { approveSchema, rejectSchema, uploadIdSchema } from '@/lib/countries/forms';
import { approveFacts, proposeFacts, rejectFacts, withdrawFacts } from '@/lib/data/facts-editions';
import { type FormResult, formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const propose = formAction('facts.upload', uploadIdSchema, proposeFacts);
const withdraw = formAction('facts.upload', uploadIdSchema, withdrawFacts);
const approve = formAction('facts.rule', approveSchema, approveFacts);
const reject = formAction('facts.rule', rejectSchema, rejectFacts);

/** Proposes one's own upload or takes it back: whichever the form names. */
export async function stepAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { id = '', step } = textFields(form);
  return answer(await (step === 'withdrawn' ? withdraw({ id }) : propose({ id })));
}

export async function approveAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { id = '', reason = '' } = textFields(form);
  return answer(await approve({ id, reason }), { reason });
}

export async function rejectAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { id = '', reason = '' } = textFields(form);
  return answer(await reject({ id, reason }), { reason });
}

function answer(result: FormResult<void>, entered: Record<string, string> = {}): Posted<void> {
  if (!result.ok) return { result, entered };
  // The edition in force stands on every page that shows facts.
  revalidatePath(paths.countries, 'layout');
  return { result, entered: {} };
}
