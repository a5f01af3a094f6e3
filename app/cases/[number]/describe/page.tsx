import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { UnsavedSections } from '@/components/describe/unsaved-sections';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import type { StatusTone } from '@/components/ui/status-tag';
import { type Task, TaskList } from '@/components/ui/task-list';
import { Words } from '@/components/words';
import { dayOf } from '@/lib/cases/calendar';
import { COMPONENT_ID } from '@/lib/cases/project';
import type { TaskState } from '@/lib/cases/tasks';
import { now } from '@/lib/data/clock';
import { currentEditions } from '@/lib/data/current-editions';
import { paths } from '@/lib/paths';
import { tasksOf } from './asked';
import { type DescribeParams, loadDescription } from './load-description';
import { sectionNames } from './section-names';
import { subjectName } from './subject-name';

const TONES: Record<TaskState, StatusTone> = {
  'not-started': 'todo',
  'in-progress': 'active',
  'needs-information': 'waiting',
  done: 'done',
};

export async function generateMetadata({ params }: DescribeParams): Promise<Metadata> {
  const [{ file }, t] = await Promise.all([loadDescription((await params).number), getTranslations('describe')]);
  return { title: `${t('tasks.title')} · ${file.number}` };
}

export default async function DescribePage({ params }: DescribeParams) {
  const [{ file, place, description }, t, language] = await Promise.all([
    loadDescription((await params).number),
    getTranslations('describe'),
    getLocale(),
  ]);
  const tasks = tasksOf(description, { ...(await currentEditions()), date: dayOf(now()) });
  const unnamed = (number: number) => t('component.number', { number });
  const name = (subject: string) =>
    subjectName(description, subject, { project: t('answers.project'), unnamed, language }) ?? subject;
  const task = (title: Task['title'], href: string, state: TaskState, hint?: string): Task => ({
    title,
    href,
    hint,
    status: t(`tasks.state.${state}`),
    tone: TONES[state],
  });
  const answers = tasks.answers.map(({ subject, state, missing, unknown, unfounded }) => {
    const counts = { missing: missing.length, unknown: unknown.length, unfounded: unfounded.length };
    const hint = state === 'done' ? undefined : t('tasks.open', counts);
    return {
      subject,
      task: task(<span dir="auto">{name(subject)}</span>, paths.describeAnswers(file.number, subject), state, hint),
    };
  });
  const group = (isInGroup: (subject: string) => boolean) =>
    answers.filter(({ subject }) => isInGroup(subject)).map((each) => each.task);
  const isComponent = (subject: string) => COMPONENT_ID.test(subject);

  return (
    <>
      <PageHeader
        back={{ href: paths.case(file.number), label: t('backToCase', { number: file.number }) }}
        eyebrow={file.number}
        title={t('tasks.title')}
        lead={
          <>
            <span dir="auto" className="mb-3 block font-serif text-ink wrap-anywhere">
              {file.title}
            </span>
            {t('tasks.lead')}
          </>
        }
      />
      <Words namespaces={['describe']}>
        <UnsavedSections
          personId={place.personId}
          caseNumber={file.number}
          names={sectionNames(file.number, description, { t, language })}
        />
      </Words>
      <div className="max-w-3xl space-y-12">
        <Group title={t('tasks.group.project')}>
          <TaskList
            tasks={[
              task(t('project.heading'), paths.describeProject(file.number), tasks.project, t('tasks.hint.project')),
              task(
                t('components.heading'),
                paths.describeComponents(file.number),
                tasks.components,
                t('tasks.hint.components', { count: description.components.length }),
              ),
            ]}
          />
        </Group>
        <Group title={t('tasks.group.answers')}>
          <TaskList tasks={[...group((subject) => subject === 'project'), ...group(isComponent)]} />
          {description.components.length === 0 ? <p className="mt-4 text-muted">{t('tasks.noComponents')}</p> : null}
        </Group>
        {answers.length > 1 + description.components.length ? (
          <Group title={t('tasks.group.countries')}>
            <TaskList tasks={group((subject) => subject !== 'project' && !isComponent(subject))} />
          </Group>
        ) : null}
        <Group title={t('tasks.group.check')}>
          <p className="mb-5 max-w-prose">{t('tasks.checkLead')}</p>
          <LinkButton href={paths.describeCheck(file.number)}>{t('check.title')}</LinkButton>
        </Group>
      </div>
    </>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 font-serif text-h2 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
