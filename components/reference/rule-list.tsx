import type { RulebookNames } from '@/components/case/rulebook-names';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { Rule } from '@/lib/rules/types';
import { RuleMark } from './rule-mark';

/** Rules in the margin of the passage they rest on. */
export function RuleList({ rules, names }: { rules: readonly Rule[]; names: RulebookNames }) {
  return (
    <ul className="space-y-3 text-small">
      {rules.map((rule) => (
        <li key={rule.id} className="leading-snug">
          <Link href={paths.rule(rule.id)}>{names.ruleTitle(rule.id)}</Link>
          <div className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-muted">
            <span className="tabular-nums">{rule.id}</span>
            <RuleMark rule={rule} names={names} />
          </div>
        </li>
      ))}
    </ul>
  );
}
