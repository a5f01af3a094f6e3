import type { Condition, Rule, Rulebook } from '../types';

/**
 * Why more phrases for a question would lower something in the base, or null when they cannot. A phrase makes an answer
 * graver or leaves it open; where a rule reads the answer under a "not", or asks whether it is open, that would take
 * something away. The same holds for the questions that it opens and the rules that rest on it.
 */
export function reasonAgainstPhrases(base: Rulebook, question: string): string | null {
  const questions = new Set([question]);
  const rules = new Set<string>();
  const touches = (each: Condition) =>
    each.kind === 'contradiction' ||
    (each.kind === 'finding' && rules.has(each.rule)) ||
    ((each.kind === 'answer' || each.kind === 'fact') && each.question !== undefined && questions.has(each.question));
  for (let size = -1; size !== questions.size + rules.size; ) {
    size = questions.size + rules.size;
    for (const { id, visibleWhen } of base.questions) if (leaves(visibleWhen).some(touches)) questions.add(id);
    for (const rule of base.rules)
      if (rule.effect !== 'credit' && conditionsOf(rule).flatMap(leaves).some(touches)) rules.add(rule.id);
  }
  const lowers = (condition: Condition | undefined) => underNot(condition).some(touches);
  const opener = base.questions.find(({ visibleWhen }) => lowers(visibleWhen));
  if (opener) return `question ${opener.id} is opened by its absence`;
  const rule = base.rules.find((each) => each.effect !== 'credit' && conditionsOf(each).some(lowers));
  return rule ? `rule ${rule.id} rests on its absence` : null;
}

function conditionsOf({ appliesWhen, when, raise = [] }: Rule): Condition[] {
  return [...(appliesWhen ? [appliesWhen] : []), when, ...raise.map((each) => each.when)];
}

function partsOf(condition: Condition): readonly Condition[] {
  if (!('of' in condition)) return [];
  return 'kind' in condition.of ? [condition.of] : condition.of;
}

function leaves(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  return 'of' in condition ? partsOf(condition).flatMap(leaves) : [condition];
}

function underNot(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  if (condition.kind === 'not' || condition.kind === 'unsettled') return leaves(condition.of);
  return partsOf(condition).flatMap(underNot);
}
