import type { useTranslations } from 'next-intl';
import type { Draft } from '@/lib/cases/project';
import { paths } from '@/lib/paths';
import { countriesOf } from '@/lib/rules/engine/run';
import { subjectName } from './subject-name';

type Words = { t: ReturnType<typeof useTranslations<'describe'>>; language: string };

/** Every section of a description by key, with its name and where it is written. */
export function sectionNames(number: string, description: Draft, { t, language }: Words) {
  const unnamed = (index: number) => t('component.number', { number: index });
  const subjects = ['project', ...description.components.map(({ id }) => id), ...countriesOf(description)];
  return {
    project: { name: t('project.heading'), href: paths.describeProject(number) },
    components: { name: t('components.heading'), href: paths.describeComponents(number) },
    signals: { name: t('signals.section'), href: paths.describeProject(number) },
    ...Object.fromEntries(
      subjects.map((subject) => {
        const name = subjectName(description, subject, { project: t('answers.project'), unnamed, language }) ?? subject;
        return [
          `answers.${subject}`,
          {
            name: subject === 'project' ? t('answers.projectTitle') : t('answers.title', { name }),
            href: paths.describeAnswers(number, subject),
          },
        ];
      }),
    ),
  };
}
