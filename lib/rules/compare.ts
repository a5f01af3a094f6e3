import { type Cause, causesOf } from './compare/causes';
import { type FindingChange, findingChange } from './finding-change';
import type { FactsEdition, Finding, Rulebook, Screening, Subject } from './types';

export type { Cause } from './compare/causes';

/** What two screenings were made with. */
export type ComparedEditions = {
  rulebookBefore: Rulebook;
  rulebookAfter: Rulebook;
  factsBefore: FactsEdition;
  factsAfter: FactsEdition;
};

type Compared = Pick<Screening, 'findings' | 'signals' | 'date'>;

/** How the finding of one rule on one subject differs between two screenings of the same project, and why. */
export type Difference = {
  /** `<rule>@<subject>` */
  id: string;
  rule: string;
  subject: Subject;
  /** `now-answerable`: what could not be told is now clear or does not apply. */
  change: FindingChange | 'now-answerable';
  before?: Finding;
  after?: Finding;
  /** Why, most telling first. Empty when nothing changed. */
  causes: readonly Cause[];
};

/**
 * Two screenings finding by finding: those of the newer one in its order, then those whose rule or subject is gone.
 * Pure.
 */
export function compareScreenings(before: Compared, after: Compared, editions: ComparedEditions): Difference[] {
  const was = new Map(before.findings.map((finding) => [finding.id, finding]));
  const is = new Map(after.findings.map((finding) => [finding.id, finding]));
  const changes = new Map<string, Difference['change']>();
  for (const id of new Set([...is.keys(), ...was.keys()])) changes.set(id, changeOf(was.get(id), is.get(id)));
  const hasChanged = (id: string) => changes.get(id) !== 'same';
  return [...changes].flatMap(([id, change]) => {
    const earlier = was.get(id);
    const later = is.get(id);
    const either = later ?? earlier;
    if (!either) return [];
    const pair = { before: earlier, after: later };
    const causes = change === 'same' ? [] : causesOf(pair, { before, after, editions, hasChanged });
    return {
      id,
      rule: either.rule,
      subject: either.subject,
      change,
      ...(earlier ? { before: earlier } : {}),
      ...(later ? { after: later } : {}),
      causes,
    };
  });
}

function changeOf(before: Finding | undefined, after: Finding | undefined): Difference['change'] {
  const isSettled = after?.outcome === 'clear' || after?.outcome === 'not-applicable';
  return before?.outcome === 'cannot-tell' && isSettled ? 'now-answerable' : findingChange(before, after);
}
