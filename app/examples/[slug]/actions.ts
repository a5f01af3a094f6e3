'use server';

import { redirect } from 'next/navigation';
import { openExample } from '@/app/cases/new/actions';
import type { Posted } from '@/components/forms/posted';
import { paths } from '@/lib/paths';

type Opened = { number: string };

export async function startCaseAction(slug: string, _previous: Posted<Opened>): Promise<Posted<Opened>> {
  const result = await openExample({ slug });
  if (result.ok) redirect(paths.describe(result.value.number));
  return { result, entered: {} };
}
