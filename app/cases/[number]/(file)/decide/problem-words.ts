'use client';

import { useTranslations } from 'next-intl';
import type { FieldErrors } from 'react-hook-form';
import type { Problem } from '@/components/ui/error-summary';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import type { TypedDecision } from './form-schema';

type Nested = { message?: unknown; root?: { message?: unknown } } | undefined;

/** The problem of a field in words: a key of the validation messages, or why the decision is refused. */
export function useFieldWords() {
  const t = useTranslations('decide');
  const v = useTranslations('validation');
  const e = useTranslations('errors');
  return (error: Nested): string | undefined => {
    const key = error?.root?.message ?? error?.message;
    if (typeof key !== 'string') return undefined;
    if (key === 'oneComponent') return t('scope.none');
    if (v.has(key as never)) return v(key as never);
    return e.has(key as never) ? e(key as never) : v('invalid');
  };
}

/** Every problem of the form, in reading order, each leading to its field. */
export function useProblemWords() {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const named = useNamedProblem();
  return (errors: FieldErrors<TypedDecision>): Problem[] => {
    const problems: Problem[] = [];
    const add = (field: string, label: string, error: Nested) => {
      const text = words(error);
      if (text) problems.push({ href: `#${field}`, text: named(label, text) });
    };
    add('kind', t('kind.short'), errors.kind);
    add('scope', t('scope.short'), errors.scope);
    add('reasons', t('reasons.label'), errors.reasons);
    add('otherReasons', t('otherReasons.label'), errors.otherReasons);
    for (const [name, error] of Object.entries(errors.details ?? {})) {
      const label = t(`details.${name}` as 'details.told');
      add(`details.${name}`, label, error as Nested);
      const list: Record<string, Nested>[] = Array.isArray(error) ? error : [];
      for (const [index, parts] of list.entries()) {
        for (const [part, one] of Object.entries(parts ?? {})) {
          add(`details.${name}.${index}.${part}`, `${label}, ${index + 1}`, one);
        }
      }
    }
    add('reviewOn', t('reviewOn.label'), errors.reviewOn);
    add('add-condition', t('conditions.title'), errors.conditions);
    const conditions = Array.isArray(errors.conditions) ? errors.conditions : [];
    for (const [index, condition] of conditions.entries()) {
      for (const part of ['text', 'owner', 'dueOn', 'proof', 'consequence'] as const) {
        const label = `${t('conditions.number', { number: index + 1 })}, ${t(`conditions.${part}`)}`;
        add(`conditions.${index}.${part}`, label, condition?.[part]);
      }
    }
    return problems;
  };
}
