import { getTranslations } from 'next-intl/server';
import { FileLinks } from '@/components/ui/file-links';
import { paths } from '@/lib/paths';

/** The figures of the year as files. */
export async function TakeHome({ year }: { year: number }) {
  const t = await getTranslations('portfolio');
  const csv = paths.portfolioFile('csv', year);
  return (
    <section aria-labelledby="take-home" className="mt-6 print:hidden">
      <h2 id="take-home" className="font-semibold">
        {t('take.title')}
      </h2>
      <FileLinks
        files={[
          { href: paths.portfolioFile('xlsx', year), words: t('take.xlsx') },
          { href: `${csv}&bom=1`, words: t('take.csvExcel') },
          { href: csv, words: t('take.csv') },
          { href: paths.portfolioFile('json', year), words: t('take.json') },
        ]}
      />
    </section>
  );
}
