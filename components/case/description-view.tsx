import { getLocale, getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import type { CaseFile } from '@/lib/cases/case-file';
import { formatDate, formatList } from '@/lib/messages/format';
import { DescribedAnswers } from './described-answers';
import { DescribedComponent } from './described-component';
import { findingWords } from './finding-words';
import { Said } from './said';

/** The project as it was described, read only: aim, components, and every answer with its basis. */
export async function DescriptionView({ file }: { file: CaseFile }) {
  const { description, authors, submittedBy, submittedAt } = file.version;
  const [t, language, words] = await Promise.all([getTranslations('case'), getLocale(), findingWords(description)]);
  return (
    <section aria-labelledby="description" className="mt-16">
      <h2 id="description" className="font-serif text-h2">
        {t('description.title')}
      </h2>
      <p className="mt-2 text-muted">
        {t('description.writtenBy', {
          names: formatList(
            authors.map(({ name }) => name),
            language,
            'conjunction',
          ),
        })}{' '}
        {submittedBy && submittedAt
          ? t('description.submitted', { name: submittedBy.name, date: formatDate(submittedAt, language) })
          : t('description.notSubmitted')}
      </p>
      <div className="mt-5">
        <SummaryList
          rows={[
            { key: t('description.summary'), value: <Said text={description.summary} /> },
            { key: t('description.donor'), value: <Said text={description.donor} /> },
            { key: t('description.implementer'), value: <Said text={description.implementer} /> },
            {
              key: t('description.indicators'),
              value:
                description.indicators.length > 0 ? (
                  <ol className="list-decimal space-y-1 ps-5 marker:text-muted">
                    {description.indicators.map((indicator) => (
                      <li key={indicator}>
                        <Said text={indicator} />
                      </li>
                    ))}
                  </ol>
                ) : (
                  <Said text="" />
                ),
            },
          ]}
        />
      </div>
      <DescribedAnswers subject="project" words={words} />
      {description.components.map((component, index) => (
        <DescribedComponent key={component.id} component={component} number={index + 1} words={words} />
      ))}
      {[...new Set(description.components.map(({ country }) => country))].filter(Boolean).map((country) => (
        <section key={country} aria-label={words.country(country)} className="mt-10">
          <h3 className="font-serif text-h3 font-semibold">{words.country(country)}</h3>
          <DescribedAnswers subject={country} words={words} />
        </section>
      ))}
    </section>
  );
}
