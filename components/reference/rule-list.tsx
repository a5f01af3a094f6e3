import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { paths } from '@/lib/paths';
import type { Rule } from '@/lib/rules/types';
import { RuleMark } from './rule-mark';

/** Rules in the margin of the passage they rest on. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  const t = useTranslations('rulebook');
  return (
    <ul className="space-y-2.5 text-small">
      {rules.map((rule) => (
        <li key={rule.id} className="leading-snug">
          <Link href={paths.rule(rule.id)}>{t(`rules.${rule.id}.title`)}</Link>
          <div className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-muted">
            <span className="tabular-nums">{rule.id}</span>
            <RuleMark rule={rule} />
          </div>
        </li>
      ))}
    </ul>
  );
}
