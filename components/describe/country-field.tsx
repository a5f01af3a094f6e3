'use client';

import { useTranslations } from 'next-intl';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { SelectField } from '@/components/ui/select-field';
import { useProblemWords } from './use-problem-words';

type CountryFieldProps = {
  name: string;
  defaultValue: string;
  countries: readonly { value: string; label: string }[];
};

export function CountryField({ name, defaultValue, countries }: CountryFieldProps) {
  const t = useTranslations('describe');
  const problemWords = useProblemWords();
  const { register, control } = useFormContext();
  const { errors } = useFormState({ control, name, exact: true });
  const code: unknown = get(errors, `${name}.message`);
  return (
    <SelectField
      {...register(name)}
      id={name}
      label={t('component.country.label')}
      hint={t('component.country.hint')}
      defaultValue={defaultValue}
      options={[{ value: '', label: t('component.country.choose') }, ...countries]}
      error={typeof code === 'string' ? problemWords(code) : undefined}
    />
  );
}
