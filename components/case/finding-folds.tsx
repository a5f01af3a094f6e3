import type { Finding } from '@/lib/rules/types';
import { FindingMark } from './finding-mark';
import { FindingSpread } from './finding-spread';
import type { FindingWords } from './finding-words';

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
  return (
    <details className="group">
      <summary className="flex list-none flex-wrap items-baseline gap-x-4 gap-y-1 py-3 [&::-webkit-details-marker]:hidden">
        <FoldMark />
        <span className="min-w-0 basis-[calc(100%-2rem)] text-small sm:basis-56">
          <FindingMark finding={finding} words={words} size="small" />
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

function FoldMark() {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      className="shrink-0 text-accent transition-transform duration-150 group-open:rotate-90 rtl:-scale-x-100"
    >
      <path d="M2.5 1 7 5 2.5 9" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
