import { getLocale, getTranslations } from 'next-intl/server';
import { DriftedFindings } from '@/components/case/stale-decisions';
import { Link } from '@/components/ui/link';
import type { Person } from '@/lib/auth/person';
import { countryName } from '@/lib/countries/names';
import { casesTouchedBy, MOST_TOUCHED } from '@/lib/data/touched';
import { formatList } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** Every case that this edition of country facts touches, with what would change in each. */
export async function TouchedCases({ person, hash }: { person: Person; hash: string }) {
  const [t, language, { cases, count }] = await Promise.all([
    getTranslations('watch'),
    getLocale(),
    casesTouchedBy(person, hash),
  ]);
  return (
    <section aria-labelledby="touched" className="mt-12 border-t-[1.5px] border-ink pt-6">
      <h2 id="touched" className="font-serif text-h2 font-semibold">
        {t('touched.title')}
      </h2>
      <p className="mt-2 max-w-prose">{t('touched.lead', { count })}</p>
      {count > MOST_TOUCHED ? <p className="mt-1 text-muted">{t('touched.more', { most: MOST_TOUCHED })}</p> : null}
      <ul className="mt-4 border-hairline border-t">
        {cases.map(({ number, title, components, drift }) => (
          <li key={number} className="border-hairline border-b py-4">
            <p>
              <Link href={paths.rescreen(number)} className="font-semibold">
                <span dir="auto" className="wrap-anywhere">
                  {title}
                </span>
              </Link>{' '}
              <span className="text-muted text-small tabular-nums">
                {number} ·{' '}
                {formatList(
                  drift.countries.map((iso3) => countryName(iso3, language)),
                  language,
                  'conjunction',
                )}
              </span>
            </p>
            {drift.byFacts.length === 0 ? (
              <p className="text-small text-muted">{t('touched.nothing')}</p>
            ) : (
              <DriftedFindings
                findings={drift.byFacts}
                nameOf={(id) => components.find((component) => component.id === id)?.name ?? id}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
