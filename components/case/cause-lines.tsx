import { useTranslations } from 'next-intl';
import type { Cause } from '@/lib/rules/compare';
import type { FindingWords } from './finding-words';

/** Why a finding is another one than before, in one sentence for each reason. */
export function CauseLines({ causes, words }: { causes: readonly Cause[]; words: FindingWords }) {
  const t = useTranslations('rescreen');
  if (causes.length === 0) return null;
  return (
    <ul className="mt-2 list-disc space-y-1 ps-5 text-muted text-small marker:text-muted">
      {causes.map((cause) => (
        <li key={JSON.stringify(cause)}>
          <CauseLine cause={cause} words={words} t={t} />
        </li>
      ))}
    </ul>
  );
}

function CauseLine({
  cause,
  words: { rulebook, country, subject },
  t,
}: {
  cause: Cause;
  words: FindingWords;
  t: ReturnType<typeof useTranslations<'rescreen'>>;
}) {
  switch (cause.kind) {
    case 'rule-changed':
      return t('causes.rule-changed', { both: cause.parts.length > 1 ? 'both' : (cause.parts[0] ?? 'both') });
    case 'question-changed':
      return t('causes.question-changed', { question: rulebook.question(cause.question) });
    case 'lexicon-changed':
      return t('causes.lexicon-changed', {
        question: rulebook.question(cause.question),
        appeared: cause.appeared.length,
        vanished: cause.vanished.length,
      });
    case 'facts-changed':
      return t('causes.facts-changed', { state: country(cause.state), topic: rulebook.topic(cause.topic) });
    case 'date-passed':
      return t('causes.date-passed', { state: country(cause.state), topic: rulebook.topic(cause.topic) });
    case 'answer-changed':
      return t('causes.answer-changed', {
        question: rulebook.question(cause.question),
        subject: subject(cause.subject),
      });
    case 'finding-changed':
      return t('causes.finding-changed', { rule: cause.rule, title: rulebook.ruleTitle(cause.rule) });
    default:
      return t(`causes.${cause.kind}`);
  }
}
