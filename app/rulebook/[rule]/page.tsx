import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ConditionWords } from '@/components/reference/condition-words';
import { RuleExamples } from '@/components/reference/rule-examples';
import { RuleMark } from '@/components/reference/rule-mark';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { ClauseText } from '@/components/ui/clause-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Spread } from '@/components/ui/spread';
import { clauseById } from '@/lib/guideline/section';
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
  const [first, ...further] = rule.clauses.flatMap((id) => clauseById(id) ?? []);
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
      <Spread
        clause={
          <>
            {first ? <ClauseText clause={first} /> : null}
            {further.length > 0 ? (
              <div className="text-small">
                <Disclosure summary={t('rule.furtherClauses', { ids: further.map(({ id }) => id).join(', ') })}>
                  <div className="space-y-5">
                    {further.map((clause) => (
                      <ClauseText key={clause.id} clause={clause} />
                    ))}
                  </div>
                </Disclosure>
              </div>
            ) : null}
          </>
        }
        joining={names.reasoning(rule.id)}
        wordsLabel={t('rule.flaggedWhen')}
        words={
          <>
            {rule.appliesWhen ? (
              <div>
                <p className="eyebrow mb-2">{t('rule.appliesWhen')}</p>
                <ConditionWords condition={rule.appliesWhen} names={names} />
              </div>
            ) : null}
            <ConditionWords condition={rule.when} names={names} />
            {(rule.raise ?? []).map(({ to, when }) => (
              <div key={to}>
                <p className="eyebrow mb-2">{t('rule.raisedTo', { level: names.level(to) })}</p>
                <ConditionWords condition={when} names={names} />
              </div>
            ))}
          </>
        }
      />
      {rule.effect === 'bar' ? (
        <div className="mt-10">
          <Notice kind="bar" title={t('rule.noOffset')}>
            <p>
              {t('rule.clearedOnlyBy')} {names.clearedOnlyBy(rule.id)}
            </p>
          </Notice>
        </div>
      ) : null}
      {rule.mitigations.length > 0 ? (
        <section aria-labelledby="mitigations" className="mt-14">
          <h2 id="mitigations" className="font-serif text-h2">
            {t('rule.mitigations')}
          </h2>
          <ul className="mt-4 max-w-prose list-disc space-y-2 ps-5 marker:text-muted">
            {rule.mitigations.map((id) => (
              <li key={id}>{names.mitigation(id)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="examples" className="mt-14">
        <h2 id="examples" className="font-serif text-h2">
          {t('rule.examples')}
        </h2>
        <p className="mt-2 mb-5 max-w-prose text-muted">{t('rule.examplesLead')}</p>
        <RuleExamples rule={rule} names={names} />
      </section>
      <RulebookEdition />
    </>
  );
}
