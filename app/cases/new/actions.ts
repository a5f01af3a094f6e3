'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { newCaseSchema } from '@/lib/cases/describe-forms';
import { openCase as open } from '@/lib/data/cases';
import { openCaseFromExample } from '@/lib/data/examples';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

type Opened = { number: string };

const openWithTitle = formAction('case.open', newCaseSchema, open);
const openWithExample = formAction(
  'case.open',
  z.object({ slug: z.string({ error: 'id' }).max(100, { error: 'id' }) }),
  (person, { slug }) => openCaseFromExample(person, slug),
);

export async function openCase(_previous: Posted<Opened>, form: FormData): Promise<Posted<Opened>> {
  const { title = '' } = textFields(form);
  const result = await openWithTitle({ title });
  if (result.ok) redirect(paths.describe(result.value.number));
  return { result, entered: { title } };
}

export async function openExample(_previous: Posted<Opened>, form: FormData): Promise<Posted<Opened>> {
  const { slug = '' } = textFields(form);
  const result = await openWithExample({ slug });
  if (result.ok) redirect(paths.describe(result.value.number));
  return { result, entered: {} };
}
