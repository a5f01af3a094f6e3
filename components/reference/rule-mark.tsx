import { useTranslations } from 'next-intl';
import { LevelMark } from '@/components/ui/level-mark';
import type { Rule } from '@/lib/rules/types';

/** What a rule says when it is flagged: a bar, a credit, or its level. */
export function RuleMark({
  rule,
  size = 'small',
}: {
  rule: Pick<Rule, 'effect' | 'level'>;
  size?: 'small' | 'normal';
}) {
  const t = useTranslations('rulebook');
  if (rule.effect === 'weigh') return <LevelMark level={rule.level} label={t(`levels.${rule.level}`)} size={size} />;
  return <LevelMark level={rule.effect} label={t(`effects.${rule.effect}`)} size={size} />;
}
