'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { type FieldPath, useFormContext, useWatch } from 'react-hook-form';
import { Radios } from '@/components/ui/choice';
import { FieldError } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { CaseContents } from '@/lib/cases/case-file';
import { freezesOf } from '@/lib/cases/component-status';
import { LIFT_OUTCOMES } from '@/lib/cases/decision-details';
import type { TypedDecision } from './form-schema';
import { useFieldWords } from './problem-words';

type Asked = { decision: number; condition: number; text: string };
type Nested = { message?: unknown } | undefined;

/** Every condition of the freezes that a lift acts on, each with how it stands, why, and what shows it. */
export function OutcomesField({ theCase }: { theCase: CaseContents }) {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const { register, formState, getValues, setValue } = useFormContext<TypedDecision>();
  const scope = useWatch<TypedDecision, 'scope'>({ name: 'scope' });
  const asked = conditionsToLift(theCase, scope);
  const key = asked.map(({ decision, condition }) => `${decision}.${condition}`).join(' ');
  const errors = formState.errors.details?.outcomes as (Nested & Record<number, Record<string, Nested>>) | undefined;

  // What was said of a condition stays with it when the scope changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when the conditions are others
  useEffect(() => {
    const given = getValues('details.outcomes');
    const known: Partial<Record<string, unknown>>[] = Array.isArray(given) ? given : [];
    const of = ({ decision, condition }: Asked) =>
      known.find((each) => Number(each.decision) === decision && Number(each.condition) === condition);
    const next = asked.map(({ decision, condition, ...rest }) => ({
      outcome: '',
      reasons: '',
      evidence: '',
      ...of({ decision, condition, ...rest }),
      decision,
      condition,
    }));
    setValue('details.outcomes', next);
  }, [key]);

  const field = (index: number, part: string) => `details.outcomes.${index}.${part}` as FieldPath<TypedDecision>;
  return (
    <section id="details.outcomes" tabIndex={-1} aria-labelledby="outcomes-title">
      <h2 id="outcomes-title" className="font-semibold">
        {t('details.outcomes')}
      </h2>
      <FieldError id="details.outcomes" error={Array.isArray(errors) ? undefined : words(errors)} />
      {asked.length === 0 ? <p className="unknown mt-2">{t('outcome.none')}</p> : null}
      <ol className="mt-3 space-y-8">
        {asked.map(({ decision, condition, text }, index) => (
          <li key={`${decision}.${condition}`} className="space-y-5 border-hairline border-t pt-4">
            <Radios
              name={field(index, 'outcome')}
              legend={t('outcome.legend', { decision, condition, text })}
              error={words(errors?.[index]?.outcome)}
              options={LIFT_OUTCOMES.map((value) => ({ value, label: t(`options.${value}`) }))}
              input={register(field(index, 'outcome'))}
              inline
            />
            <TextArea
              label={t('outcome.reasons')}
              rows={2}
              error={words(errors?.[index]?.reasons)}
              {...register(field(index, 'reasons'))}
            />
            <TextArea
              label={t('outcome.evidence')}
              rows={2}
              error={words(errors?.[index]?.evidence)}
              {...register(field(index, 'evidence'))}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function conditionsToLift({ decisions }: CaseContents, scope: readonly string[]): Asked[] {
  const freezes = new Set(scope.flatMap((id) => freezesOf(id, decisions)));
  return [...freezes]
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ number, conditions }) =>
      conditions.map(({ text }, index) => ({ decision: number, condition: index + 1, text })),
    );
}
