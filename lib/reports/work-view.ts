import type { CaseRecord } from '@/lib/cases/record-schema';
import type { ReportModel } from './model';
import type { ReportWords } from './words';

type Pair = CaseRecord['work']['levels'][number]['residual'];

/** The work on the findings in its newest words, and the levels before and after it. Earlier revisions stand in the record. */
export function workView({ work }: CaseRecord, words: ReportWords): ReportModel['work'] {
  const { t, own, sealed } = words;
  const told = ({ level, upTo }: Pair) =>
    level.key === upTo.key
      ? sealed('levels', level)
      : t('marks.couldBe', { level: sealed('levels', level), upTo: sealed('levels', upTo) });
  const newest = new Map(work.entries.map((entry) => [entry.number, entry]));
  return {
    title: t('work.title'),
    levels: {
      caption: t('work.caption'),
      head: [t('levels.component'), t('work.limb'), t('work.inherent'), t('work.residual')],
      rows: work.levels
        .filter(({ inherent }) => inherent.upTo.key !== 'none')
        .map(({ subject, limb, inherent, residual }) => [
          words.subject(subject),
          sealed('limbs', limb),
          told(inherent),
          told(residual),
        ]),
    },
    list: [...newest.values()].map(({ number, kind, title, finding, subject, fields, by, at }) => ({
      heading: t('work.heading', { number, kind: own('workKinds', kind) }),
      rows: [
        {
          label: t('reviews.finding'),
          text: words.pair(words.rule(finding.split('@')[0] ?? '', 'title', title), words.subject(subject)),
        },
        ...fields
          .filter((field) => field.words !== '')
          .map((field) => ({
            label: own('workFields', field.about),
            text: field.chosen ? own('workChoices', field.chosen) : field.words,
          })),
        { label: t('work.by'), text: t('work.line', { name: words.name(by.id), date: words.date(at) }) },
      ],
    })),
  };
}
