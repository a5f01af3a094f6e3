import { useTranslations } from 'next-intl';
import { rulebookHash } from '@/lib/rules';
import type { Rulebook } from '@/lib/rules/types';

/** Which rulebook this is, so that a reader can tell it from any other. */
export function RulebookEdition({ rulebook }: { rulebook: Rulebook }) {
  const t = useTranslations('reference');
  return (
    <p className="mt-16 border-t border-hairline pt-4 text-small text-muted">
      {t('rulebook.edition', { edition: rulebook.edition })}{' '}
      <code className="font-sans wrap-anywhere tabular-nums">{rulebookHash(rulebook)}</code>
    </p>
  );
}
