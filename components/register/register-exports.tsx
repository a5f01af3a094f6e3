import { getTranslations } from 'next-intl/server';
import { FileLinks } from '@/components/ui/file-links';
import { Link } from '@/components/ui/link';
import type { RegisterQuery } from '@/lib/cases/register';
import { paths } from '@/lib/paths';
import { registerHref } from './register-query';

/** The whole list as a file, not this page alone. */
export async function RegisterExports({ query, oversees }: { query: RegisterQuery; oversees: boolean }) {
  const t = await getTranslations('register');
  const whole = { ...query, after: undefined };
  const csv = registerHref(whole, paths.registerFile('csv'));
  const files = [
    { href: registerHref(whole, paths.registerFile('xlsx')), words: t('export.xlsx') },
    { href: `${csv}${csv.includes('?') ? '&' : '?'}bom=1`, words: t('export.csvExcel') },
    { href: csv, words: t('export.csv') },
    { href: registerHref(whole, paths.registerReports), words: t('export.reports') },
  ];
  return (
    <section aria-labelledby="take-home" className="mt-12 border-t border-hairline pt-5">
      <h2 id="take-home" className="font-semibold">
        {t('export.title')}
      </h2>
      <FileLinks files={files} />
      <p className="mt-2 max-w-prose text-muted text-small">{t('export.lead')}</p>
      {oversees ? (
        <p className="mt-2 text-small">
          <Link href={paths.registerExports} className="inline-block min-h-8">
            {t('export.who')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
