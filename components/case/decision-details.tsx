import { useLocale, useTranslations } from 'next-intl';
import { DETAIL_FIELDS, type Details, type LiftOutcome } from '@/lib/cases/decision-details';
import type { DecisionKind } from '@/lib/cases/decision-table';
import { formatDate } from '@/lib/messages/format';

/** What a decision records besides its reasons, in the order in which it was asked. Nothing for what was left empty. */
export function DecisionDetails({ kind, details }: { kind: DecisionKind; details: Details }) {
  const t = useTranslations('decide');
  const language = useLocale();
  const option = (value: string) => t(`options.${value}` as 'options.money');
  const rows = DETAIL_FIELDS[kind].flatMap((field) => {
    const value = details[field.name];
    if (value === undefined || value.length === 0 || field.type === 'outcomes') return [];
    if (typeof value !== 'string') return [{ name: field.name, text: (value as string[]).map(option).join(', ') }];
    const text = field.type === 'date' ? formatDate(value, language) : field.type === 'one' ? option(value) : value;
    return [{ name: field.name, text }];
  });
  const outcomes = Array.isArray(details.outcomes) ? (details.outcomes as LiftOutcome[]) : [];
  if (rows.length === 0 && outcomes.length === 0) return null;
  return (
    <dl className="mt-6 space-y-4">
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt className="eyebrow">{t(`details.${name}` as 'details.told')}</dt>
          <dd dir="auto" className="wrap-anywhere mt-0.5 whitespace-pre-wrap">
            {text}
          </dd>
        </div>
      ))}
      {outcomes.map(({ decision, condition, outcome, reasons, evidence }) => (
        <div key={`${decision}.${condition}`}>
          <dt className="eyebrow">{t('outcome.stands', { decision, condition, outcome: option(outcome) })}</dt>
          <dd dir="auto" className="wrap-anywhere mt-0.5 whitespace-pre-wrap">
            {[reasons, evidence].filter(Boolean).join('\n')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
