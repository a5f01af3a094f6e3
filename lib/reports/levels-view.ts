import type { CaseRecord, Term } from '@/lib/cases/record-schema';
import { LIMBS } from '@/lib/rules/types';
import { levelMark } from './finding-view';
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
  const bar = record.screening?.openBars.find((each) => {
    const rule = record.rules.find(({ id }) => id === each.rule);
    return each.subject.key === subject.key && rule?.limb.key === limb.key;
  });
  const { t, sealed } = words;
  const level = sealed('levels', found.level);
  const upTo = sealed('levels', found.upTo);
  if (bar?.outcome.key === 'flagged') return { mark: 'bar', words: t('marks.bar', { level: upTo }) };
  if (found.level.key === 'cannot-tell')
    return { mark: 'cannot-tell', words: t(bar ? 'marks.openBar' : 'marks.open', { level: upTo }) };
  if (hasCredit(record, subject, limb)) return { mark: 'credit', words: t('marks.credit') };
  if (found.level.key === 'none') return { mark: 'clear', words: t('marks.nothing') };
  const told = found.level.key === found.upTo.key ? level : t('marks.couldBe', { level, upTo });
  return { mark: levelMark(found.level.key), words: told };
}

/** Credits never touch a level, so that the matrix has to look for them. */
function hasCredit(record: CaseRecord, subject: Term, limb: Term): boolean {
  const credits = record.rules.filter(({ effect, ...rule }) => effect.key === 'credit' && rule.limb.key === limb.key);
  return (record.screening?.findings ?? []).some(
    ({ rule, outcome, ...finding }) =>
      outcome.key === 'flagged' && finding.subject.key === subject.key && credits.some(({ id }) => id === rule),
  );
}
