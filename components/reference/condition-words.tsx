import { useTranslations } from 'next-intl';
import type { RulebookNames } from '@/components/case/rulebook-names';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { Condition } from '@/lib/rules/types';

type ConditionWordsProps = { condition: Condition; names: RulebookNames };

/** A condition of a rule in words, nested as the rule is written. */
export function ConditionWords({ condition, names }: ConditionWordsProps) {
  if (!('of' in condition)) return <Leaf condition={condition} names={names} />;
  return <Join condition={condition} names={names} />;
}

function Join({ condition, names }: { condition: Extract<Condition, { of: unknown }>; names: RulebookNames }) {
  const t = useTranslations('reference');
  const parts = 'kind' in condition.of ? [condition.of] : condition.of;
  return (
    <div>
      <p className="text-small font-semibold">{t(`joins.${condition.kind}`)}</p>
      <ul className="mt-1 space-y-2.5 border-s border-hairline ps-4">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the conditions of a rule never change their order
          <li key={index}>
            <ConditionWords condition={part} names={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Leaf({ condition, names }: { condition: Exclude<Condition, { of: unknown }>; names: RulebookNames }) {
  const t = useTranslations('reference');
  switch (condition.kind) {
    case 'answer':
      return (
        <p>
          {names.question(condition.question)} <span className="text-small text-muted">({condition.question})</span>
          <span className="block font-semibold">
            {condition.values.map((value) => names.option(condition.question, value)).join(` ${t('conditions.or')} `)}
          </span>
        </p>
      );
    case 'fact':
      return (
        <p>
          {t('conditions.fact')} <span className="font-semibold">{names.topic(condition.topic)}</span>
          <span className="block text-small text-muted">
            {t(condition.topic === 'death-penalty-drugs' ? 'conditions.treatedAsRetained' : 'conditions.worse')}
          </span>
        </p>
      );
    case 'signal':
      return (
        <p>
          {t('conditions.signal')} <span className="font-semibold">{names.signal(condition.group)}</span>
        </p>
      );
    case 'finding':
      return (
        <p>
          {t('conditions.finding')}{' '}
          <Link href={paths.rule(condition.rule)}>
            {condition.rule}, {names.ruleTitle(condition.rule)}
          </Link>
        </p>
      );
    case 'several-states':
      return <p>{t('conditions.severalStates')}</p>;
    case 'contradiction':
      return <p>{t('conditions.contradiction')}</p>;
  }
}
