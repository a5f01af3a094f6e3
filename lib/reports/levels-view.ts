import type { CaseRecord, Term } from '@/lib/cases/record-schema';
import { LIMBS } from '@/lib/rules/types';
import { findingMark, levelMark } from './finding-view';
import type { Marked, ReportModel } from './model';
import type { ReportWords } from './words';

type Levels = NonNullable<CaseRecord['screening']>['levels'];

/** Subjects by limbs: the level of each, with the shape that stands for it. */
export function levelsView(record: CaseRecord, words: ReportWords): ReportModel['levels'] {
  const { t } = words;
  const levels = record.screening?.levels ?? [];
  const limbs = LIMBS.flatMap((limb) => levels.find((each) => each.limb.key === limb)?.limb ?? []);
  const subjects = [...new Map(levels.map(({ subject }) => [subject.key, subject])).values()];
  return {
    title: t('levels.title'),
    lead: record.screening ? t('levels.lead') : '',
    none: record.screening ? '' : t('levels.none'),
    caption: t('levels.caption'),
    head: [t('levels.component'), ...limbs.map((limb) => words.sealed('limbs', limb))],
    rows: subjects.map((subject) => ({
      name: words.subject(subject),
      cells: limbs.map((limb) => cell(record, levels, subject, limb, words)),
    })),
  };
}

function cell(record: CaseRecord, levels: Levels, subject: Term, limb: Term, words: ReportWords): Marked {
  const found = levels.find((each) => each.subject.key === subject.key && each.limb.key === limb.key);
  if (!found) return { mark: 'none', words: '' };
  const { level, upTo } = found;
  const barred = record.screening?.findings.some((finding) => {
    const rule = record.rules.find(({ id }) => id === finding.rule);
    return finding.subject.key === subject.key && rule?.limb.key === limb.key && findingMark(finding, rule) === 'bar';
  });
  const now = words.sealed(level.key === 'cannot-tell' ? 'outcomes' : 'levels', level);
  const rising = level.key !== upTo.key && upTo.key !== 'none';
  return {
    mark: barred ? 'bar' : levelMark(level.key),
    words: rising ? `${now}, ${words.t('levels.upTo', { level: words.sealed('levels', upTo) })}` : now,
  };
}
