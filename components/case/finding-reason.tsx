import type { Finding } from '@/lib/rules/types';
import { decisiveLeaves } from './decisive';
import type { FindingWords } from './finding-words';
import { LeafLine } from './leaf-line';

/** The middle of a spread: of a flag why it matters, of anything else why it is not flagged. */
export function FindingReason({ finding, words }: { finding: Finding; words: FindingWords }) {
  const { t, rulebook } = words;
  if (finding.outcome === 'flagged') return <p>{rulebook.reasoning(finding.rule)}</p>;
  if (finding.outcome === 'cannot-tell') {
    return (
      <>
        <p>{t('reason.cannot-tell')}</p>
        <p className="mt-3 font-normal text-muted">{t('quoted', { words: rulebook.reasoning(finding.rule) })}</p>
      </>
    );
  }
  const leaves = decisiveLeaves(finding.trace);
  return (
    <>
      <p>{t(`reason.${finding.outcome}`, { count: leaves.length })}</p>
      <ul className="mt-3 space-y-3 font-normal text-small">
        {leaves.map((leaf) => (
          <li key={`${leaf.kind}:${leaf.about}:${leaf.subject}`}>
            <LeafLine leaf={leaf} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
