import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RuleBody } from '@/components/reference/rule-body';
import { RuleMark } from '@/components/reference/rule-mark';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { rulesByLimb } from '@/components/reference/rules-by-limb';
import { PageHeader } from '@/components/ui/page-header';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('whole.title') };
}

export default async function WholeRulebookPage() {
  const [t, names] = await Promise.all([getTranslations('reference'), rulebookWords()]);
  const { rulebook } = await rulebookInForce();
  return (
    <>
      <PageHeader
        back={{ href: paths.rulebook, label: t('rulebook.title') }}
        eyebrow={t('rulebook.eyebrow', { edition: rulebook.edition })}
        title={t('whole.title')}
        lead={t('whole.lead')}
      />
      {rulesByLimb(rulebook.rules).map(({ limb, rules }) => (
        <section key={limb} aria-labelledby={limb} className="mb-20">
          <h2 id={limb} className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">
            {names.limb(limb)}
          </h2>
          {rules.map((rule) => (
            <article key={rule.id} aria-labelledby={rule.id} className="mt-12 break-inside-avoid-page">
              <p className="eyebrow">{rule.id}</p>
              <h3 id={rule.id} className="mt-1 mb-2 font-serif text-h3">
                {names.ruleTitle(rule.id)}
              </h3>
              <RuleMark rule={rule} names={names} size="normal" />
              <RuleBody rule={rule} names={names} within="list" />
            </article>
          ))}
        </section>
      ))}
      <RulebookEdition rulebook={rulebook} />
    </>
  );
}
