import { z } from 'zod';

/** More than any donor's policy needs, in characters. */
export const MOST_CHARACTERS = 2_000_000;

/** The problem of the text when its lines are refused: they are listed besides. */
export const REFUSED_OVERLAY = 'overlay';

/** The form that switches an overlay on. Error messages are keys of the `validation` messages. */
export const overlayTextSchema = z.object({
  text: z
    .string({ error: 'text' })
    .refine((text) => text.trim() !== '', { error: 'required' })
    .max(MOST_CHARACTERS, { error: 'tooLong' }),
});
