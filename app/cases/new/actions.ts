'use server';

import { z } from 'zod';
import { openCase as open, openCaseSchema } from '@/lib/data/cases';
import { openCaseFromExample } from '@/lib/data/examples';
import { formAction } from '@/lib/form-action';

export const openCase = formAction('case.open', openCaseSchema, open);

export const openExample = formAction(
  'case.open',
  z.object({ slug: z.string({ error: 'id' }).max(100, { error: 'id' }) }),
  (person, { slug }) => openCaseFromExample(person, slug),
);
