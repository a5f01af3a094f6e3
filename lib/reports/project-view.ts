import type { CaseRecord } from '@/lib/cases/record-schema';
import type { ReportModel, Row } from './model';
import type { ReportWords } from './words';

type Component = CaseRecord['project']['components'][number];

export function projectView({ project }: CaseRecord, words: ReportWords): ReportModel['project'] {
  const { t } = words;
  const name = (component: Component) => component.name || t('project.unnamed');
  return {
    title: t('project.title'),
    rows: projectRows(project, words),
    aimLabel: t('project.aim'),
    aim: project.summary || t('project.notStated'),
    indicatorsLabel: t('project.indicators'),
    indicators: project.indicators,
    noIndicators: project.indicators.length === 0 ? t('project.noIndicators') : '',
    componentsLabel: t('project.components'),
    noComponents: project.components.length === 0 ? t('project.noComponents') : '',
    components: {
      caption: t('project.componentsCaption'),
      head: [
        t('project.component'),
        t('project.recipient'),
        t('project.place'),
        t('project.money'),
        t('project.period'),
      ],
      rows: project.components.map((component) => [
        name(component),
        component.recipient || t('project.notStated'),
        [component.place, component.country && words.subject(component.country)].filter(Boolean).join(', ') ||
          t('project.notStated'),
        component.amount ? words.money(component.amount) : t('project.notStated'),
        period(component, words),
      ]),
    },
    descriptions: project.components
      .filter(({ description }) => description)
      .map((component) => ({ name: name(component), text: component.description })),
  };
}

function projectRows(project: CaseRecord['project'], { t, name, date, list }: ReportWords): Row[] {
  const { authors, submittedBy, submittedAt } = project;
  const submitted =
    submittedBy && submittedAt ? t('project.submittedBy', { name: name(submittedBy.id), date: date(submittedAt) }) : '';
  return [
    { label: t('cover.donor'), text: project.donor || t('project.notStated') },
    { label: t('cover.implementer'), text: project.implementer || t('project.notStated') },
    { label: t('project.authors'), text: list(authors.map(({ id }) => name(id))) },
    { label: t('project.submitted'), text: submitted },
  ].filter(({ text }) => text);
}

function period({ startYear, endYear }: Component, { t }: ReportWords): string {
  if (startYear && endYear)
    return startYear === endYear ? `${startYear}` : t('project.years', { start: startYear, end: endYear });
  if (startYear) return t('project.fromYear', { start: startYear });
  return endYear ? t('project.untilYear', { end: endYear }) : t('project.notStated');
}

/** The cover: what the record is, of which project, and how to read it. */
export function coverView(record: CaseRecord, words: ReportWords): ReportModel['cover'] {
  const { t, date } = words;
  const { project, screening } = record;
  const countries = new Map(project.components.flatMap(({ country }) => (country ? [[country.key, country]] : [])));
  const last = record.events.at(-1);
  return {
    eyebrow: t('eyebrow'),
    title: record.case.title,
    number: record.case.number,
    norm: t('normLine'),
    rows: [
      { label: t('cover.donor'), text: project.donor },
      { label: t('cover.implementer'), text: project.implementer },
      { label: t('cover.countries'), text: words.list([...countries.values()].map(words.subject)) },
      {
        label: t('cover.mustDecide'),
        text: mustDecide(record.case, words),
      },
      { label: t('cover.retrospective'), text: retrospective(record.case, words) },
      { label: t('cover.state'), text: words.own('states', record.case.state) },
      { label: t('cover.version'), text: `${project.version}` },
      { label: t('cover.screened'), text: screening ? date(screening.date) : '' },
      { label: t('cover.sealed'), text: last ? date(last.at) : '' },
    ].filter(({ text }) => text),
    noticeTitle: t('noticeTitle'),
    notice: t('notice'),
  };
}

function mustDecide({ requiredLevel, levelReason }: CaseRecord['case'], { own, pair }: ReportWords): string {
  if (!requiredLevel) return '';
  const level = own('roles', requiredLevel);
  return levelReason ? pair(level, own('levelReasons', levelReason)) : level;
}

/** How help came to be logged before anybody decided; empty for most cases. */
function retrospective({ quickLog }: CaseRecord['case'], { t, own, pair, subject, date, name }: ReportWords): string {
  if (!quickLog) return '';
  const { what, toWhom, country, timing, on, why, covered, by } = quickLog;
  const log = t('log.line', {
    timing: own('logTimings', timing),
    what,
    toWhom,
    country: subject(country),
    date: date(on),
    name: name(by.id),
  });
  return pair(pair(log, why), covered ? t('log.covered', covered) : t('log.uncovered'));
}
