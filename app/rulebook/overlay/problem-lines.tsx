import { useTranslations } from 'next-intl';
import type { KeptLines } from './kept-lines';

/** Everything that is wrong with the file, by line and path. The descriptions are those of the checker, in English. */
export function ProblemLines({ found }: { found: string | undefined }) {
  const t = useTranslations('overlay');
  if (!found) return null;
  const { problems, count }: KeptLines = JSON.parse(found);
  return (
    <section aria-labelledby="refused-lines" className="mb-10 max-w-prose">
      <h3 id="refused-lines" className="font-semibold text-h3">
        {t('refused', { count })}
      </h3>
      <p className="mt-1 text-muted">{t('refusedLead')}</p>
      <ol className="mt-4 space-y-2 border-hairline border-y py-4 text-small">
        {problems.map(({ line, column, path, problem }) => (
          <li key={`${line}:${column} ${path} ${problem}`} className="wrap-anywhere">
            <span className="font-semibold">{t('place', { line, column, path: path || 'none' })}</span>{' '}
            <span lang="en">{problem}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
