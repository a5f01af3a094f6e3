import { Highlight } from '@/components/ui/highlight';
import { decisiveLeaves, metAround } from '@/lib/rules/decisive';
import type { Finding } from '@/lib/rules/types';
import { AnswerQuote } from './answer-quote';
import { type AnswerEvidence, type Gathered, gatherEvidence, isUnknown } from './evidence';
import { FindingGaps } from './finding-gaps';
import type { FindingWords } from './finding-words';
import { passagesOf } from './passages';

/** What a finding rests on: of an open one, what is open and what already stands. */
export function evidenceOf(finding: Finding): Gathered {
  const decisive = decisiveLeaves(finding.trace);
  return gatherEvidence(finding.outcome === 'cannot-tell' ? [...metAround(finding.trace), ...decisive] : decisive);
}

/** What was said of the thing itself before what was said of its country or of the whole project. */
function nearestFirst(answers: readonly AnswerEvidence[], subject: string): AnswerEvidence[] {
  return [...answers].sort((a, b) => Number(b.subject === subject) - Number(a.subject === subject));
}

/** The right side of a spread: the project's own words and answers that led to the finding. */
export function FindingEvidence({ finding, words }: { finding: Finding; words: FindingWords }) {
  const evidence = evidenceOf(finding);
  const passages = passagesOf(words.description, evidence.signals);
  const { t, rulebook } = words;
  const known = evidence.answers.filter((answer) => !isUnknown(answer));
  return (
    <div className="space-y-6">
      {passages.map((passage, index) => (
        <figure key={`${passage.field}:${passage.text}`}>
          {passage.field === passages[index - 1]?.field ? null : (
            <figcaption className="text-small text-muted">{words.field(passage.field)}</figcaption>
          )}
          <blockquote className="mt-1 font-serif text-norm">
            {passage.cutBefore ? <span className="text-muted">… </span> : null}
            <Highlight text={passage.text} ranges={passage.ranges} />
            {passage.cutAfter ? <span className="text-muted"> …</span> : null}
          </blockquote>
        </figure>
      ))}
      {nearestFirst(known, finding.subject).map((answer) => (
        <AnswerQuote
          key={`${answer.question}@${answer.subject}`}
          answer={answer}
          here={finding.subject}
          words={words}
        />
      ))}
      {evidence.rules.map(({ rule, subject }) => (
        <p key={`${rule}@${subject}`} className="text-small">
          {t('restsOnRule')} <a href={`#${rule}@${subject}`}>{rulebook.ruleTitle(rule)}</a>
        </p>
      ))}
      <FindingGaps finding={finding} evidence={evidence} words={words} />
    </div>
  );
}
