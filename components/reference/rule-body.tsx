import { getTranslations } from 'next-intl/server';
import type { RulebookNames } from '@/components/case/rulebook-names';
import { ClauseText } from '@/components/ui/clause-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Spread } from '@/components/ui/spread';
import { clauseById } from '@/lib/guideline/section';
import { paths } from '@/lib/paths';
import { references } from '@/lib/rules/catalogue/references';
import type { Rule } from '@/lib/rules/types';
import { ConditionWords } from './condition-words';
import { RuleExamples } from './rule-examples';

type RuleBodyProps = { rule: Rule; names: RulebookNames; within?: 'page' | 'list' };

/** Everything about a rule but its title: clause beside conditions, mitigations, what it joins and rests on, examples. */
export async function RuleBody({ rule, names, within = 'page' }: RuleBodyProps) {
  const t = await getTranslations('reference');
  const [first, ...further] = rule.clauses.flatMap((id) => clauseById(id) ?? []);
  const parts = rule.parts ?? [];
  const sources = (rule.references ?? []).flatMap((id) => references[id] ?? []);
  const Heading = within === 'page' ? 'h2' : 'h4';
  const headingClass = within === 'page' ? 'font-serif text-h2' : 'font-serif text-h3';
  return (
    <>
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
        <section aria-labelledby={`${rule.id}-mitigations`} className="mt-14">
          <Heading id={`${rule.id}-mitigations`} className={headingClass}>
            {t('rule.mitigations')}
          </Heading>
          <ul className="mt-4 max-w-prose list-disc space-y-2 ps-5 marker:text-muted">
            {rule.mitigations.map((id) => (
              <li key={id}>{names.mitigation(id)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {parts.length > 0 ? (
        <section aria-labelledby={`${rule.id}-parts`} className="mt-14">
          <Heading id={`${rule.id}-parts`} className={headingClass}>
            {t('rule.parts')}
          </Heading>
          <ul className="mt-4 max-w-prose space-y-2">
            {parts.map((part) => (
              <li key={part}>
                <Link href={paths.rule(part)}>
                  {part}, {names.ruleTitle(part)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {sources.length > 0 ? (
        <section aria-labelledby={`${rule.id}-references`} className="mt-14">
          <Heading id={`${rule.id}-references`} className={headingClass}>
            {t('rule.references')}
          </Heading>
          <ul lang="en" className="mt-4 max-w-prose space-y-2">
            {sources.map(({ title, url }) => (
              <li key={title}>
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby={`${rule.id}-examples`} className="mt-14">
        <Heading id={`${rule.id}-examples`} className={headingClass}>
          {t('rule.examples')}
        </Heading>
        <p className="mt-2 mb-5 max-w-prose text-muted">{t('rule.examplesLead')}</p>
        <RuleExamples rule={rule} names={names} />
      </section>
    </>
  );
}
