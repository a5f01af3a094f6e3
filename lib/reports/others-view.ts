import type { CaseRecord, RecordFinding, RecordGround } from '@/lib/cases/record-schema';
import { findingMark } from './finding-view';
import type { ReportModel } from './model';
import type { ReportWords } from './words';

/** Rules that are clear or do not apply, one row per rule and outcome, with what decided it. */
export function othersView(record: CaseRecord, words: ReportWords): ReportModel['others'] {
  const { t } = words;
  const findings = record.screening?.findings ?? [];
  const quiet = findings.filter(({ outcome }) => outcome.key === 'clear' || outcome.key === 'not-applicable');
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of quiet) {
    const key = `${finding.rule} ${finding.outcome.key}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return {
    title: t('findings.otherTitle'),
    lead: t('findings.otherLead'),
    caption: t('findings.otherCaption'),
    head: [t('findings.rule'), t('findings.subject'), t('findings.outcome'), t('findings.whyNot')],
    rows: [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const rule = record.rules.find(({ id }) => id === first.rule);
      const reasons = new Set(group.flatMap(({ grounds }) => grounds.flatMap((ground) => whyNot(ground, words))));
      return [
        {
          outcome: { mark: findingMark(first, rule), words: words.sealed('outcomes', first.outcome) },
          cells: [
            `${first.rule}  ${words.rule(first.rule, 'title', first.title)}`,
            words.several(group.map(({ subject }) => words.subject(subject))),
            [...reasons].join('\n'),
          ],
        },
      ];
    }),
  };
}

/** A ground that speaks against the flag, in one line. */
function whyNot(ground: RecordGround, words: ReportWords): string[] {
  if (ground.bearing !== 'against') return [];
  const lines = ground.evidence.flatMap((each) => {
    if (each.kind === 'answer')
      return [`${words.question(each.question, each.text)} ${words.options(each.question, each.values)}`];
    if (each.kind === 'fact')
      return [
        words.pair(
          `${words.subject(each.country)}, ${words.sealed('topics', each.topic)}`,
          words.own('factValues', each.value),
        ),
      ];
    return [];
  });
  if (lines.length > 0) return lines;
  if (ground.note?.key === 'hidden')
    return [`${words.question(ground.about.key, ground.about.words)} ${words.own('leafNotes', ground.note)}`];
  if (ground.kind === 'fact')
    return [words.pair(words.sealed('topics', ground.about), words.own('answers', { key: 'no', words: 'No' }))];
  return [];
}
