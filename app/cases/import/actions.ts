'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { Posted } from '@/components/forms/posted';
import { ALTERED, importFormSchema } from '@/lib/cases/imported';
import { fieldProblems } from '@/lib/cases/problems';
import { importBundle } from '@/lib/data/import-bundle';
import type { FieldProblems } from '@/lib/errors';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

/** Checks the bundle and keeps it, or says what the verifier says against it. */
export async function importAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const refuse = (fields: FieldProblems, said = ''): Posted<void> => ({
    result: { ok: false, code: 'invalid', fields },
    entered: { said },
  });
  // An empty file field is posted as a file without a name.
  const files = form.getAll('file').filter((each): each is File => each instanceof File && each.name !== '');
  const chosen = importFormSchema.safeParse({ file: files });
  if (!chosen.success) return refuse(fieldProblems(chosen.error));
  const { file } = chosen.data;
  const bring = formAction('case.import', z.object({}), async (person) =>
    importBundle(person, new Uint8Array(await file.arrayBuffer())),
  );
  const result = await bring({});
  if (!result.ok) return { result, entered: {} };
  if (result.value.id === null) return refuse({ file: ALTERED }, result.value.said);
  revalidatePath(paths.imported);
  redirect(paths.importedCase(result.value.id, result.value.isAgain ? { again: 'yes' } : {}));
}
