'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';

/** Says how much room is left, from nine tenths on; silent before. */
export function RemainingRoom({ name, most }: { name: string; most: number }) {
  const t = useTranslations('describe');
  const { control } = useFormContext();
  const value: unknown = useWatch({ control, name });
  const length = typeof value === 'string' ? value.length : 0;
  if (length < most * 0.9) return null;
  return (
    <p className={`mt-1 text-small tabular-nums ${length > most ? 'font-semibold text-danger' : 'text-muted'}`}>
      {length > most ? t('field.tooMuch', { count: length - most }) : t('field.room', { count: most - length })}
    </p>
  );
}
