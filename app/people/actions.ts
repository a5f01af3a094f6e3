'use server';

import { revalidatePath } from 'next/cache';
import { type Posted, textFields } from '@/components/forms/posted';
import { inviteSchema, mergePersonSchema, setActiveSchema, setRoleSchema } from '@/lib/auth/forms';
import type { Role } from '@/lib/auth/person';
import { invite } from '@/lib/data/invitations';
import { mergePerson, setActive, setRole } from '@/lib/data/people';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const inviteWithInput = formAction(
  'people.manage',
  inviteSchema,
  async (person, input): Promise<Invited> => ({
    ...(await invite(person, input)),
    email: input.email,
  }),
);
const setRoleWithInput = formAction('people.manage', setRoleSchema, (person, { userId, role }) =>
  setRole(person, userId, role),
);
const setActiveWithInput = formAction('people.manage', setActiveSchema, (person, { userId, active }) =>
  setActive(person, userId, active),
);

const mergeWithInput = formAction('people.manage', mergePersonSchema, (person, { userId, into }) =>
  mergePerson(person, userId, into),
);

type Invited = { link: string; email: string };

export async function inviteAction(_previous: Posted<Invited>, form: FormData): Promise<Posted<Invited>> {
  const { email = '', role = '' } = textFields(form);
  // A role that is not one is refused by the schema.
  const result = await inviteWithInput({ email, role: role as Role });
  if (!result.ok) return { result, entered: { email, role } };
  revalidatePath(paths.people);
  return { result, entered: {} };
}

/** Gives one person another role, or lets them in or out: whichever the form names. */
export async function changePersonAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { userId = '', name = '', role, active } = textFields(form);
  const result =
    role === undefined
      ? await setActiveWithInput({ userId, active: active === 'true' })
      : await setRoleWithInput({ userId, role: role as Role });
  if (result.ok) revalidatePath(paths.people);
  return { result, entered: { name } };
}

/** Says that two accounts are one human. What was chosen comes back when it is refused. */
export async function mergeAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { userId = '', into = '' } = textFields(form);
  const result = await mergeWithInput({ userId, into });
  if (!result.ok) return { result, entered: { userId, into } };
  revalidatePath(paths.people);
  return { result, entered: {} };
}
