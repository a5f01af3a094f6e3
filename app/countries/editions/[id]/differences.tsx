import { getLocale, getTranslations } from 'next-intl/server';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { spanOf } from '@/components/reference/span-of';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { SelectField } from '@/components/ui/select-field';
import { Words } from '@/components/words';
import type { FactDifference } from '@/lib/countries/import/differences';
import { countryName } from '@/lib/countries/names';
import { paths } from '@/lib/paths';
import type { CountryFact } from '@/lib/rules/types';
import { DifferencesTable } from './differences-table';
import { type DifferencesQuery, differencesHref, SHOWN, shownDifferences } from './query';

type DifferencesProps = { id: string; differences: readonly FactDifference[]; query: DifferencesQuery };

/** What the edition says otherwise than the one that it was compared with. */
export async function Differences({ id, differences, query }: DifferencesProps) {
  const [t, r, language, names] = await Promise.all([
    getTranslations('editions'),
    getTranslations('reference'),
    getLocale(),
    rulebookWords(),
  ]);
  const { rows, count, page, pages } = shownDifferences(differences, query);
  const statement = (fact: CountryFact) => {
    const years = { from: String(fact.fromYear ?? ''), until: String(fact.untilYear ?? '') };
    return {
      says: `${r(`values.${fact.value}`)}. ${r(`country.years.${spanOf(fact)}`, years)}`,
      detail: `${fact.detail} (${fact.sources.join(', ')})`,
    };
  };
  const byName = new Intl.Collator(language);
  const countries = [...new Set(differences.map(({ iso3 }) => iso3))]
    .map((iso3) => ({ value: iso3, label: countryName(iso3, language) }))
    .sort((one, other) => byName.compare(one.label, other.label));
  const turn = (to: number, words: string) =>
    to < 1 || to > pages ? null : (
      <Link href={differencesHref(id, { ...query, page: to })} className="inline-block min-h-6">
        {words}
      </Link>
    );
  return (
    <section aria-labelledby="differences" className="mt-16">
      <h2 id="differences" className="mb-4 font-serif text-h2 font-semibold">
        {t('differences.title')}
      </h2>
      <nav aria-label={t('differences.filter')} className="mb-5">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {SHOWN.map((show) => (
            <li key={show}>
              <Link
                href={differencesHref(id, { ...query, show, page: 1 })}
                aria-current={show === query.show ? 'page' : undefined}
                className="inline-block min-h-6 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t(`differences.${show}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form action={`${paths.factsEdition(id)}#differences`} className="mb-8 flex flex-wrap items-end gap-x-4 gap-y-3">
        <input type="hidden" name="show" value={query.show} />
        <SelectField
          name="country"
          label={t('differences.country')}
          defaultValue={query.country}
          options={[{ value: '', label: t('differences.everyCountry') }, ...countries]}
        />
        <Button type="submit" variant="secondary">
          {t('differences.show')}
        </Button>
      </form>
      <Words namespaces={['editions']}>
        <DifferencesTable
          caption={t('differences.caption', { shown: rows.length, count, page, pages })}
          rows={rows.map(({ iso3, topic, kind, before, after }) => ({
            id: `${iso3} ${topic}`,
            iso3,
            country: countryName(iso3, language),
            topic: names.topic(topic),
            kind: t(`differences.${kind}`),
            before: before.map(statement),
            after: after.map(statement),
          }))}
        />
      </Words>
      {pages > 1 ? (
        <nav aria-label={t('differences.pages')} className="mt-5 flex gap-6">
          {turn(page - 1, t('differences.earlier'))}
          {turn(page + 1, t('differences.later'))}
        </nav>
      ) : null}
    </section>
  );
}
