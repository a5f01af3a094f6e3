import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { RuleMark } from '@/components/reference/rule-mark';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { shortNumber } from '@/components/ui/clause-text';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';
import { currentRulebook } from '@/lib/rules';
import { LEVELS, LIMBS, type Rule } from '@/lib/rules/types';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('rulebook.title') };
}

const EFFECTS = ['bar', 'weigh', 'credit'];

/** Bars first, then by how grave. */
function gravestFirst(one: Rule, other: Rule): number {
  return (
    EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) ||
    LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)
  );
}

export default async function RulebookPage() {
  const [t, names] = await Promise.all([getTranslations('reference'), rulebookWords()]);
  const { rules, questions } = currentRulebook;
  return (
    <>
      <PageHeader
        eyebrow={t('rulebook.eyebrow', { edition: currentRulebook.edition })}
        title={t('rulebook.title')}
        lead={t('rulebook.lead', { rules: rules.length, questions: questions.length })}
      />
      {LIMBS.map((limb) => ({ limb, ofLimb: rules.filter((rule) => rule.limb === limb).sort(gravestFirst) }))
        .filter(({ ofLimb }) => ofLimb.length > 0)
        .map(({ limb, ofLimb }) => (
          <section key={limb} aria-labelledby={limb} className="mb-14">
            <h2 id={limb} className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">
              {names.limb(limb)}
            </h2>
            <ul>
              {ofLimb.map((rule) => (
                <li
                  key={rule.id}
                  className="grid gap-x-8 gap-y-1 border-b border-hairline py-4 md:grid-cols-[12rem_minmax(0,1fr)_8rem]"
                >
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
              ))}
            </ul>
          </section>
        ))}
      <RulebookEdition />
    </>
  );
}
