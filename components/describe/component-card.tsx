'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ComponentTyped } from '@/lib/cases/describe-forms';
import { BoundedField } from './bounded-field';
import { ComponentMoney } from './component-money';
import { ComponentYears } from './component-years';
import { CountryField } from './country-field';
import { ListedSignals } from './listed-signals';
import { MarkedField } from './marked-field';
import { RemoveComponent } from './remove-component';
import { useRulebookParts } from './rulebook-parts';
import { componentScanners } from './scan-fields';

type ComponentCardProps = {
  /** The component's own id, which outlives its place in the list. */
  id: string;
  index: number;
  start: ComponentTyped;
  countries: readonly { value: string; label: string }[];
  onRemove: () => void;
};

/** One piece of help: what it is, who gets it, where, for how much, when. */
export function ComponentCard({ id, index, start, countries, onRemove }: ComponentCardProps) {
  const t = useTranslations('describe');
  const { control } = useFormContext();
  const at = `components.${index}`;
  const { lexicon } = useRulebookParts();
  const country: unknown = useWatch({ control, name: `${at}.country`, defaultValue: start.country });
  const state = typeof country === 'string' ? country : '';
  const scanners = useMemo(() => componentScanners(id, state, lexicon), [id, state, lexicon]);
  const within = t('component.number', { number: index + 1 });
  const name: unknown = useWatch({ control, name: `${at}.name` });

  return (
    <section aria-labelledby={`component-${index}`} className="border-t-[1.5px] border-ink pt-5">
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <h2 id={`component-${index}`} tabIndex={-1} className="min-w-0 font-serif text-h2 font-semibold">
          <span className="eyebrow block font-sans">{within}</span>
          <span dir="auto">{typeof name === 'string' && name.trim() ? name : t('component.unnamed')}</span>
        </h2>
        <RemoveComponent number={index + 1} onRemove={onRemove} />
      </div>
      <div className="space-y-7">
        <div className="space-y-4">
          <BoundedField
            name={`${at}.name`}
            label={t('component.name.label')}
            hint={t('component.name.hint')}
            most={200}
            defaultValue={start.name}
          />
          <ListedSignals
            name={`${at}.name`}
            label={t('component.name.label')}
            within={within}
            defaultValue={start.name}
            scan={scanners.name}
          />
        </div>
        <MarkedField
          name={`${at}.description`}
          label={t('component.description.label')}
          within={within}
          hint={t('component.description.hint')}
          most={10_000}
          rows={4}
          defaultValue={start.description}
          scan={scanners.description}
        >
          <div className="space-y-7">
            <BoundedField
              name={`${at}.recipient`}
              label={t('component.recipient.label')}
              hint={t('component.recipient.hint')}
              most={300}
              defaultValue={start.recipient}
            />
            <div className="grid max-w-2xl gap-x-6 gap-y-7 sm:grid-cols-2">
              <CountryField name={`${at}.country`} defaultValue={start.country} countries={countries} />
              <BoundedField
                name={`${at}.place`}
                label={t('component.place.label')}
                hint={t('component.place.hint')}
                most={200}
                defaultValue={start.place}
              />
            </div>
            <div className="grid max-w-2xl items-end gap-x-6 gap-y-7 sm:grid-cols-2">
              <ComponentMoney at={at} start={start} />
              <ComponentYears at={at} start={start} />
            </div>
          </div>
        </MarkedField>
      </div>
    </section>
  );
}
