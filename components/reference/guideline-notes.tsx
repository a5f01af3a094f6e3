import { useTranslations } from 'next-intl';
import { shortNumber } from '@/components/ui/clause-text';
import { notes } from '@/lib/guideline/notes';
import { section } from '@/lib/guideline/section';

/** The numbered notes of the section, each with the way back to the paragraph that cites it. */
export function GuidelineNotes() {
  const t = useTranslations('reference');
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">
        {t('guideline.notes')}
      </h2>
      <ol>
        {notes.map(({ id, number, citedIn, text }) => (
          <li
            key={id}
            id={id}
            className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 border-b border-hairline py-4 target:border-s-4 target:border-accent target:bg-raised target:ps-3 lg:grid-cols-[4.5rem_minmax(0,46rem)_minmax(0,1fr)] lg:gap-x-6"
          >
            <span className="text-small font-semibold tabular-nums">{number}</span>
            <p lang="en" className="min-w-0 font-serif text-base wrap-anywhere">
              {text}
            </p>
            <a href={`#cites-${id}`} className="col-start-2 mt-1 min-h-6 text-small lg:col-start-3 lg:mt-0">
              {t('guideline.citedIn', { passage: shortNumber(citedIn) })}
            </a>
          </li>
        ))}
      </ol>
      <p className="mt-6 text-small">
        <a href={section.url}>{t('guideline.source')}</a>
      </p>
    </section>
  );
}
