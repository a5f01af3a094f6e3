import { useTranslations } from 'next-intl';
import type { Comparison } from '@/lib/reports/compare/compare';
import { ChangedPart } from './changed-part';

/** Section by section: what differs in full, what is the same counted. A section without change is one line at the end. */
export function ComparedSections({ comparison: { cover, sections } }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const all = [cover, ...sections];
  const changed = all.filter(({ parts }) => parts.length > 0);
  const unchanged = all.filter(({ parts }) => parts.length === 0);
  return (
    <section aria-labelledby="differs" className="mt-12">
      <h3 id="differs" className="font-serif text-h3">
        {t('changes')}
      </h3>
      <p className="mt-2">{changed.length > 0 ? t('changedSections', { count: changed.length }) : t('none')}</p>
      {changed.map(({ id, number, title, same, parts }) => (
        <section key={id} aria-labelledby={`section-${id}`} className="mt-10 border-ink border-t-[1.5px] pt-4">
          <h4 id={`section-${id}`} className="font-semibold font-serif text-lead">
            {t('section', { number, title })}
          </h4>
          <p className="mt-1 text-muted text-small">{t('same', { count: same })}</p>
          {[...parts.entries()].map(([position, part]) => (
            <ChangedPart key={position} part={part} section={title} />
          ))}
        </section>
      ))}
      {unchanged.length > 0 ? (
        <section aria-labelledby="unchanged" className="mt-12 border-ink border-t-[1.5px] pt-4">
          <h4 id="unchanged" className="font-semibold font-serif text-lead">
            {t('unchangedTitle')}
          </h4>
          <ul className="mt-2 text-small">
            {unchanged.map(({ id, number, title, same }) => (
              <li key={id} className="py-1">
                {t('unchanged', { number, title, count: same })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}
