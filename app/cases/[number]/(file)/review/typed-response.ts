import { z } from 'zod';
import { RESPONSE_KINDS } from '@/lib/cases/review';

/** A response as it stands on the screen, before it is one. */
export const typedResponseSchema = z.object({ response: z.enum(['', ...RESPONSE_KINDS]), note: z.string() });
export type TypedResponse = z.infer<typeof typedResponseSchema>;
