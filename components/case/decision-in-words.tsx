import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ConditionFile, DecisionFile } from '@/lib/cases/case-file';
import { formatDate, formatList } from '@/lib/messages/format';
import { DecisionDetails } from './decision-details';

/** A decision as a person would read it out: who, what, over what, why, until when, under which conditions. */
export function DecisionInWords({
  decision,
  decider,
  names,
  date,
  below,
}: {
  decision: Pick<DecisionFile, 'kind' | 'level' | 'reasons' | 'otherReasons' | 'reviewOn' | 'details'> & {
    conditions: readonly Omit<ConditionFile, 'checks'>[];
  };
  decider: string;
  /** The components it acts on. */
  names: readonly string[];
  date: string;
  /** What is added under a condition, by its place in the list. */
  below?: (condition: number) => ReactNode;
}) {
  const t = useTranslations('decide');
  const language = useLocale();
  return (
    <div className="max-w-prose">
      <p className="font-serif text-h2 leading-snug">
        {t(`inWords.${decision.kind}`, {
          date: formatDate(date, language),
          name: decider,
          level: t(`levels.${decision.level}`),
          components: formatList(
            names.map((name) => t('quotedName', { name })),
            language,
            'conjunction',
          ),
        })}
      </p>
      <h3 className="eyebrow mt-6">{t('reasons.heading')}</h3>
      <p dir="auto" className="wrap-anywhere mt-1 whitespace-pre-wrap font-serif text-norm">
        {decision.reasons}
      </p>
      {decision.otherReasons ? (
        <>
          <h3 className="eyebrow mt-6">{t('otherReasons.heading')}</h3>
          <p dir="auto" className="wrap-anywhere mt-1 whitespace-pre-wrap">
            {decision.otherReasons}
          </p>
        </>
      ) : null}
      <DecisionDetails kind={decision.kind} details={decision.details} />
      {decision.reviewOn ? (
        <p className="mt-5 font-semibold">{t('inWords.reviewOn', { date: formatDate(decision.reviewOn, language) })}</p>
      ) : null}
      {decision.conditions.length > 0 ? (
        <>
          <h3 className="eyebrow mt-6">{t('conditions.title')}</h3>
          <ol className="mt-1 space-y-5">
            {decision.conditions.map((condition, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: conditions are read here, never moved
              <li key={index} className="flex gap-4">
                <span className="font-serif text-h3 text-muted tabular-nums">{index + 1}</span>
                <div className="min-w-0">
                  <p dir="auto" className="wrap-anywhere whitespace-pre-wrap font-serif text-norm">
                    {condition.text}
                  </p>
                  <dl className="wrap-anywhere mt-1 text-small">
                    <Part term={t('conditions.owner')} words={condition.owner} />
                    <Part term={t('conditions.dueOn')} words={formatDate(condition.dueOn, language)} />
                    <Part term={t('conditions.proof')} words={condition.proof} />
                    <Part term={t('conditions.consequence')} words={condition.consequence} />
                  </dl>
                  {below?.(index)}
                </div>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}

function Part({ term, words }: { term: string; words: string }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="text-muted">{term}</dt>
      <dd dir="auto">{words}</dd>
    </div>
  );
}
