import { useTranslations } from 'next-intl';

/** A person's own words as typed; a dashed outline where there are none. */
export function Said({ text }: { text: string }) {
  const t = useTranslations('case');
  if (text === '') return <span className="unknown inline-block py-0.5 text-muted text-small">{t('notStated')}</span>;
  return (
    <span dir="auto" className="wrap-anywhere block whitespace-pre-wrap">
      {text}
    </span>
  );
}
