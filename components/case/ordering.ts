import { type Finding, LEVELS, type Screening } from '@/lib/rules/types';

const rank = (finding: Finding) => LEVELS.indexOf(finding.outcome === 'flagged' ? finding.level : finding.upTo);

/** Gravest first; rules keep their catalogue order within a level. */
export function byLevel(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** The findings of a screening in the order in which a person reads them. */
export type Arranged = {
  /** Flagged, or not shown to be clear. */
  bars: Finding[];
  flagged: Finding[];
  open: Finding[];
  credits: Finding[];
  /** Clear, not applicable, and credits that were not earned. */
  rest: Finding[];
};

/** Sorts every finding into exactly one group. */
export function arrange(findings: Screening['findings']): Arranged {
  const has = (finding: Finding, ...outcomes: Finding['outcome'][]) => outcomes.includes(finding.outcome);
  const credits = findings.filter((finding) => finding.effect === 'credit' && has(finding, 'flagged'));
  const bars = findings.filter((finding) => finding.effect === 'bar' && has(finding, 'flagged', 'cannot-tell'));
  const flagged = findings.filter((finding) => finding.effect === 'weigh' && has(finding, 'flagged'));
  const open = findings.filter((finding) => finding.effect !== 'bar' && has(finding, 'cannot-tell'));
  const rest = findings.filter((finding) => has(finding, 'clear', 'not-applicable'));
  return {
    bars: byLevel(bars.filter((f) => has(f, 'flagged'))).concat(byLevel(bars.filter((f) => !has(f, 'flagged')))),
    flagged: byLevel(flagged),
    open: byLevel(open),
    credits: [...credits],
    rest: [...rest],
  };
}

/** Findings by what they speak about: the project first, then the components as they stand in the description. */
export function bySubject(
  findings: readonly Finding[],
  components: readonly { id: string }[],
): { subject: string; findings: Finding[] }[] {
  const subjects = ['project', ...components.map(({ id }) => id)];
  return subjects
    .map((subject) => ({ subject, findings: findings.filter((finding) => finding.subject === subject) }))
    .filter((group) => group.findings.length > 0);
}
