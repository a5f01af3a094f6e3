import { z } from 'zod';
import { evidenceSchema } from '@/lib/cases/evidence';
import { MOST_BYTES } from '@/lib/evidence/limits';

/** What the form holds: the words, and at most one file. Whether a file is what it seems to be is seen by its bytes. */
export const evidenceFormSchema = evidenceSchema
  .safeExtend({
    file: z
      .custom<ArrayLike<{ size: number }>>((files) => typeof files === 'object' && files !== null && 'length' in files)
      .transform((files) => Array.from(files)[0] ?? null)
      .refine((file) => !file || file.size > 0, { error: 'fileEmpty' })
      .refine((file) => !file || file.size <= MOST_BYTES, { error: 'fileLarge' }),
  })
  .superRefine(({ link, file }, context) => {
    if ((link === null) === (file === null))
      context.addIssue({ code: 'custom', path: ['file'], message: 'fileOrLink' });
  });
