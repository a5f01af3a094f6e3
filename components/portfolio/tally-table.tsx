import { getLocale, getTranslations } from 'next-intl/server';
import { PlainTable } from '@/components/ui/plain-table';
import type { Tally } from '@/lib/cases/tally';
import { measureOf, type PortfolioWords, type TallyName } from '@/lib/exchange/portfolio-table';
import { formatNumber } from '@/lib/messages/format';
import { MoneyLines } from './money-lines';
import { ShareBar } from './share-bar';

type TallyTableProps = { part: TallyName; year: number; tallies: readonly Tally<string>[]; words: PortfolioWords };

/** One table of the statistics, with a bar beside each number. */
export async function TallyTable({ part, year, tallies, words }: TallyTableProps) {
  const [t, language] = await Promise.all([getTranslations('portfolio'), getLocale()]);
  const most = Math.max(...tallies.map(({ count }) => count), 0);
  const shown = part === 'kinds' ? tallies.filter(({ count }) => count > 0) : tallies;
  return (
    <section aria-labelledby={part} className="mt-14">
      <h2 id={part} className="font-serif text-h2">
        {words.part(part)}
      </h2>
      <p className="mt-2 mb-4 max-w-prose text-muted">{t(`notes.${part}`)}</p>
      {shown.length === 0 ? (
        <p className="border-y border-hairline py-5">{t('none', { year })}</p>
      ) : (
        <PlainTable
          caption={t('caption', { part: words.part(part), year: String(year) })}
          captionHidden
          columns={[
            { header: words.part(part) },
            { header: words.measure(measureOf(part)), align: 'end' },
            { header: words.measure('money'), align: 'end' },
          ]}
          rows={shown.map(({ key, count, money }) => ({
            id: key,
            cells: [
              words.key(part, key),
              <span key="count" className="flex items-center justify-end gap-3">
                <ShareBar value={count} most={most} />
                <span className="min-w-8">{formatNumber(count, language)}</span>
              </span>,
              <MoneyLines key="money" money={money} />,
            ],
          }))}
        />
      )}
    </section>
  );
}
