import { getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import { formatMoney } from '@/lib/messages/format';
import type { Component } from '@/lib/rules/types';
import { DescribedAnswers } from './described-answers';
import type { FindingWords } from './finding-words';
import { Said } from './said';

/** One component as described. */
export async function DescribedComponent({
  component,
  number,
  words,
}: {
  component: Component;
  number: number;
  words: FindingWords;
}) {
  const t = await getTranslations('case');
  const { startYear, endYear, amount, country } = component;
  return (
    <section aria-labelledby={`component-${component.id}`} className="mt-12">
      <h3 id={`component-${component.id}`} className="font-serif text-h3 font-semibold">
        {t('description.component', { number, name: words.subject(component.id) })}
      </h3>
      <div className="mt-3">
        <SummaryList
          rows={[
            { key: t('description.what'), value: <Said text={component.description} /> },
            { key: t('description.recipient'), value: <Said text={component.recipient} /> },
            { key: t('description.country'), value: <Said text={country ? words.country(country) : ''} /> },
            { key: t('description.place'), value: <Said text={component.place} /> },
            {
              key: t('description.money'),
              value: <Said text={amount ? formatMoney(amount, words.language) : ''} />,
            },
            {
              key: t('description.years'),
              value: (
                <Said
                  text={
                    startYear === null && endYear === null
                      ? ''
                      : t('description.period', { start: String(startYear ?? '?'), end: String(endYear ?? '?') })
                  }
                />
              ),
            },
          ]}
        />
      </div>
      <DescribedAnswers subject={component.id} words={words} />
    </section>
  );
}
