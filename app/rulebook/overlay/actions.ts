'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { switchOverlay, switchOverlayOff } from '@/lib/data/overlay';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';
import { overlayTextSchema, REFUSED_OVERLAY } from '@/lib/rules/overlay/form';
import { type KeptLines, MOST_LINES } from './kept-lines';

const switchOn = formAction('rulebook.overlay', overlayTextSchema, switchOverlay);
const switchOff = formAction('rulebook.overlay', z.object({}), (person) => switchOverlayOff(person));

/** Lays the file over the rulebook, or says what is wrong with it, line by line. The text comes back either way. */
export async function switchOverlayAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { text = '' } = textFields(form);
  const result = await switchOn({ text });
  if (!result.ok) return { result, entered: { text } };
  const { problems } = result.value;
  if (problems.length > 0) {
    const kept: KeptLines = { problems: problems.slice(0, MOST_LINES), count: problems.length };
    return {
      result: { ok: false, code: 'invalid', fields: { text: REFUSED_OVERLAY } },
      entered: { text, problems: JSON.stringify(kept) },
    };
  }
  revalidatePath('/', 'layout');
  return { result: { ok: true, value: undefined }, entered: { text } };
}

/** Goes back to the shipped rulebook. */
export async function switchOverlayOffAction(): Promise<Posted<void>> {
  const result = await switchOff({});
  if (result.ok) revalidatePath(paths.rulebook, 'layout');
  return { result, entered: {} };
}
