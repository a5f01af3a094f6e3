'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';
import { NOT_POSTED, type PostAction, type Posted, textFields } from './posted';

/** One function for each action: React draws a posted page for ever where the action changes from render to render. */
const sturdy = new Map<unknown, unknown>();

/**
 * `useActionState` for a posted form that outlives a lost connection: where no answer comes back, the form says so and
 * still holds what was entered, instead of giving way to the page of errors. The server renders the action itself, so
 * that the form is posted without scripts too.
 */
export function usePost<Value>(action: PostAction<Value>) {
  return useActionState<Posted<Value>, FormData>(
    typeof window === 'undefined' ? action : sturdyOf(action),
    NOT_POSTED as Posted<Value>,
  );
}

function sturdyOf<Value>(action: PostAction<Value>): PostAction<Value> {
  const known = sturdy.get(action) ?? answering(action);
  sturdy.set(action, known);
  return known as PostAction<Value>;
}

function answering<Value>(action: PostAction<Value>): PostAction<Value> {
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      // A redirect is no failure.
      unstable_rethrow(error);
      return { result: { ok: false, code: 'no-answer', fields: {} }, entered: enteredIn(form) };
    }
  };
}

/** What was entered, a name that stands there several times with its values side by side; never a password. */
function enteredIn(form: FormData): Record<string, string> {
  const names = Object.keys(textFields(form)).filter((name) => !/password/i.test(name));
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).join(' ')]));
}
