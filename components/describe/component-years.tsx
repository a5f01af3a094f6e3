'use client';

import { useTranslations } from 'next-intl';
import type { ComponentTyped } from '@/lib/cases/describe-forms';
import { BoundedField } from './bounded-field';

/** First and last year of a component; either may still be open. */
export function ComponentYears({ at, start }: { at: string; start: ComponentTyped }) {
  const t = useTranslations('describe');
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('component.years')}</legend>
      <div className="grid grid-cols-2 items-end gap-3">
        {(['startYear', 'endYear'] as const).map((field) => (
          <BoundedField
            key={field}
            name={`${at}.${field}`}
            label={t(`component.${field}`)}
            most={10}
            inputMode="numeric"
            defaultValue={start[field]}
          />
        ))}
      </div>
    </fieldset>
  );
}
