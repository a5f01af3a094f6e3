import type { CaseRecord, RecordFinding, RecordGround } from '@/lib/cases/record-schema';
import { orSay, words as say, table } from '../blocks';
import { findingMark, findingViews } from '../finding-view';
import type { Block } from '../model';
import type { ReportWords } from '../words';

/** Every flag, clause beside words, and under them the rules that did not flag it, with why. */
export function findingsSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const found = findingViews(record, words);
  return [
    ...orSay(
      found.length > 0
        ? [
            ...say('lead', t('findings.lead')),
            ...found.map(({ id, finding }) => ({ kind: 'finding' as const, id, finding })),
          ]
        : [],
      t('findings.none'),
    ),
    ...others(record, words),
  ];
}

/** Rules that are clear or do not apply, one row per rule and outcome, with what decided it. */
function others(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const findings = record.screening?.findings ?? [];
  const quiet = findings.filter(({ outcome }) => outcome.key === 'clear' || outcome.key === 'not-applicable');
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of quiet) {
    const key = `${finding.rule} ${finding.outcome.key}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const body = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const rule = record.rules.find(({ id }) => id === first.rule);
    const reasons = new Set(group.flatMap(({ grounds }) => grounds.flatMap((ground) => whyNot(ground, words))));
    return [
      [
        `${first.rule}  ${words.rule(first.rule, 'title', first.title)}`,
        words.several(group.map(({ subject }) => words.subject(subject))),
        [{ mark: findingMark(first, rule), words: words.sealed('outcomes', first.outcome) }],
        [...reasons].join('\n'),
      ],
    ];
  });
  if (body.length === 0) return [];
  return [
    ...say('label', t('findings.otherTitle')),
    ...say('remark', t('findings.otherLead')),
    ...table(
      t('findings.otherCaption'),
      [
        [t('findings.rule'), 15],
        [t('findings.subject'), 10],
        [t('findings.outcome'), 9],
        [t('findings.whyNot'), 19],
      ],
      body,
    ),
  ];
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
