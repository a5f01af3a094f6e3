import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { RulebookNames } from '@/components/case/rulebook-names';
import type { MarkLevel } from '@/components/marks/level-shape';
import { LevelMark } from '@/components/ui/level-mark';
import { countryName } from '@/lib/countries/names';
import type { Rule, RuleExample } from '@/lib/rules/types';

/** The small projects with which the rule is tested, each with the outcome it must give. */
export async function RuleExamples({ rule, names }: { rule: Rule; names: RulebookNames }) {
  const t = await getTranslations('reference');
  const [language, messages] = await Promise.all([getLocale(), getMessages()]);
  const rules: Record<string, { examples?: Record<string, string> }> = messages.rulebook.rules;
  return (
    <ul className="border-t border-hairline">
      {rule.examples.map((example) => (
        <li
          key={example.key}
          className="grid gap-x-8 gap-y-1 border-b border-hairline py-4 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]"
        >
          <ExampleOutcome rule={rule} example={example} names={names} />
          <div className="max-w-prose">
            <p className="font-semibold">{rules[rule.id]?.examples?.[example.key] ?? example.key}</p>
            {example.text ? <q className="font-serif">{example.text}</q> : null}
            <dl className="mt-1 space-y-0.5 text-small text-muted">
              <div>
                <dt className="sr-only">{t('rule.exampleCountry')}</dt>
                <dd>
                  {[example.country, example.alsoIn ?? []]
                    .flat()
                    .map((state) => countryName(state, language))
                    .join(', ')}
                  {example.startYear ? `, ${example.startYear}` : null}
                </dd>
              </div>
              {Object.entries(example.answers).map(([question, values]) => (
                <div key={question}>
                  <dt className="inline">
                    {question}. {names.question(question)}{' '}
                  </dt>
                  <dd className="inline font-medium text-ink">
                    {values.map((value) => names.option(question, value)).join('; ')}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </li>
      ))}
    </ul>
  );
}

function ExampleOutcome({ rule, example, names }: { rule: Rule; example: RuleExample; names: RulebookNames }) {
  const label = names.outcome(example.outcome);
  if (example.outcome === 'not-applicable') return <p className="text-muted">{label}</p>;
  const marks: Record<'flagged' | 'clear' | 'cannot-tell', MarkLevel> = {
    flagged: rule.effect === 'weigh' ? (example.level ?? rule.level) : rule.effect,
    clear: 'none',
    'cannot-tell': 'cannot-tell',
  };
  const graver = example.outcome === 'flagged' && rule.effect === 'weigh' ? `: ${names.level(marks.flagged)}` : '';
  return (
    <p>
      <LevelMark level={marks[example.outcome]} label={`${label}${graver}`} />
    </p>
  );
}
