import { LEVELS, LIMBS, type Limb, type Rule } from '@/lib/rules/types';

const EFFECTS = ['bar', 'weigh', 'credit'];

/** Bars first, then by how grave. */
function gravestFirst(one: Rule, other: Rule): number {
  return (
    EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) ||
    LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)
  );
}

/** The rules of each limb that has any, gravest first. */
export function rulesByLimb(rules: readonly Rule[]): { limb: Limb; rules: Rule[] }[] {
  return LIMBS.map((limb) => ({ limb, rules: rules.filter((rule) => rule.limb === limb).sort(gravestFirst) })).filter(
    (group) => group.rules.length > 0,
  );
}
