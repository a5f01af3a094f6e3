'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { FieldError } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { type DecisionKind, decisionRule } from '@/lib/cases/decision-table';
import { emptyCondition, type TypedDecision } from './form-schema';
import { useFieldWords } from './problem-words';

const MOST = 20;

/** Conditions as cards: what, who answers for it, by when, what proves it, and what follows if it is missed. */
export function ConditionsField({ kind, today }: { kind: DecisionKind; today: string }) {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const { control, register, formState, getValues } = useFormContext<TypedDecision>();
  const { fields, append, remove } = useFieldArray({ control, name: 'conditions' });
  const errors = formState.errors.conditions;
  const rule = decisionRule(kind);
  const required = rule.conditions === 'required';
  const optional = rule.after === 'frozen' ? 'conditions.freezeHint' : 'conditions.flowHint';
  const hint = required ? 'conditions.hint' : optional;

  useEffect(() => {
    if (required && fields.length === 0 && !getValues('conditions')?.length)
      append(emptyCondition, { shouldFocus: false });
  }, [required, fields.length, append, getValues]);

  function drop(index: number) {
    remove(index);
    document.getElementById('add-condition')?.focus();
  }

  return (
    <section aria-labelledby="conditions-title">
      <h2 id="conditions-title" className="font-semibold">
        {t('conditions.title')}
      </h2>
      <p className="mt-0.5 text-muted text-small">{t(hint)}</p>
      <FieldError id="conditions" error={Array.isArray(errors) ? undefined : words(errors)} />
      <ol className="mt-3 space-y-8">
        {fields.map(({ id }, index) => (
          <li key={id}>
            <fieldset className="space-y-5 border-hairline border-t pt-4">
              <legend className="eyebrow float-start mb-2">{t('conditions.number', { number: index + 1 })}</legend>
              <div className="clear-both">
                <TextArea
                  label={t('conditions.text')}
                  rows={2}
                  error={words(errors?.[index]?.text)}
                  {...register(`conditions.${index}.text`)}
                />
              </div>
              <TextField
                label={t('conditions.owner')}
                error={words(errors?.[index]?.owner)}
                {...register(`conditions.${index}.owner`)}
              />
              <DateField
                label={t('conditions.dueOn')}
                min={today}
                error={words(errors?.[index]?.dueOn)}
                {...register(`conditions.${index}.dueOn`)}
              />
              <TextField
                label={t('conditions.proof')}
                error={words(errors?.[index]?.proof)}
                {...register(`conditions.${index}.proof`)}
              />
              <TextField
                label={t('conditions.consequence')}
                error={words(errors?.[index]?.consequence)}
                {...register(`conditions.${index}.consequence`)}
              />
              <Button variant="secondary" onClick={() => drop(index)}>
                {t('conditions.remove', { number: index + 1 })}
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      {fields.length < MOST ? (
        <p className="mt-6">
          <Button id="add-condition" variant="secondary" onClick={() => append(emptyCondition)}>
            {t(fields.length === 0 ? 'conditions.add' : 'conditions.addAnother')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
