import { z } from 'zod';
import { LANGUAGES, type Person, ROLES } from '@/lib/auth/person';

/** A user of the session as a person who may act. Fails for a person who is no longer active. */
export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    language: z.enum(LANGUAGES),
    active: z.literal(true),
  })
  .transform(({ id, name, email, role, language }): Person => ({ id, name, email, role, language }));
