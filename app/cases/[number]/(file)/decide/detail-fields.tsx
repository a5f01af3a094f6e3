'use client';

import { useTranslations } from 'next-intl';
import { type FieldPath, useFormContext } from 'react-hook-form';
import { Checkboxes, Radios } from '@/components/ui/choice';
import { DateField } from '@/components/ui/date-field';
import { TextArea } from '@/components/ui/text-area';
import { latestReviewOn } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { DETAIL_FIELDS, type DetailField } from '@/lib/cases/decision-details';
import type { DecisionKind } from '@/lib/cases/decision-table';
import type { TypedDecision } from './form-schema';
import { OutcomesField } from './outcomes-field';
import { useFieldWords } from './problem-words';

/** What this kind of decision records besides reasons and date: one field each, as the table of details says. */
export function DetailFields({ kind, theCase, today }: { kind: DecisionKind; theCase: CaseContents; today: string }) {
  return DETAIL_FIELDS[kind].map((field) =>
    field.type === 'outcomes' ? (
      <OutcomesField key={field.name} theCase={theCase} />
    ) : (
      <OneField key={field.name} field={field} today={today} />
    ),
  );
}

type Plain = Exclude<DetailField, { type: 'outcomes' }>;

function OneField({ field, today }: { field: Plain; today: string }) {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const { register, formState } = useFormContext<TypedDecision>();
  const name = `details.${field.name}` as FieldPath<TypedDecision>;
  const label = t(`details.${field.name}` as 'details.told');
  const error = words(formState.errors.details?.[field.name] as { message?: unknown } | undefined);
  if (field.type === 'text') {
    const shown = field.required ? label : t('optional', { label });
    return <TextArea label={shown} rows={3} error={error} {...register(name)} />;
  }
  if (field.type === 'date') {
    const bounds = field.when === 'past' ? { max: today } : { min: today, max: latestReviewOn(today) };
    return <DateField label={label} error={error} {...bounds} {...register(name)} />;
  }
  const Options = field.type === 'one' ? Radios : Checkboxes;
  return (
    <Options
      name={name}
      legend={label}
      error={error}
      options={field.options.map((value) => ({ value, label: t(`options.${value}` as 'options.money') }))}
      input={register(name)}
      inline
    />
  );
}
