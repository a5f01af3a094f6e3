import type { z } from 'zod';
import { AppError, type FieldProblems } from '@/lib/errors';

const MESSAGE_KEY = /^[a-z][A-Za-z]*$/;

/** The first problem of each field, as keys of the `validation` messages. */
export function fieldProblems(error: z.ZodError): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of error.issues) {
    const field = path.map(String).join('.');
    problems[field] ??= MESSAGE_KEY.test(message) ? message : 'invalid';
  }
  return problems;
}

/** The input as the schema gives it back. Throws AppError `invalid` with every problem by field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new AppError('invalid', fieldProblems(parsed.error));
  return parsed.data;
}
