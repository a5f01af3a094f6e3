import { useLocale, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { CheckFile } from '@/lib/cases/case-file';
import { formatDate } from '@/lib/messages/format';

/** What was last said of a condition, with every earlier note behind it. */
export function ConditionChecks({ checks }: { checks: readonly CheckFile[] }) {
  const t = useTranslations('watch');
  const last = checks.at(-1);
  if (!last) return <p className="unknown mt-2 text-small">{t('check.none')}</p>;
  const earlier = checks.slice(0, -1).toReversed();
  return (
    <div className="mt-2 text-small">
      <OneCheck check={last} />
      {earlier.length > 0 ? (
        <Disclosure summary={t('check.earlier', { count: earlier.length })}>
          {earlier.map((check) => (
            <OneCheck key={check.at} check={check} />
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}

function OneCheck({ check }: { check: CheckFile }) {
  const t = useTranslations('watch');
  const language = useLocale();
  const said = { name: check.by.name, date: formatDate(check.at, language) };
  return (
    <div className="mt-1">
      <p className="font-semibold">{t('check.said', { outcome: t(`check.outcomes.${check.outcome}`), ...said })}</p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {check.reasons}
      </p>
      {check.evidence ? (
        <p dir="auto" className="wrap-anywhere text-muted">
          {check.evidence}
        </p>
      ) : null}
    </div>
  );
}
