import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

export async function SiteFooter() {
  const t = await getTranslations('shell');
  return (
    <footer className="mt-20 border-t border-hairline">
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-3 px-4 py-8 text-small sm:px-8 md:grid-cols-2">
        <p className="max-w-prose font-medium">{t('footer.notice')}</p>
        <p className="max-w-prose text-muted md:text-end">
          <Link href={paths.guideline()}>{t('footer.norm')}</Link>
          <br />
          <Link href={paths.ledger}>{t('footer.ledger')}</Link>
          <br />
          <Link href={paths.schemas}>{t('footer.schemas')}</Link>
        </p>
      </div>
    </footer>
  );
}
