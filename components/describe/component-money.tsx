'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { SelectField } from '@/components/ui/select-field';
import type { ComponentTyped } from '@/lib/cases/describe-forms';
import { CURRENCIES } from '@/lib/cases/project';
import { BoundedField } from './bounded-field';

const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

/** The money of a component: whole units and their currency. */
export function ComponentMoney({ at, start }: { at: string; start: ComponentTyped }) {
  const t = useTranslations('describe');
  const { register } = useFormContext();
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-end gap-3">
      <SelectField
        {...register(`${at}.currency`)}
        id={`${at}.currency`}
        label={t('component.currency.label')}
        defaultValue={start.currency}
        options={CURRENCY_OPTIONS}
        className="max-w-full"
      />
      <BoundedField
        name={`${at}.amount`}
        label={t('component.amount.label')}
        most={20}
        inputMode="numeric"
        defaultValue={start.amount}
      />
    </div>
  );
}
