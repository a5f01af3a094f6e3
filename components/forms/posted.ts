import type { FormResult } from '@/lib/form-action';

/** What a form shows after it was posted: the answer, and what was entered (never a password), to be shown again. */
export type Posted<Value = unknown> = { result: FormResult<Value> | null; entered: Record<string, string> };

export const NOT_POSTED = { result: null, entered: {} } as const satisfies Posted<never>;

/** A server action for a form, with or without scripts. */
export type PostAction<Value = unknown> = (previous: Posted<Value>, form: FormData) => Promise<Posted<Value>>;

/** The text fields of a posted form; files and the framework's own fields are left out. */
export function textFields(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('$')),
  );
}
