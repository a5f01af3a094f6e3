'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { useProblemWords } from '@/components/describe/use-problem-words';
import type { Problem } from '@/components/ui/error-summary';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import type { PostAction } from './posted';
import { usePost } from './use-post';

/**
 * A form whose schema is checked in the browser before it is posted, and again by the action. Without scripts the
 * browser posts it and the answer is drawn by the server; what was entered comes back either way. The action must be
 * the same function at every render: one that is bound while rendering makes React draw a posted page for ever.
 */
export function usePostedForm<Input extends FieldValues, Value>(
  schema: z.ZodType<unknown, Input>,
  action: PostAction<Value>,
  labels: Readonly<Record<Path<Input>, string>>,
  empty: DefaultValues<Input>,
  /** Begins the id of every field, where a form stands on its page several times. */
  idPrefix = '',
) {
  const t = useTranslations('shell');
  const e = useTranslations('errors');
  const named = useNamedProblem();
  const problemWords = useProblemWords();
  const element = useRef<HTMLFormElement>(null);
  const [posted, post, busy] = usePost(action);
  const form = useForm<Input, unknown, unknown>({
    resolver: zodResolver(schema),
    defaultValues: { ...empty, ...posted.entered },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });

  const { reset } = form;
  useEffect(() => {
    if (posted.result?.ok) reset();
  }, [posted.result, reset]);

  const refused = posted.result && !posted.result.ok ? posted.result : null;
  const found = Object.entries(form.formState.errors).map(([field, error]) => [field, String(error?.message)] as const);
  const problems = found.length > 0 ? found : Object.entries(refused?.fields ?? {});
  const words = Object.fromEntries(problems.map(([field, key]) => [field, problemWords(key)]));

  function title(): string | null {
    if (found.length > 0 || refused?.code === 'invalid') return t('ui.problems');
    if (!refused) return null;
    return refused.code === 'unexpected' ? e('unexpected', { reference: refused.reference }) : e(refused.code);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    void form.handleSubmit(() => {
      const { current } = element;
      if (current) startTransition(() => post(new FormData(current)));
    })(event);
  }

  const asProblem = (field: string): Problem => ({
    href: `#${idPrefix}${field}`,
    text: named(labels[field as Path<Input>] ?? field, words[field] ?? ''),
  });

  const heading = title();
  return {
    /** Spread on the form element. */
    form: { ref: element, action: post, onSubmit, noValidate: true },
    /** Spread on a field: registration, first value and problem. */
    field: (name: Path<Input>) => ({
      ...form.register(name),
      id: `${idPrefix}${name}`,
      defaultValue: posted.entered[name] ?? String(empty[name as keyof typeof empty] ?? ''),
      error: words[name],
    }),
    summary: heading ? { title: heading, problems: problems.map(([field]) => asProblem(field)) } : null,
    /** What has been typed, to be read, set or watched. */
    typed: form,
    posted,
    busy,
  };
}
