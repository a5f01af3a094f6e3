'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { type evidenceSchema, withdrawalSchema } from '@/lib/cases/evidence';
import { addEvidence, withdrawEvidence } from '@/lib/data/evidence';
import { MOST_BYTES } from '@/lib/evidence/limits';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const number = z.string({ error: 'id' }).max(40, { error: 'id' });

const withdraw = formAction(
  'case.evidence',
  withdrawalSchema.extend({ number, evidence: z.coerce.number({ error: 'id' }).int({ error: 'id' }) }),
  (person, { number, ...input }) => withdrawEvidence(person, number, input),
);

/** Adds a file or an address. Words that were typed come back when it is refused; a file has to be chosen again. */
export async function addEvidenceAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', ...entered } = textFields(form);
  const chosen = form.get('file');
  // An empty file field is posted as a file without a name.
  const file = chosen instanceof File && chosen.name !== '' ? chosen : null;
  if (file && file.size > MOST_BYTES)
    return { result: { ok: false, code: 'invalid', fields: { file: 'fileLarge' } }, entered };
  const add = formAction(
    'case.evidence',
    z.object({ number: z.string().max(40), words: z.unknown() }),
    async (person) => {
      const given = file && { name: file.name.slice(0, 1_000), content: new Uint8Array(await file.arrayBuffer()) };
      // Checked by addEvidence, whatever the form says.
      return addEvidence(person, number, entered as z.input<typeof evidenceSchema>, given);
    },
  );
  const result = await add({ number, words: entered });
  if (!result.ok) return { result, entered };
  revalidatePath(paths.case(number), 'layout');
  redirect(`${paths.evidence(number)}#item-${result.value}`);
}

/** Says why an item no longer counts. */
export async function withdrawEvidenceAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', evidence = '', reasons = '' } = textFields(form);
  const result = await withdraw({ number, evidence, reasons });
  if (!result.ok) return { result, entered: { reasons } };
  revalidatePath(paths.case(number), 'layout');
  return { result, entered: {} };
}
