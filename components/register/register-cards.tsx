'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { REGISTER_SORTS, type RegisterPage, type RegisterQuery } from '@/lib/cases/register';
import { countryName } from '@/lib/countries/names';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { RegisterLevelMark } from './register-level-mark';
import { registerHref } from './register-query';

type RegisterCardsProps = {
  rows: RegisterPage['rows'];
  query: RegisterQuery;
  levels: Readonly<Record<string, string>>;
};

/** The register on a narrow screen: one case under the other, and the orders as links. */
export function RegisterCards({ rows, query, levels }: RegisterCardsProps) {
  const t = useTranslations('register');
  const language = useLocale();
  return (
    <>
      <nav aria-label={t('sort.label')} className="mb-4 text-small">
        <span className="text-muted">{t('sort.label')}</span>
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {REGISTER_SORTS.map((sort) => {
            const isCurrent = query.sort === sort;
            const direction = isCurrent && query.direction === 'desc' ? 'asc' : 'desc';
            return (
              <li key={sort}>
                <Link
                  href={registerHref({ ...query, sort, direction, after: undefined })}
                  aria-current={isCurrent ? 'true' : undefined}
                  className="inline-block min-h-6 aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {t(`sort.${sort}`)}
                  {isCurrent ? <span aria-hidden="true">{query.direction === 'desc' ? ' ↓' : ' ↑'}</span> : null}
                  {isCurrent ? (
                    <span className="sr-only"> {t(`sort.${query.direction === 'desc' ? 'down' : 'up'}`)}</span>
                  ) : null}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <ul className="border-t border-hairline">
        {rows.map((row) => (
          <li key={row.id} className="space-y-1.5 border-b border-hairline py-4">
            <p className="text-small text-muted tabular-nums">
              {row.number} · {formatDate(row.updatedAt, language)}
            </p>
            <p>
              <Link href={paths.case(row.number)} className="inline-block min-h-6 font-semibold">
                <span dir="auto" className="wrap-anywhere">
                  {row.title}
                </span>
              </Link>
            </p>
            {row.countries.length > 0 ? (
              <p className="text-small">{row.countries.map((iso3) => countryName(iso3, language)).join(', ')}</p>
            ) : null}
            <p className="flex flex-wrap items-baseline gap-x-4 text-small">
              <span>{t(`states.${row.state}`)}</span>
              {row.retrospective ? <span className="text-muted">{t('retrospective')}</span> : null}
              {row.stale ? <span className="font-semibold">{t('stale')}</span> : null}
              <RegisterLevelMark row={row} levels={levels} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
