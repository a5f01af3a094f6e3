import type { ConditionFile, DecisionFile } from '@/lib/cases/case-file';
import { isClosed, standingOf } from '@/lib/cases/component-status';
import { type ComponentStatus, decisionRule } from '@/lib/cases/decision-table';
import type { FindingChange } from '@/lib/rules/finding-change';
import type { DecisionLevel } from '@/lib/rules/types';

/** What somebody found when they looked whether a condition holds. The newest check of a condition counts. */
export const CHECK_OUTCOMES = ['met', 'missed', 'waived'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** One look at one condition: `decision` and `condition` are its numbers, counted from 1. */
export type ConditionCheck = { decision: number; condition: number; outcome: CheckOutcome };

/** A finding that would come out otherwise under the newest editions. */
export type DriftedFinding = { rule: string; subject: string; change: Exclude<FindingChange, 'same'> };

/**
 * How far the editions have moved on since the screening a decision rests on. `countries`: States of the project of which
 * the newest facts say something else. `byFacts` and `byRulebook`: what would change under the newest of each.
 */
export type Drift = {
  countries: readonly string[];
  byFacts: readonly DriftedFinding[];
  byRulebook: readonly DriftedFinding[];
};

export const NO_DRIFT: Drift = { countries: [], byFacts: [], byRulebook: [] };

/** Why a decision no longer rests on what is known. Dates are ISO days. */
export type StaleReason =
  | { kind: 'expired'; on: string }
  | { kind: 'condition-failed'; condition: number }
  | { kind: 'condition-overdue'; condition: number; on: string }
  | { kind: 'project-changed'; version: number }
  /** Taken by a senior official, where the head must decide by now. */
  | { kind: 'level-raised' }
  | { kind: 'newer-facts'; countries: readonly string[]; findings: readonly DriftedFinding[] }
  | { kind: 'newer-rulebook'; findings: readonly DriftedFinding[] };

/** What a person would do next about it. */
export type StaleMove = 'freeze-question' | 'check-conditions' | 'decide-again' | 're-screen';

/** A decision that governs at least one component and is stale. */
export type StaleDecision = {
  decision: number;
  /** Ids of the components that it still governs. */
  components: readonly string[];
  reasons: readonly StaleReason[];
  suggests: StaleMove;
};

/** A decision as far as staleness asks. */
export type DecisionStanding = Pick<DecisionFile, 'number' | 'version' | 'kind' | 'level' | 'scope' | 'reviewOn'> & {
  conditions: readonly Pick<ConditionFile, 'dueOn'>[];
};

type Standing = {
  decisions: readonly DecisionStanding[];
  requiredLevel: DecisionLevel | null;
  components: readonly { id: string; status: ComponentStatus }[];
  /** Number of the newest version, and whether its words are those that were decided on. */
  version: { number: number };
};

/**
 * Every decision that governs a component today and has gone stale, oldest first. Nothing is stored: it is worked out at
 * each reading, from the day, the checks of conditions and the editions in force.
 *
 * @param known.drift by the number of the version that was decided on; none = nothing has moved on
 * @param known.changedSince numbers of the versions whose words differ from those of the newest version
 */
export function staleDecisions(
  { decisions, components, version, requiredLevel }: Standing,
  known: {
    today: string;
    checks: readonly ConditionCheck[];
    drift: ReadonlyMap<number, Drift>;
    changedSince: readonly number[];
  },
): StaleDecision[] {
  const open = components.filter(({ status }) => status !== 'undecided' && !isClosed(status));
  return decisions.flatMap((decision) => {
    const standings = open.flatMap(({ id }) => ({ id, standing: standingOf(id, decisions) }));
    const under = standings.filter(({ standing }) => standing?.governs.number === decision.number);
    if (under.length === 0) return [];
    const governed = under.map(({ id }) => id);
    // A decision to continue renews what every component of the older one stands on; its conditions still hold.
    const renewals = under.map(({ standing }) => standing?.renewedBy);
    const renewed = renewals.reduce((a, b) => (a && b && a.number < b.number ? a : a && b)) ?? decision;
    const reasons = [
      ...expired(renewed, known.today),
      ...conditionReasons(decision, known),
      ...(known.changedSince.includes(renewed.version)
        ? [{ kind: 'project-changed' as const, version: version.number }]
        : []),
      ...(requiredLevel === 'head' && isBelowHead(renewed, decisions) ? [{ kind: 'level-raised' as const }] : []),
      ...drifted(known.drift.get(renewed.version) ?? NO_DRIFT, governed),
    ];
    return reasons.length === 0
      ? []
      : [{ decision: decision.number, components: governed, reasons, suggests: suggestion(reasons) }];
  });
}

function expired({ reviewOn }: Pick<DecisionFile, 'reviewOn'>, today: string): StaleReason[] {
  return reviewOn !== null && reviewOn < today ? [{ kind: 'expired', on: reviewOn }] : [];
}

/** A decision that lets help flow or ends it, by somebody below the head and without an override. */
function isBelowHead(
  { kind, level, version, scope }: Standing['decisions'][number],
  all: Standing['decisions'],
): boolean {
  const overridden = all.some(
    (each) => each.kind === 'override' && each.version === version && scope.every((id) => each.scope.includes(id)),
  );
  return decisionRule(kind).atRequiredLevel && level !== 'head' && !overridden;
}

function conditionReasons(
  { number, conditions }: Pick<DecisionStanding, 'number' | 'conditions'>,
  { today, checks }: { today: string; checks: readonly ConditionCheck[] },
): StaleReason[] {
  return conditions.flatMap(({ dueOn }, index): StaleReason[] => {
    const condition = index + 1;
    const last = checks.findLast((check) => check.decision === number && check.condition === condition);
    if (last?.outcome === 'missed') return [{ kind: 'condition-failed', condition }];
    return !last && dueOn < today ? [{ kind: 'condition-overdue', condition, on: dueOn }] : [];
  });
}

function drifted({ countries, byFacts, byRulebook }: Drift, governed: readonly string[]): StaleReason[] {
  const touching = (findings: readonly DriftedFinding[]) =>
    findings.filter(({ subject }) => subject === 'project' || governed.includes(subject));
  const byTheRulebook = touching(byRulebook);
  return [
    ...(countries.length > 0 ? [{ kind: 'newer-facts' as const, countries, findings: touching(byFacts) }] : []),
    ...(byTheRulebook.length > 0 ? [{ kind: 'newer-rulebook' as const, findings: byTheRulebook }] : []),
  ];
}

/** The gravest reason leads: what was promised and not kept, then what is due, then what is newer. */
function suggestion(reasons: readonly StaleReason[]): StaleMove {
  const has = (kind: StaleReason['kind']) => reasons.some((reason) => reason.kind === kind);
  if (has('condition-failed')) return 'freeze-question';
  if (has('condition-overdue')) return 'check-conditions';
  return has('newer-facts') || has('newer-rulebook') ? 're-screen' : 'decide-again';
}
