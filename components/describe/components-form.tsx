'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import {
  type ComponentsSection,
  type ComponentsTyped,
  componentsForm,
  componentsTyped,
  typedComponents,
} from '@/lib/cases/describe-forms';
import { ComponentCards } from './component-cards';
import { reasonPieces } from './project-form';
import { SectionForm } from './section-form';
import { SectionNotices } from './section-notices';
import type { SectionPlace, StoredSection } from './send-section';
import { SignalResponses, type SignalsSection, type SignalWords, useSignalSaver } from './signal-responses';
import { type SectionSaver, useSection } from './use-section';
import { useTypedForm } from './use-typed-form';

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
  const piecesOf = (typed: ComponentsTyped) =>
    typed.components.flatMap(({ id, amount, currency, country, ...words }) => [
      { label: t('component.name.label'), text: words.name },
      { label: t('component.description.label'), text: words.description },
      { label: t('component.recipient.label'), text: words.recipient },
      { label: t('component.country.label'), text: country },
      { label: t('component.place.label'), text: words.place },
      { label: t('component.amount.label'), text: amount ? `${currency} ${amount}` : '' },
      { label: t('component.years'), text: [words.startYear, words.endYear].filter(Boolean).join('–') },
    ]);

  return (
    <>
      <SectionNotices saver={saver} piecesOf={piecesOf} />
      <SectionNotices saver={signalSaver} piecesOf={reasonPieces} />
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
