'use client';

import { useTranslations } from 'next-intl';
import { type KeptProblems, keptProblems } from './kept-problems';

/** Every row and file that could not be taken, by line and column. */
export function ImportProblems({ found }: { found: string | undefined }) {
  const t = useTranslations('editions');
  if (!found) return null;
  const { problems, count }: KeptProblems = keptProblems(found);
  return (
    <section aria-labelledby="refused-rows" className="mb-10 max-w-prose">
      <h2 id="refused-rows" className="text-h3 font-semibold">
        {t('new.refusedTitle', { count })}
      </h2>
      <p className="mt-1 text-muted">{t('new.refusedLead')}</p>
      <ol className="mt-4 space-y-2 border-y border-hairline py-4 text-small">
        {problems.map(({ file, line, column, key, value }) => (
          <li key={`${file} ${line} ${column} ${key} ${value}`} className="wrap-anywhere">
            <span className="font-semibold">
              {t('problems.place', { file, line: line === null ? 'none' : String(line), column: column || 'none' })}
            </span>
            {': '}
            {t(`problems.${key}`, { value })}
          </li>
        ))}
      </ol>
      {count > problems.length ? <p className="mt-2">{t('new.more', { count: count - problems.length })}</p> : null}
    </section>
  );
}
