'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { Posted } from '@/components/forms/posted';
import { makeCheckpoint } from '@/lib/data/checkpoints';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const make = formAction('ledger.sign', z.object({}), (person) => makeCheckpoint(person));

/** Signs everything that has happened so far. */
export async function makeCheckpointAction(): Promise<Posted<void>> {
  const result = await make({});
  if (result.ok) revalidatePath(paths.ledger);
  return { result, entered: {} };
}
