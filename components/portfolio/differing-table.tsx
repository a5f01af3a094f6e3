import { getLocale, getTranslations } from 'next-intl/server';
import { PlainTable } from '@/components/ui/plain-table';
import type { Portfolio } from '@/lib/cases/portfolio';
import type { PortfolioWords } from '@/lib/exchange/portfolio-table';
import { formatNumber } from '@/lib/messages/format';

type DifferingTableProps = { year: number; ratings: Portfolio['ratedDifferently']; words: PortfolioWords };

/** Questions about a State that cases answer differently, one answer a row. */
export async function DifferingTable({ year, ratings, words }: DifferingTableProps) {
  const [t, language] = await Promise.all([getTranslations('portfolio'), getLocale()]);
  const part = words.part('ratedDifferently');
  return (
    <section aria-labelledby="ratedDifferently" className="mt-14">
      <h2 id="ratedDifferently" className="font-serif text-h2">
        {part}
      </h2>
      <p className="mt-2 mb-4 max-w-prose text-muted">{t('notes.ratedDifferently')}</p>
      {ratings.length === 0 ? (
        <p className="border-y border-hairline py-5">{t('none', { year })}</p>
      ) : (
        <PlainTable
          caption={t('caption', { part, year: String(year) })}
          captionHidden
          columns={[
            { header: part },
            { header: words.column('answer') },
            { header: words.measure('cases'), align: 'end' },
          ]}
          rows={ratings.flatMap(({ country, question, answers }) =>
            answers.map(({ values, cases }) => ({
              id: [country, question, ...values].join(' '),
              cells: [
                words.rating({ country, question }),
                words.answer(question, values),
                formatNumber(cases, language),
              ],
            })),
          )}
        />
      )}
    </section>
  );
}
