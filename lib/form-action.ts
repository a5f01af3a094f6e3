import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { type Act, assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { currentPerson } from '@/lib/auth/session';
import { parseInput } from '@/lib/cases/problems';
import { AppError, type ErrorCode, type FieldProblems } from '@/lib/errors';
import { logUnexpected } from '@/lib/unexpected';

/** What a form gets back. Codes have a sentence under `errors.<code>`; `unexpected` comes with a reference. */
export type FormResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: ErrorCode; fields: FieldProblems }
  | { ok: false; code: 'unexpected'; fields: FieldProblems; reference: string };

/**
 * A server action for a signed-in person: session, then permission, then the schema, then the act. Expected failures
 * come back as values; redirects and not-found pass through; anything else is logged and gives a reference.
 * Every action is a public POST, so the input is not trusted whatever its type says.
 */
export function formAction<Schema extends z.ZodType, Value>(
  act: Act,
  schema: Schema,
  perform: (person: Person, input: z.output<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<FormResult<Value>> {
  return (input) =>
    answer(async () => {
      const person = await currentPerson();
      if (!person) throw new AppError('signed-out');
      assertMay(person, act);
      return perform(person, parseInput(schema, input));
    });
}

/** A server action for somebody who is not signed in: signing in and accepting an invitation only. */
export function publicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  perform: (input: z.output<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<FormResult<Value>> {
  return (input) => answer(async () => perform(parseInput(schema, input)));
}

async function answer<Value>(work: () => Promise<Value>): Promise<FormResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof AppError) return { ok: false, code: error.code, fields: error.fields };
    return { ok: false, code: 'unexpected', fields: {}, reference: logUnexpected(error) };
  }
}
