import { LevelMark } from '@/components/ui/level-mark';
import type { Finding } from '@/lib/rules/types';
import { FindingSpread } from './finding-spread';
import type { FindingWords } from './finding-words';
import { markOf } from './mark-of';

/** Findings folded to one line each, grouped by what they speak about; each opens into the same spread. */
export function FindingFolds({
  groups,
  words,
}: {
  groups: readonly { subject: string; findings: readonly Finding[] }[];
  words: FindingWords;
}) {
  return (
    <div className="mt-6 space-y-8">
      {groups.map(({ subject, findings }) => (
        <div key={subject}>
          <h3 className="eyebrow">{words.subject(subject)}</h3>
          <ul className="mt-2 border-t border-hairline">
            {findings.map((finding) => (
              <li key={finding.id} className="border-b border-hairline">
                <Fold finding={finding} words={words} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Fold({ finding, words }: { finding: Finding; words: FindingWords }) {
  const { level, label } = markOf(finding, words);
  return (
    <details className="group">
      <summary className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
        <span className="basis-full text-small sm:basis-52">
          <LevelMark level={level} label={label} />
        </span>
        <span className="flex-1 underline decoration-hairline underline-offset-4 group-hover:decoration-accent">
          {words.rulebook.ruleTitle(finding.rule)}
        </span>
        <span className="text-muted text-small tabular-nums">{finding.rule}</span>
      </summary>
      <FindingSpread finding={finding} words={words} folded />
    </details>
  );
}
