import { getLocale, getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { ImportedFile } from '@/lib/cases/imported';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** Where an imported case came from, who brought it, and how far its seals can be relied on. */
export async function ImportedBanner({ file }: { file: ImportedFile }) {
  const [t, language] = await Promise.all([getTranslations('imported'), getLocale()]);
  const { origin, importedBy, importedAt, standing, key, verdict } = file;
  return (
    <section aria-labelledby="imported-from">
      <Notice
        kind={standing === 'unknown' ? 'warning' : 'info'}
        title={<span id="imported-from">{t('banner.title', { origin })}</span>}
      >
        <p>{t('banner.who', { name: importedBy.name, date: formatDateTime(importedAt, language) })}</p>
        <p>{t('banner.signedOff')}</p>
        <p>
          {t('banner.seals', {
            events: verdict.events,
            rows: verdict.rows,
            date: formatDateTime(verdict.checkpoint.time, language),
          })}{' '}
          {t(`banner.${standing}`)}
        </p>
        <Disclosure summary={t('banner.key')}>
          <p className="wrap-anywhere text-small">
            <code>{key}</code>
          </p>
          <p className="mt-2">
            <Link href={paths.knownKeys}>{t('banner.keys')}</Link>
          </p>
        </Disclosure>
      </Notice>
    </section>
  );
}
