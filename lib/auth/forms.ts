import { z } from 'zod';
import { LANGUAGES, ROLES } from '@/lib/auth/person';
import { requiredText } from '@/lib/cases/text';

/** The forms around signing in and people. Error messages are keys of the `validation` messages. */

const email = z
  .string({ error: 'email' })
  .trim()
  .toLowerCase()
  .max(254, { error: 'tooLong' })
  .pipe(z.email({ error: 'email' }));
const newPassword = z
  .string({ error: 'required' })
  .min(12, { error: 'passwordShort' })
  .max(128, { error: 'tooLong' })
  .refine((value) => value.trim() !== '', { error: 'required' });

export const signInSchema = z.object({
  email,
  password: z.string({ error: 'required' }).min(1, { error: 'required' }).max(128, { error: 'tooLong' }),
});
export type SignInInput = z.infer<typeof signInSchema>;

export const inviteSchema = z.object({ email, role: z.enum(ROLES, { error: 'required' }) });
export type InviteInput = z.infer<typeof inviteSchema>;

export const acceptInvitationSchema = z.object({
  name: requiredText(200),
  email,
  password: newPassword,
  /** The language in which the form was read. */
  language: z.enum(LANGUAGES).default('en'),
});
export type AcceptInvitationInput = z.input<typeof acceptInvitationSchema>;

export const languageSchema = z.object({ language: z.enum(LANGUAGES, { error: 'required' }) });
export const setRoleSchema = z.object({
  userId: z.string().min(1).max(100),
  role: z.enum(ROLES, { error: 'required' }),
});
export const setActiveSchema = z.object({ userId: z.string().min(1).max(100), active: z.boolean() });

/** Two accounts of one human: the first is shut, the second counts. */
export const mergePersonSchema = z
  .object({
    userId: z.string({ error: 'required' }).min(1, { error: 'required' }).max(100, { error: 'id' }),
    into: z.string({ error: 'required' }).min(1, { error: 'required' }).max(100, { error: 'id' }),
  })
  .refine(({ userId, into }) => userId !== into, { error: 'twoAccounts', path: ['into'] });

/** `reason` is kept for ever beside who erased whose name. */
export const eraseSchema = z.object({ userId: z.string().min(1).max(100), reason: requiredText(4_000) });
export type EraseInput = z.input<typeof eraseSchema>;
