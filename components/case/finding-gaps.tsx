import type { Finding } from '@/lib/rules/types';
import { type AnswerEvidence, type Gathered, isUnknown } from './evidence';
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
  const unknown = evidence.answers.filter(isUnknown);
  if (gaps.length + factGaps.length === 0) return null;
  return (
    <div className="unknown">
      <p className="font-semibold text-small">{t('gaps.title', { count: gaps.length + factGaps.length })}</p>
      <ul className="mt-1 space-y-1.5 text-small">
        {gaps.map(({ question, subject }) => {
          const given = unknown.find((answer) => answer.question === question && answer.subject === subject);
          return (
            <li key={`${question}@${subject}`}>
              {rulebook.question(question)} {subject === finding.subject ? null : <>({words.subject(subject)})</>}
              {given ? <NotKnown answer={given} words={words} /> : null}
            </li>
          );
        })}
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

/** Somebody looked and does not know: why, who, and when. */
function NotKnown({ answer, words }: { answer: AnswerEvidence; words: FindingWords }) {
  const { t, rulebook } = words;
  return (
    <span className="block">
      <strong className="font-semibold">{rulebook.option(answer.question, 'unknown')}.</strong>{' '}
      {answer.basis ? <span className="font-serif text-base">{t('quoted', { words: answer.basis })}</span> : null}
      {answer.by && answer.at ? (
        <span className="block text-muted">{t('answeredBy', { name: answer.by, date: words.date(answer.at) })}</span>
      ) : null}
    </span>
  );
}
