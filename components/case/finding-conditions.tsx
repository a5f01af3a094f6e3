import type { Finding } from '@/lib/rules/types';
import { ConditionTree } from './condition-tree';
import type { FindingWords } from './finding-words';

/** Every condition of the rule, and of what would make the finding graver. */
export function FindingConditions({ finding, words }: { finding: Finding; words: FindingWords }) {
  return (
    <>
      <ConditionTree trace={finding.trace} words={words} />
      {finding.raise.map(({ to, trace }) => (
        <div key={to} className="mt-4">
          <p className="font-semibold">{words.t('raisedTo', { level: words.levelInside(to) })}</p>
          <ConditionTree trace={trace} words={words} />
        </div>
      ))}
    </>
  );
}
