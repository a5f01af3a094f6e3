import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AnswersForm } from '@/components/describe/answers-form';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { dayOf } from '@/lib/cases/calendar';
import { COMPONENT_ID } from '@/lib/cases/project';
import { now } from '@/lib/data/clock';
import { currentEditions } from '@/lib/data/current-editions';
import { paths } from '@/lib/paths';
import { countriesOf } from '@/lib/rules/engine/run';
import { factsOf } from '../../asked';
import { knownFacts } from '../../known-facts';
import { loadDescription } from '../../load-description';
import { questionWords } from '../../rulebook-words';
import { storedAnswers } from '../../stored-section';
import { subjectName } from '../../subject-name';

type AnswersParams = { params: Promise<{ number: string; subject: string }> };

async function load({ params }: AnswersParams) {
  const { number, subject } = await params;
  const [loaded, t, language] = await Promise.all([loadDescription(number), getTranslations('describe'), getLocale()]);
  const name = subjectName(loaded.description, subject, {
    project: t('answers.project'),
    unnamed: (index) => t('component.number', { number: index }),
    language,
  });
  if (name === null) notFound();
  return { ...loaded, subject, name, t };
}

export async function generateMetadata(params: AnswersParams): Promise<Metadata> {
  const { name, subject, t } = await load(params);
  return { title: subject === 'project' ? t('answers.projectTitle') : t('answers.title', { name }) };
}

export default async function DescribeAnswersPage(params: AnswersParams) {
  const { file, place, description, subject, name, t } = await load(params);
  const per = subject === 'project' ? 'project' : COMPONENT_ID.test(subject) ? 'component' : 'country';
  const { rulebook, facts } = await currentEditions();
  const questions = rulebook.questions.filter((question) => question.per === per && question.type !== 'field');
  const date = dayOf(now());
  const [words, known] = await Promise.all([
    questionWords(questions),
    per === 'country' ? knownFacts(description, subject, questions, { facts, date }) : {},
  ]);

  return (
    <>
      <PageHeader
        back={{ href: paths.describe(file.number), label: t('backToTasks') }}
        eyebrow={t(`answers.about.${per}`, { number: file.number })}
        title={<span dir="auto">{name}</span>}
        lead={t(`answers.lead.${per}`)}
      />
      <Words namespaces={['describe']}>
        <AnswersForm
          key={subject}
          place={place}
          subject={subject}
          answers={storedAnswers(file.version, subject)}
          description={description}
          questions={questions}
          words={words}
          facts={factsOf(description, facts)}
          date={date}
          known={known}
          next={nextAddress(file.number, subject, ['project', ...idsOf(description), ...countriesOf(description)])}
        />
      </Words>
    </>
  );
}

function idsOf({ components }: { components: readonly { id: string }[] }): string[] {
  return components.map(({ id }) => id);
}

/** The next subject in the order of the task list, else the check of answers. */
function nextAddress(number: string, subject: string, subjects: readonly string[]): string {
  const next = subjects[subjects.indexOf(subject) + 1];
  return next ? paths.describeAnswers(number, next) : paths.describeCheck(number);
}
