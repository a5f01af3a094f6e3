import { useLocale, useTranslations } from 'next-intl';
import type { ClosingFile } from '@/lib/cases/case-file';
import { formatDate } from '@/lib/messages/format';

/** How an error report was closed, and by whom. */
export function ErrorClosing({ closing }: { closing: ClosingFile }) {
  const t = useTranslations('case');
  const language = useLocale();
  return (
    <div className="mt-6 max-w-prose">
      <p className="font-semibold">
        {t('further.close.closed', { name: closing.by.name, date: formatDate(closing.at, language) })}
      </p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {closing.result}
      </p>
    </div>
  );
}
