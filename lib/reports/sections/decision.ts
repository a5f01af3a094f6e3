import type { CaseRecord } from '@/lib/cases/record-schema';
import { list, orSay, rows, words as say, table } from '../blocks';
import { commonRows } from '../decision-entry';
import type { Block, Marked } from '../model';
import { sectionNumber } from '../section-ids';
import type { ReportWords } from '../words';

/** Reasons longer than this continue in the section that holds the decision in full. */
const BOX_REASONS = 600;

/**
 * The box on the first page: the latest decision, where each component stands, open bars. An error report stands beside
 * the decisions, and comes first only where there is none.
 */
export function decisionSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t, own } = words;
  const latest = record.decisions.findLast(({ kind }) => kind.key !== 'error_report') ?? record.decisions.at(-1);
  const others = record.decisions.length - 1;
  const bars = record.screening?.openBars ?? [];
  const decided = latest
    ? [
        ...say('strong', own('kinds', latest.kind)),
        ...rows([
          ...commonRows(latest, words),
          ...levelRows(record, words),
          {
            label: t('decision.conditionCount'),
            text:
              latest.conditions.length > 0
                ? t('decision.conditionsBelow', {
                    count: latest.conditions.length,
                    section: sectionNumber('conditions'),
                  })
                : t('decision.noConditions'),
          },
        ]),
        ...say('label', t('decision.reasons')),
        ...say('text', shortened(latest.reasons)),
        ...(latest.reasons.length > BOX_REASONS ? say('remark', t('decision.reasonsBelow')) : []),
        ...(others > 0
          ? say('remark', t('decision.others', { count: others, section: sectionNumber('changes') }))
          : []),
      ]
    : [];
  return [
    ...orSay(decided, t(record.screening ? 'decision.none' : 'decision.noneDraft')),
    ...table(
      t('decision.standing'),
      [
        [t('decision.component'), 11],
        [t('decision.standingColumn'), 8],
        [t('decision.openBars'), 16],
      ],
      record.project.components.map(({ id, name, status }) => [
        name || t('project.unnamed'),
        own('standings', status),
        bars.filter(({ subject }) => subject.key === id).map((bar) => barView(bar, words)),
      ]),
    ),
    ...(record.screening ? say('remark', t(bars.length > 0 ? 'decision.openBarsText' : 'decision.noOpenBars')) : []),
  ];
}

/** The level that was asked for stands beside the level that decided, whichever it was. */
function levelRows({ case: { requiredLevel } }: CaseRecord, { t, own }: ReportWords) {
  return [{ label: t('decision.levelRequired'), text: requiredLevel ? own('roles', requiredLevel) : '' }];
}

type OpenBar = NonNullable<CaseRecord['screening']>['openBars'][number];

function barView({ rule, title, outcome }: OpenBar, words: ReportWords): Marked {
  return {
    mark: outcome.key === 'flagged' ? 'bar' : 'cannot-tell',
    words: words.t('decision.barOnOne', {
      rule: words.rule(rule, 'title', title),
      outcome: words.sealed('outcomes', outcome),
    }),
  };
}

function shortened(reasons: string): string {
  if (reasons.length <= BOX_REASONS) return reasons;
  const cut = reasons.slice(0, BOX_REASONS);
  const end = Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf('\n'));
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > BOX_REASONS / 2 ? end : space > 0 ? space : BOX_REASONS)} …`;
}

/** Reputational and diplomatic reasons, apart from those of rights; and what on the donor's own side speaks for going on. */
export function otherReasonsSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const told = record.decisions.filter(({ otherReasons }) => otherReasons !== '');
  return [
    ...say('lead', t('otherReasons.lead')),
    ...orSay(
      told.map(({ number, otherReasons, kind }) => ({
        kind: 'entry' as const,
        id: `other-reasons-${number}`,
        heading: t('decisions.heading', { number, kind: words.own('kinds', kind) }),
        note: '',
        blocks: say('text', otherReasons),
      })),
      t('otherReasons.none'),
    ),
    ...answersTo(record, ['P11', 'M5b'], words),
  ];
}

/** What else was weighed: the answers, what each refusal or referral offered, and redesigns that were asked for. */
export function alternativesSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t, own } = words;
  const offered = record.decisions.flatMap(({ number, kind, details }) =>
    details
      .filter(({ about }) => ['alternatives', 'options', 'flagsToRemove', 'whyFreezeNotEnough'].includes(about.key))
      .map(({ about, words: text }) =>
        words.pair(`${t('decisions.heading', { number, kind: own('kinds', kind) })}. ${own('details', about)}`, text),
      ),
  );
  return orSay([...answersTo(record, ['P9', 'P10', 'S5'], words), ...list(offered)], t('alternatives.none'));
}

/** Some of the answers, question by question; what was answered the same for several components stands once. */
export function answersTo(record: CaseRecord, questions: readonly string[], words: ReportWords): Block[] {
  const { t } = words;
  const body = questions.flatMap((question) => {
    const given = record.project.answers.filter((each) => each.question === question && each.values.length > 0);
    const [first] = given;
    if (!first) return [];
    const groups = new Map<string, { row: [string, string]; subjects: string[] }>();
    for (const { values, basis, subject } of given) {
      const row: [string, string] = [words.options(question, values), basis];
      const group = groups.get(row.join('\n')) ?? { row, subjects: [] };
      group.subjects.push(words.subject(subject));
      groups.set(row.join('\n'), group);
    }
    const asked = words.question(question, first.text);
    return [...groups.values()].map(({ row: [answer, basis], subjects }) => [
      groups.size > 1 ? `${asked}\n${words.several(subjects)}` : asked,
      answer,
      basis,
    ]);
  });
  return table(
    t('answersGiven.about'),
    [
      [t('answersGiven.question'), 16],
      [t('answersGiven.answer'), 11],
      [t('answersGiven.basis'), 16],
    ],
    body,
  );
}
