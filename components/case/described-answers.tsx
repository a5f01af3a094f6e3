import { getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import { currentRulebook } from '@/lib/rules';
import type { FindingWords } from './finding-words';

/** The answers about one subject, in the order of the rulebook, each with its basis, who and when. */
export async function DescribedAnswers({ subject, words }: { subject: string; words: FindingWords }) {
  const t = await getTranslations('case');
  const sheet = words.description.answers[subject] ?? {};
  const order = currentRulebook.questions.map(({ id }) => id);
  const given = Object.entries(sheet)
    .filter(([, { values }]) => values.length > 0)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (given.length === 0) return null;
  return (
    <div className="mt-5">
      <SummaryList
        rows={given.map(([question, { values, basis, by, at }]) => ({
          id: question,
          key: <span className="font-normal text-small">{words.rulebook.question(question)}</span>,
          value: (
            <>
              <span className={values.includes('unknown') ? 'unknown inline-block py-0.5' : 'font-semibold'}>
                {values.map((value) => words.rulebook.option(question, value)).join(', ')}
              </span>
              <span dir="auto" className="mt-1 block whitespace-pre-wrap text-small">
                {basis || t('description.noBasis')}
              </span>
              {by && at ? (
                <span className="block text-muted text-small">
                  {t('description.answeredBy', { name: by, date: words.date(at) })}
                </span>
              ) : null}
            </>
          ),
        }))}
      />
    </div>
  );
}
