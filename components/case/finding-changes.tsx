import type { Change, Finding } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';

/** What would change a flag, what usually lowers the risk, and of a bar what alone clears it. */
export function FindingChanges({
  finding,
  mitigations,
  words,
}: {
  finding: Finding;
  mitigations: readonly string[];
  words: FindingWords;
}) {
  const { t, rulebook } = words;
  const settled = finding.outcome === 'clear' || finding.outcome === 'not-applicable';
  if (settled || finding.effect === 'credit') return null;
  const cleared = finding.effect === 'bar' ? rulebook.clearedOnlyBy(finding.rule) : undefined;
  return (
    <>
      <div className="space-y-6">
        {finding.outcome === 'flagged' ? (
          <section>
            <h4 className="eyebrow">{t('change.title')}</h4>
            <WouldChange finding={finding} words={words} />
          </section>
        ) : null}
        {cleared ? (
          <section>
            <h4 className="eyebrow">{t('clearedOnlyBy')}</h4>
            <p className="mt-2 text-small">{cleared}</p>
          </section>
        ) : null}
      </div>
      {mitigations.length > 0 ? (
        <section>
          <h4 className="eyebrow">{t('mitigations.title')}</h4>
          {cleared ? <p className="mt-2 font-semibold text-small">{t('mitigations.barNotOffset')}</p> : null}
          <ul className="mt-2 space-y-2 text-small">
            {mitigations.map((id) => (
              <li key={id} className="border-hairline border-s-2 ps-3">
                {rulebook.mitigation(id)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function WouldChange({ finding, words }: { finding: Finding; words: FindingWords }) {
  const { t } = words;
  if (finding.wouldChange.length === 0) return <p className="mt-2 text-small">{t('change.none')}</p>;
  return (
    <>
      {finding.wouldChange.length > 1 ? <p className="mt-2 text-small">{t('change.anyOf')}</p> : null}
      <ul className="mt-2 space-y-2 text-small">
        {finding.wouldChange.map((set) => (
          <li key={set.map(({ question, subject }) => `${question}@${subject}`).join('+')} className="ps-3 -indent-3">
            {set.map((change) => sentence(change, finding.subject, words)).join(t('change.and'))}
          </li>
        ))}
      </ul>
    </>
  );
}

function sentence(
  { question, to, values, subject, phrases }: Change,
  here: string,
  { t, rulebook, ...words }: FindingWords,
): string {
  const labels = values.map((value) => t('quoted', { words: rulebook.option(question, value) }));
  return t('change.sentence', {
    to,
    question: rulebook.question(question),
    values: words.list(labels, 'disjunction'),
    where: subject === here ? 'here' : 'elsewhere',
    subject: words.subject(subject),
    phrases: phrases.length,
  });
}
