import type { RulebookNames } from '@/components/case/rulebook-names';
import { LevelMark } from '@/components/ui/level-mark';
import type { Rule } from '@/lib/rules/types';

type RuleMarkProps = { rule: Pick<Rule, 'effect' | 'level'>; names: RulebookNames; size?: 'small' | 'normal' };

/** What a rule says when it is flagged: a bar, a credit, or its level. */
export function RuleMark({ rule: { effect, level }, names, size = 'small' }: RuleMarkProps) {
  if (effect === 'weigh') return <LevelMark level={level} label={names.level(level)} size={size} />;
  return <LevelMark level={effect} label={names.effect(effect)} size={size} />;
}
