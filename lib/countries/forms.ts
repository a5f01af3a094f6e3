import { z } from 'zod';
import { longText, requiredText } from '@/lib/cases/text';

/** The forms around editions of country facts. Error messages are keys of the `validation` messages. */

export const MOST_FILES = 4;
/** Of all files of one upload together: what a server action takes. */
export const MOST_UPLOADED = 9_000_000;

const FIELDS = {
  name: z
    .string({ error: 'required' })
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { error: 'editionName' }),
  note: requiredText(4000),
};

/** What goes with the files. */
export const uploadSchema = z.object(FIELDS);
export type UploadInput = z.infer<typeof uploadSchema>;

type Sized = { size: number };
type Files = readonly Sized[];

/** With the files as the browser holds them. */
export const uploadFormSchema = z.object({
  ...FIELDS,
  files: z
    .custom<ArrayLike<Sized>>((files) => typeof files === 'object' && files !== null && 'length' in files, {
      error: 'files',
    })
    .transform((files): Files => Array.from(files))
    .refine((files) => files.length > 0, { error: 'files', abort: true })
    .refine((files) => files.length <= MOST_FILES, { error: 'manyFiles', abort: true })
    .refine((files) => files.reduce((sum, { size }) => sum + size, 0) <= MOST_UPLOADED, { error: 'largeFiles' }),
});

const id = z.uuid({ error: 'id' });

export const uploadIdSchema = z.object({ id });
export const approveSchema = z.object({ id, reason: longText(4000) });
export const rejectSchema = z.object({ id, reason: requiredText(4000) });

/** The problem of the files field when rows were refused: they are listed besides. */
export const REFUSED_FILES = 'refusedFiles';
