'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { newWorkSchema } from '@/lib/cases/work-input';
import { recordConsultation, recordWork } from '@/lib/data/work';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const input = z.object({ number: z.string({ error: 'id' }).max(40, { error: 'id' }), work: newWorkSchema });

const work = formAction('case.work', input, (person, { number, work }) => recordWork(person, number, work));
const consultation = formAction('case.consult', input, (person, { number, work }) =>
  recordConsultation(person, number, work),
);

/** Records one entry or one revision and leads back to the finding. What was typed comes back when it is refused. */
export async function recordWorkAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', findingId = '', workKind = '', entry = '', revision = '', ...entered } = textFields(form);
  const act = workKind === 'consultation' ? consultation : work;
  // Checked by the schema, whatever the form says.
  const sent = { findingId, kind: workKind, entry, revision, content: entered } as z.input<typeof newWorkSchema>;
  const result = await act({ number, work: sent });
  if (!result.ok) return { result, entered };
  revalidatePath(paths.case(number), 'layout');
  redirect(paths.finding(number, findingId));
}
