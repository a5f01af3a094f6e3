import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RuleBody } from '@/components/reference/rule-body';
import { RuleMark } from '@/components/reference/rule-mark';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { PageHeader } from '@/components/ui/page-header';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { paths } from '@/lib/paths';

type RuleParams = { params: Promise<{ rule: string }> };

async function findRule({ params }: RuleParams) {
  const { rule: id } = await params;
  const { rulebook } = await rulebookInForce();
  const rule = rulebook.rules.find((each) => each.id === id) ?? notFound();
  return { rule, rulebook };
}

export async function generateMetadata(props: RuleParams): Promise<Metadata> {
  const [{ rule }, names] = await Promise.all([findRule(props), rulebookWords()]);
  return { title: `${rule.id}: ${names.ruleTitle(rule.id)}` };
}

export default async function RulePage(props: RuleParams) {
  const [{ rule, rulebook }, t, names] = await Promise.all([
    findRule(props),
    getTranslations('reference'),
    rulebookWords(),
  ]);
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
      <RulebookEdition rulebook={rulebook} />
    </>
  );
}
