import type { CaseRecord } from '@/lib/cases/record-schema';
import { list, orSay, rows, words as say, table } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { answersTo } from './decision';

type Component = CaseRecord['project']['components'][number];

/** What is planned, piece by piece, by which road the money goes, and the indicators as they were written. */
export function projectSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t, name, date } = words;
  const { project } = record;
  const { authors, submittedBy, submittedAt } = project;
  const nameOf = (component: Component) => component.name || t('project.unnamed');
  return [
    ...rows([
      { label: t('cover.donor'), text: project.donor || t('project.notStated') },
      { label: t('cover.implementer'), text: project.implementer || t('project.notStated') },
      { label: t('project.authors'), text: words.list(authors.map(({ id }) => name(id))) },
      {
        label: t('project.submitted'),
        text:
          submittedBy && submittedAt
            ? t('project.submittedBy', { name: name(submittedBy.id), date: date(submittedAt) })
            : '',
      },
    ]),
    ...say('label', t('project.aim')),
    ...say('text', project.summary || t('project.notStated')),
    ...say('label', t('project.indicators')),
    ...orSay(list(project.indicators), t('project.noIndicators')),
    ...orSay(
      table(
        t('project.componentsCaption'),
        [
          [t('project.component'), 15],
          [t('project.place'), 12],
          [t('project.money'), 9],
          [t('project.period'), 8],
        ],
        project.components.map((component) => [
          nameOf(component),
          [component.place, component.country && words.subject(component.country)].filter(Boolean).join(', ') ||
            t('project.notStated'),
          component.amount ? words.money(component.amount) : t('project.notStated'),
          period(component, words),
        ]),
      ),
      t('project.noComponents'),
    ),
    ...project.components
      .filter(({ description }) => description)
      .map((component) => ({
        kind: 'entry' as const,
        id: `component-${component.id}`,
        heading: nameOf(component),
        note: '',
        blocks: say('text', component.description),
      })),
    ...answersTo(record, ['P2', 'P5', 'P3', 'P3b', 'P4b', 'P8', 'P6', 'P7'], words),
  ];
}

/** Who is helped: institutions, units, powers and record, as they were answered. */
export function recipientsSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const { components } = record.project;
  return orSay(
    [
      ...table(
        t('recipients.caption'),
        [
          [t('project.component'), 15],
          [t('project.recipient'), 20],
        ],
        components.map((component) => [
          component.name || t('project.unnamed'),
          component.recipient || t('project.notStated'),
        ]),
      ),
      ...answersTo(record, ['R1', 'R2', 'R3', 'R4', 'R4b', 'R5', 'R6', 'R7', 'S6', 'K11'], words),
    ],
    t('recipients.none'),
  );
}

function period({ startYear, endYear }: Component, { t }: ReportWords): string {
  if (startYear && endYear)
    return startYear === endYear ? `${startYear}` : t('project.years', { start: startYear, end: endYear });
  if (startYear) return t('project.fromYear', { start: startYear });
  return endYear ? t('project.untilYear', { end: endYear }) : t('project.notStated');
}
