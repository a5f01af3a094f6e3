import type { CaseRecord } from '@/lib/cases/record-schema';
import type { Cover } from '../model';
import type { ReportWords } from '../words';

/** The cover: what the record is, of which project, and how to read it. */
export function coverView(record: CaseRecord, words: ReportWords): Cover {
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
      { label: t('cover.mustDecide'), text: mustDecide(record.case, words) },
      { label: t('cover.retrospective'), text: retrospective(record.case, words) },
      { label: t('cover.state'), text: words.own('states', record.case.state) },
      { label: t('cover.version'), text: `${project.version}` },
      { label: t('cover.screened'), text: screening ? date(screening.date) : '' },
      { label: t('cover.rulebook'), text: screening?.rulebook.edition ?? '' },
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
export function retrospective({ quickLog }: CaseRecord['case'], words: ReportWords): string {
  if (!quickLog) return '';
  const { t, own, pair, subject, date, name } = words;
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
