import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { CaseFile } from '@/lib/cases/case-file';
import { countryName } from '@/lib/countries/names';
import { formatDate } from '@/lib/messages/format';

/** What was logged before anybody decided, on a case that began so. */
export async function QuickLogNotice({ log }: { log: CaseFile['quickLog'] }) {
  const [t, language] = await Promise.all([getTranslations('case'), getLocale()]);
  if (!log) return null;
  const { what, toWhom, country, timing, on, why, covered, by } = log;
  return (
    <div className="mb-10">
      <Notice kind="warning" title={t(`quickLog.${timing}`)}>
        <p dir="auto" className="wrap-anywhere">
          {t('quickLog.line', {
            what,
            toWhom,
            country: countryName(country, language),
            date: formatDate(on, language),
            name: by.name,
          })}
        </p>
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {why}
        </p>
        <p>{covered ? t('quickLog.covered', covered) : t('quickLog.uncovered')}</p>
      </Notice>
    </div>
  );
}
