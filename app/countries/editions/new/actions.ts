'use server';

import { redirect } from 'next/navigation';
import { type Posted, textFields } from '@/components/forms/posted';
import { MOST_FILES, MOST_UPLOADED, REFUSED_FILES, uploadSchema } from '@/lib/countries/forms';
import type { ImportFile } from '@/lib/countries/import/types';
import { uploadFacts } from '@/lib/data/facts-uploads';
import type { FieldProblems } from '@/lib/errors';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';
import { keepProblems } from './kept-problems';

/** Makes an edition from the files and shows it beside the one in force, or says what is wrong, row by row. */
export async function uploadAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { name = '', note = '' } = textFields(form);
  // An empty file field is posted as one file without a name.
  const chosen = form.getAll('files').filter((file): file is File => file instanceof File && file.name !== '');
  const refuse = (fields: FieldProblems, problems = ''): Posted<void> => ({
    result: { ok: false, code: 'invalid', fields },
    entered: { name, note, problems },
  });
  if (chosen.length > MOST_FILES) return refuse({ files: 'manyFiles' });
  if (chosen.reduce((sum, { size }) => sum + size, 0) > MOST_UPLOADED) return refuse({ files: 'largeFiles' });
  const upload = formAction('facts.upload', uploadSchema, async (person, input) =>
    uploadFacts(person, input, await Promise.all(chosen.map(fileOf))),
  );
  const result = await upload({ name, note });
  if (!result.ok) return { result, entered: { name, note } };
  if (result.value.id === null) return refuse({ files: REFUSED_FILES }, keepProblems(result.value.problems));
  redirect(paths.factsEdition(result.value.id));
}

async function fileOf(file: File): Promise<ImportFile> {
  return { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) };
}
