import { useTranslations } from 'next-intl';
import { currentRulebook, rulebookHash } from '@/lib/rules';

/** Which rulebook this is, so that a reader can tell it from any other. */
export function RulebookEdition() {
  const t = useTranslations('reference');
  return (
    <p className="mt-16 border-t border-hairline pt-4 text-small text-muted">
      {t('rulebook.edition', { edition: currentRulebook.edition })}{' '}
      <code className="font-sans wrap-anywhere tabular-nums">{rulebookHash(currentRulebook)}</code>
    </p>
  );
}
