import { getLocale, getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import type { Draft } from '@/lib/cases/project';
import type { AskedQuestion } from '@/lib/cases/tasks';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { paths } from '@/lib/paths';
import { questionWords } from '../rulebook-words';
import { subjectName } from '../subject-name';
import { ChangeLink, Gap, Said } from './checked-sections';

type CheckedAnswersProps = { number: string; description: Draft; asked: readonly AskedQuestion[] };

/** Every question that is asked, by what it is about, with its answer or the gap where one is missing. */
export async function CheckedAnswers({ number, description, asked }: CheckedAnswersProps) {
  const { rulebook } = await rulebookInForce();
  const [t, language, words] = await Promise.all([
    getTranslations('describe'),
    getLocale(),
    questionWords(rulebook.questions),
  ]);
  const subjects = [...new Set(asked.map(({ subject }) => subject))];
  const unnamed = (index: number) => t('component.number', { number: index });

  function value({ question, subject, isSettled }: AskedQuestion) {
    const { values, basis } = description.answers[subject]?.[question] ?? { values: [], basis: '' };
    if (values.length === 0 && isSettled) return <span>{t('check.settled')}</span>;
    if (values.length === 0) return <Gap>{t('check.unanswered')}</Gap>;
    // The words are the answer: that they are there goes without saying.
    if (values.includes('given')) return <Said>{basis}</Said>;
    return (
      <>
        {values.map((option) => {
          const chosen = words[question]?.options[option] ?? option;
          if (option === 'unknown') return <Gap key={option}>{chosen}</Gap>;
          return (
            <span key={option} className="block font-semibold">
              {chosen}
            </span>
          );
        })}
        <span className={`mt-1 block text-small ${basis ? '' : 'text-muted'}`}>
          {basis ? <Said>{basis}</Said> : t('check.noBasis')}
        </span>
      </>
    );
  }

  return (
    <>
      {subjects.map((subject) => {
        const name = subjectName(description, subject, { project: t('answers.project'), unnamed, language });
        return (
          <section key={subject} className="space-y-4">
            <h2 className="font-serif text-h2 font-semibold">
              <span dir="auto">
                {subject === 'project' ? t('answers.projectTitle') : t('answers.title', { name: name ?? subject })}
              </span>
            </h2>
            <SummaryList
              rows={asked
                .filter((each) => each.subject === subject)
                .map((each) => ({
                  id: each.question,
                  key: <span className="font-normal">{words[each.question]?.text ?? each.question}</span>,
                  value: value(each),
                  action: (
                    <ChangeLink
                      href={`${paths.describeAnswers(number, subject)}#${each.question}.values`}
                      what={words[each.question]?.text ?? each.question}
                    />
                  ),
                }))}
            />
          </section>
        );
      })}
    </>
  );
}
