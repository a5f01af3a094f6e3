'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { saveTemplate, switchTemplateOff } from '@/lib/data/report-template';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';
import { draftIn } from './draft-in';

const off = formAction('report.template', z.object({}), (person) => switchTemplateOff(person));

/** Lays the template down. What was typed comes back when it is refused; the browser alone still has the picture. */
export async function saveTemplateAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const draft = await draftIn(form);
  const save = formAction('report.template', z.object({}), (person) => saveTemplate(person, draft));
  const result = await save({});
  if (!result.ok) {
    const entered = { ...textFields(form), sections: JSON.stringify(draft.sections) };
    return { result, entered };
  }
  revalidatePath(paths.reportTemplate());
  redirect(paths.reportTemplate(true));
}

/** Goes back to reports without a template. */
export async function switchTemplateOffAction(): Promise<Posted<void>> {
  const result = await off({});
  if (result.ok) revalidatePath(paths.reportTemplate());
  return { result, entered: {} };
}
