import { useTranslations } from 'next-intl';
import type { RulebookNames } from '@/components/case/rulebook-names';
import { shortNumber } from '@/components/ui/clause-text';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { Rule } from '@/lib/rules/types';
import { RuleMark } from './rule-mark';

/** One rule in a list of rules: its mark, its title, of a bar what alone clears it, and the clauses it rests on. */
export function RuleRow({ rule, names }: { rule: Rule; names: RulebookNames }) {
  const t = useTranslations('reference');
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-hairline py-4 md:grid-cols-[12rem_minmax(0,1fr)_8rem]">
      <RuleMark rule={rule} names={names} size="normal" />
      <div className="max-w-prose">
        <Link href={paths.rule(rule.id)} className="font-semibold">
          {names.ruleTitle(rule.id)}
        </Link>
        {rule.effect === 'bar' ? (
          <p className="mt-1">
            <span className="font-semibold">{t('rule.clearedOnlyBy')}</span> {names.clearedOnlyBy(rule.id)}
          </p>
        ) : null}
      </div>
      <p className="text-small text-muted tabular-nums md:text-end">
        {rule.id}
        <span className="ms-3 md:ms-0 md:block">{rule.clauses.map(shortNumber).join(', ')}</span>
      </p>
    </li>
  );
}
