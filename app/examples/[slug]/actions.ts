'use server';

import { redirect } from 'next/navigation';
import { openExample } from '@/app/cases/new/actions';
import { type Posted, textFields } from '@/components/forms/posted';
import { paths } from '@/lib/paths';

type Opened = { number: string };

export async function startCaseAction(_previous: Posted<Opened>, form: FormData): Promise<Posted<Opened>> {
  const { slug = '' } = textFields(form);
  const result = await openExample({ slug });
  if (result.ok) redirect(paths.describe(result.value.number));
  return { result, entered: {} };
}
