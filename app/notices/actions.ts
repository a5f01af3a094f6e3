'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { chooseDigest, digestSchema, dropCalendar, makeCalendar } from '@/lib/data/notices';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const choose = formAction('case.read', digestSchema, chooseDigest);
const make = formAction('case.read', z.object({}), (person) => makeCalendar(person));
const drop = formAction('case.read', z.object({}), (person) => dropCalendar(person));

/** The e-mail of the day, wanted or not. */
export async function digestAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const result = await choose({ digest: textFields(form).digest === 'on' });
  if (result.ok) revalidatePath(paths.notices);
  return { result, entered: {} };
}

/** A new address for the calendar, shown once; or none any more. */
export async function calendarAction(
  _previous: Posted<{ address: string | null }>,
  form: FormData,
): Promise<Posted<{ address: string | null }>> {
  if (textFields(form).drop === 'drop') {
    const dropped = await drop({});
    if (!dropped.ok) return { result: dropped, entered: {} };
    revalidatePath(paths.notices);
    return { result: { ok: true, value: { address: null } }, entered: {} };
  }
  const result = await make({});
  if (result.ok) revalidatePath(paths.notices);
  return { result, entered: {} };
}
