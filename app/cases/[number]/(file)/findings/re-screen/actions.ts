'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { adoptRescreening as adopt, adoptRescreeningSchema } from '@/lib/data/adopt-rescreening';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

export const adoptRescreening = formAction(
  'case.rescreen',
  adoptRescreeningSchema.extend({ caseNumber: z.string({ error: 'id' }).max(40, { error: 'id' }) }),
  async (person, { caseNumber, ...seen }) => {
    await adopt(person, caseNumber, seen);
    revalidatePath(paths.case(caseNumber), 'layout');
  },
);
