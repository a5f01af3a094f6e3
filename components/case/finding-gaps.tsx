import type { Finding } from '@/lib/rules/types';
import type { Gathered } from './evidence';
import type { FindingWords } from './finding-words';

/** What nobody has answered, dashed, with the consequence in words. */
export function FindingGaps({
  finding,
  evidence,
  words,
}: {
  finding: Finding;
  evidence: Gathered;
  words: FindingWords;
}) {
  const { t, rulebook } = words;
  const gaps = finding.missing;
  const { factGaps } = evidence;
  if (gaps.length + factGaps.length === 0) return null;
  return (
    <div className="unknown">
      <p className="font-semibold text-small">{t('gaps.title', { count: gaps.length + factGaps.length })}</p>
      <ul className="mt-1 space-y-1.5 text-small">
        {gaps.map(({ question, subject }) => (
          <li key={`${question}@${subject}`}>
            {rulebook.question(question)} {subject === finding.subject ? null : <>({words.subject(subject)})</>}
          </li>
        ))}
        {factGaps.map(({ topic, subject, note }) => (
          <li key={`${topic}@${subject}`}>
            {rulebook.topic(topic)}
            {note && note !== 'missing' ? <span className="block text-muted">{t(`notes.${note}`)}</span> : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small">{consequence(finding, words)}</p>
    </div>
  );
}

function consequence(finding: Finding, { t, levelInside }: FindingWords): string {
  if (finding.outcome !== 'cannot-tell') return t('gaps.flaggedAnyway');
  if (finding.effect === 'credit') return t('gaps.credit');
  if (finding.effect === 'bar') return t('gaps.bar');
  return t('gaps.weigh', { level: levelInside(finding.upTo) });
}
