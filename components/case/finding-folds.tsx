import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Finding } from '@/lib/rules/types';
import { FindingMark } from './finding-mark';
import { FindingSpread } from './finding-spread';
import type { FindingWords } from './finding-words';

/** Where the lines stand, and the finding that is unfolded there. */
export type Unfold = { path: string; shown: string | undefined };

/** What stands below a finding that is flagged or open. */
export type Below = (finding: Finding, words: FindingWords) => ReactNode;

/**
 * Findings as one line each, grouped by what they speak about. There are hundreds, so a line leads to the page with that
 * one unfolded into the same spread, rather than carrying it along.
 */
export function FindingFolds({
  groups,
  words,
  unfold,
  below,
}: {
  groups: readonly { subject: string; findings: readonly Finding[] }[];
  words: FindingWords;
  unfold: Unfold;
  below?: Below | undefined;
}) {
  return (
    <div className="mt-6 space-y-8">
      {groups.map(({ subject, findings }) => (
        <div key={subject}>
          <h3 className="eyebrow">{words.subject(subject)}</h3>
          <ul className="mt-2 border-t border-hairline">
            {findings.map((finding) => (
              <li key={finding.id} id={`fold-${finding.id}`} className="scroll-mt-4 border-b border-hairline">
                <Fold finding={finding} words={words} unfold={unfold} below={below} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Fold({
  finding,
  words,
  unfold,
  below,
}: {
  finding: Finding;
  words: FindingWords;
  unfold: Unfold;
  below: Below | undefined;
}) {
  const isOpen = unfold.shown === finding.id;
  return (
    <>
      <Link
        href={`${isOpen ? unfold.path : `${unfold.path}?shown=${encodeURIComponent(finding.id)}`}#fold-${finding.id}`}
        scroll={false}
        aria-expanded={isOpen}
        className="group flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 text-ink no-underline hover:text-ink"
      >
        <FoldMark isOpen={isOpen} />
        <span className="min-w-0 basis-[calc(100%-2rem)] text-small sm:basis-56">
          <FindingMark finding={finding} words={words} size="small" />
        </span>
        <span className="flex-1 underline decoration-hairline underline-offset-4 group-hover:decoration-accent">
          {words.rulebook.ruleTitle(finding.rule)}
        </span>
        <span className="text-muted text-small tabular-nums">{finding.rule}</span>
      </Link>
      {isOpen ? (
        <FindingSpread finding={finding} words={words} folded>
          {below?.(finding, words)}
        </FindingSpread>
      ) : null}
    </>
  );
}

function FoldMark({ isOpen }: { isOpen: boolean }) {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      className={`shrink-0 text-accent rtl:-scale-x-100 ${isOpen ? 'rotate-90' : ''}`}
    >
      <path d="M2.5 1 7 5 2.5 9" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
