'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import {
  type ComponentsSection,
  type ComponentsTyped,
  type ComponentTyped,
  componentsForm,
  componentsTyped,
  typedComponents,
} from '@/lib/cases/describe-forms';
import { ComponentCards } from './component-cards';
import { SectionForm } from './section-form';
import { type FieldWords, SectionNotices } from './section-notices';
import type { SectionPlace, StoredSection } from './send-section';
import { SignalNotices } from './signal-notices';
import { SignalResponses, type SignalsSection, type SignalWords, useSignalSaver } from './signal-responses';
import { type SectionSaver, useSection } from './use-section';
import { useTypedForm } from './use-typed-form';

const FIELDS = ['name', 'description', 'recipient', 'country', 'place', 'amount', 'startYear', 'endYear'] as const;

type ComponentsFormProps = {
  place: Omit<SectionPlace, 'section'>;
  components: StoredSection<ComponentsSection>;
  signals: StoredSection<SignalsSection>;
  signalWords: SignalWords;
  countries: readonly { value: string; label: string }[];
  /** Every component id that was ever used in this description. */
  usedIds: readonly string[];
  next: string;
};

export function ComponentsForm(props: ComponentsFormProps) {
  const { place, components, signals, signalWords } = props;
  const t = useTranslations('describe');
  const saver = useSection<ComponentsTyped, ComponentsSection>({
    place: { ...place, section: 'components' },
    stored: components,
    typed: componentsTyped,
    toTyped: typedComponents,
    schema: componentsForm,
  });
  const signalSaver = useSignalSaver({ ...place, section: 'signals' }, signals);
  const words: FieldWords<ComponentsTyped> = {
    label: ({ id, unit }, { components: all }) => {
      const name = all.find((component) => component.id === id)?.name || t('component.unnamed');
      const known = FIELDS.find((field) => field === unit);
      if (!known) return name;
      const own =
        known === 'startYear' || known === 'endYear' ? t(`component.${known}`) : t(`component.${known}.label`);
      return t('choose.of', { field: own, component: name });
    },
    says: ({ unit }, value) => {
      const { amount, currency, country, name, ...rest } = value as Partial<ComponentTyped>;
      if (unit === undefined) return name ?? '';
      if (unit === 'amount') return amount ? `${currency} ${amount}` : '';
      if (unit === 'country') return props.countries.find((each) => each.value === country)?.label ?? '';
      return name ?? Object.values(rest).join('');
    },
  };

  return (
    <>
      <SectionNotices saver={saver} words={words} />
      <SignalNotices saver={signalSaver} words={signalWords} />
      <SignalResponses saver={signalSaver} words={signalWords}>
        <ComponentsFields key={saver.generation} {...props} saver={saver} beside={signalSaver} />
      </SignalResponses>
    </>
  );
}

type FieldsProps = Pick<ComponentsFormProps, 'countries' | 'usedIds' | 'next'> & {
  saver: SectionSaver<ComponentsTyped>;
  beside: ReturnType<typeof useSignalSaver>;
};

function ComponentsFields({ saver, beside, countries, usedIds, next }: FieldsProps) {
  const { typed, generation, change } = saver;
  const formId = `describe-components-${generation}`;
  const form = useTypedForm({ formId, typed, resolver: zodResolver(componentsForm), onChange: change });
  return (
    <SectionForm formId={formId} form={form} saver={saver} beside={beside} next={next}>
      <ComponentCards form={form} countries={countries} usedIds={usedIds} />
    </SectionForm>
  );
}
