'use server';

import { redirect } from 'next/navigation';
import { type Posted, textFields } from '@/components/forms/posted';
import { quickLogSchema } from '@/lib/cases/quick-log';
import { logHelp } from '@/lib/data/quick-log';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const log = formAction('case.log', quickLogSchema, logHelp);

/** Logs help and leads to the case that it opened. What was typed comes back when it is refused. */
export async function logHelpAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const entered = textFields(form);
  // Checked by the schema, whatever the form says.
  const result = await log(entered as Parameters<typeof log>[0]);
  if (!result.ok) return { result, entered };
  redirect(paths.case(result.value.number));
}
