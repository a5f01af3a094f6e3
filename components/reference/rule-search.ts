import type { RulebookNames } from '@/components/case/rulebook-names';
import type { Condition, Rule } from '@/lib/rules/types';

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The rules in which every word of the query stands: in the id, title, reasoning, clauses, conditions or mitigations. */
export function searchRules(rules: readonly Rule[], query: string, names: RulebookNames): readonly Rule[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter((rule) => {
    const text = folded(textOf(rule, names));
    return words.every((word) => text.includes(word));
  });
}

function textOf(rule: Rule, names: RulebookNames): string {
  const conditions = [rule.appliesWhen, rule.when, ...(rule.raise ?? []).map(({ when }) => when)];
  return [
    rule.id,
    names.limb(rule.limb),
    names.effect(rule.effect),
    names.ruleTitle(rule.id),
    names.reasoning(rule.id),
    names.clearedOnlyBy(rule.id) ?? '',
    ...rule.clauses,
    ...(rule.parts ?? []),
    ...rule.mitigations.map(names.mitigation),
    ...conditions.flatMap((condition) => (condition ? wordsOf(condition, names) : [])),
  ].join('\n');
}

function wordsOf(condition: Condition, names: RulebookNames): string[] {
  if ('of' in condition) {
    const parts = 'kind' in condition.of ? [condition.of] : condition.of;
    return parts.flatMap((part) => wordsOf(part, names));
  }
  if (condition.kind === 'answer') {
    const values = condition.values.map((value) => names.option(condition.question, value));
    return [condition.question, names.question(condition.question), ...values];
  }
  if (condition.kind === 'fact') return [names.topic(condition.topic)];
  return condition.kind === 'finding' ? [condition.rule] : [];
}
