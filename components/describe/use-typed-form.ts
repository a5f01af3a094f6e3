'use client';

import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from 'react-hook-form';
import { typedEarly } from './typed-early';

type TypedForm<Typed extends FieldValues, Section> = {
  formId: string;
  typed: Typed;
  resolver: Resolver<Typed, unknown, Section>;
  onChange: (typed: Typed) => void;
};

/** A react-hook-form that tells every change, and takes over what was typed before the page was ready. */
export function useTypedForm<Typed extends FieldValues, Section>({
  formId,
  typed,
  resolver,
  onChange,
}: TypedForm<Typed, Section>) {
  const [early] = useState(() => typedEarly(formId));
  const form = useForm<Typed, unknown, Section>({
    defaultValues: typed as DefaultValues<Typed>,
    resolver,
    mode: 'onTouched',
    shouldFocusError: false,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: one subscription for the life of the form
  useEffect(() => {
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => onChange(form.getValues()),
    });
    for (const { name, value } of early) form.setValue(name as Path<Typed>, value as never);
    return unsubscribe;
  }, []);

  return form;
}
