import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RuleBody } from '@/components/reference/rule-body';
import { RuleMark } from '@/components/reference/rule-mark';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';
import { currentRulebook } from '@/lib/rules';

type RuleParams = { params: Promise<{ rule: string }> };

async function findRule({ params }: RuleParams) {
  const { rule: id } = await params;
  return currentRulebook.rules.find((rule) => rule.id === id) ?? notFound();
}

export async function generateMetadata(props: RuleParams): Promise<Metadata> {
  const [rule, names] = await Promise.all([findRule(props), rulebookWords()]);
  return { title: `${rule.id}: ${names.ruleTitle(rule.id)}` };
}

export default async function RulePage(props: RuleParams) {
  const [rule, t, names] = await Promise.all([findRule(props), getTranslations('reference'), rulebookWords()]);
  return (
    <>
      <PageHeader
        back={{ href: paths.rulebook, label: t('rulebook.title') }}
        eyebrow={`${rule.id} · ${names.limb(rule.limb)}`}
        title={names.ruleTitle(rule.id)}
        lead={
          <span className="text-ink">
            <RuleMark rule={rule} names={names} size="normal" />
          </span>
        }
      />
      <RuleBody rule={rule} names={names} />
      <RulebookEdition />
    </>
  );
}
