import type { CaseRecord, RecordDecision } from '@/lib/cases/record-schema';
import type { DecisionView, Marked, ReportModel, Row } from './model';
import type { ReportWords } from './words';

/** Reasons longer than this continue in the section that holds every decision in full. */
const BOX_REASONS = 600;

/** The box on the first page: the latest decision, where each component stands, open bars. */
export function decisionBox(record: CaseRecord, words: ReportWords): ReportModel['decision'] {
  const { t, own } = words;
  const section = t('decisions.title');
  const latest = record.decisions.at(-1);
  const earlier = record.decisions.length - 1;
  const bars = record.screening?.openBars ?? [];
  return {
    title: t('decision.title'),
    none: latest ? '' : t(record.screening ? 'decision.none' : 'decision.noneDraft'),
    kind: latest ? own('kinds', latest.kind) : '',
    rows: latest ? decisionRows(latest, words, section) : [],
    reasonsLabel: t('decision.reasons'),
    reasons: latest ? shortened(latest.reasons) : '',
    reasonsMore: latest && latest.reasons.length > BOX_REASONS ? t('decision.reasonsBelow', { section }) : '',
    earlier: earlier > 0 ? t('decision.earlier', { count: earlier, section }) : '',
    standing: {
      caption: t('decision.standing'),
      head: [t('decision.component'), t('decision.standingColumn'), t('decision.openBars')],
      rows: record.project.components.map(({ id, name, status }) => ({
        component: name || t('project.unnamed'),
        standing: own('standings', status),
        bars: bars.filter(({ subject }) => subject.key === id).map((bar) => barView(bar, words)),
      })),
    },
    barsText: record.screening ? t(bars.length > 0 ? 'decision.openBarsText' : 'decision.noOpenBars') : '',
  };
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

function decisionRows(decision: RecordDecision, words: ReportWords, section: string): Row[] {
  const { t } = words;
  const count = decision.conditions.length;
  return [
    ...commonRows(decision, words),
    {
      label: t('decision.conditionCount'),
      text: count > 0 ? t('decision.conditionsBelow', { count, section }) : t('decision.noConditions'),
    },
  ];
}

function commonRows(decision: RecordDecision, words: ReportWords): Row[] {
  const { t, own, date } = words;
  const level = own('roles', decision.level);
  return [
    { label: t('decision.scope'), text: words.several(decision.scope.map(words.subject)) },
    { label: t('decision.decidedBy'), text: t('decision.byAtLevel', { name: words.name(decision.decider.id), level }) },
    { label: t('decision.date'), text: date(decision.takenAt) },
    ...(decision.reviewOn ? [{ label: t('decision.reviewOn'), text: date(decision.reviewOn) }] : []),
  ];
}

function shortened(reasons: string): string {
  if (reasons.length <= BOX_REASONS) return reasons;
  const cut = reasons.slice(0, BOX_REASONS);
  const end = Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf('\n'));
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > BOX_REASONS / 2 ? end : space > 0 ? space : BOX_REASONS)} …`;
}

/** Every decision in full with its conditions, oldest first. */
export function decisionsView(record: CaseRecord, words: ReportWords): ReportModel['decisions'] {
  const { t } = words;
  return {
    title: t('decisions.title'),
    none: record.decisions.length === 0 ? t('decision.none') : '',
    list: record.decisions.map((decision) => decisionView(decision, words)),
  };
}

function decisionView(decision: RecordDecision, words: ReportWords): DecisionView {
  const { t, own, date } = words;
  return {
    heading: t('decisions.heading', { number: decision.number, kind: own('kinds', decision.kind) }),
    rows: [...commonRows(decision, words), ...detailRows(decision, words)],
    reasons: decision.reasons,
    conditions: decision.conditions.map(({ text, owner, dueOn, proof, consequence, checks }, index) => ({
      heading: t('decisions.condition', { number: index + 1 }),
      text,
      rows: [
        { label: t('decisions.owner'), text: owner },
        { label: t('decisions.dueOn'), text: date(dueOn) },
        { label: t('decisions.proof'), text: proof },
        { label: t('decisions.consequence'), text: consequence },
        ...checkRows(checks, words),
      ],
    })),
  };
}

/** What its kind records besides; reasons that are not of rights; and, of an error report, who closed it. */
function detailRows({ kind, details, otherReasons, closed }: RecordDecision, words: ReportWords): Row[] {
  const { t, own, date } = words;
  const closing = closed
    ? t('decisions.closedBy', { name: words.name(closed.by.id), date: date(closed.at), result: closed.result })
    : t('decisions.stillOpen');
  return [
    ...details.map(({ about, words: text, chosen }) => {
      const picked = words.several(chosen.map((option) => own('options', option)));
      // Words beside a choice are those of a lift condition; a mere choice says nothing more.
      const said = chosen.length === 0 ? text : about.key === 'outcomes' ? `${picked}. ${text}` : picked;
      return { label: own('details', about), text: said };
    }),
    ...(otherReasons ? [{ label: t('decisions.otherReasons'), text: otherReasons }] : []),
    ...(kind.key === 'error_report' ? [{ label: t('decisions.closed'), text: closing }] : []),
  ];
}

/** Every look at a condition, oldest first; or that nobody has looked. */
function checkRows(checks: RecordDecision['conditions'][number]['checks'], words: ReportWords): Row[] {
  const { t, own, date } = words;
  const label = t('decisions.checked');
  if (checks.length === 0) return [{ label, text: t('decisions.neverChecked') }];
  return checks.map(({ outcome, reasons, evidence, by, at }) => ({
    label,
    text: t(evidence ? 'decisions.checkWithEvidence' : 'decisions.check', {
      outcome: own('checks', outcome),
      name: words.name(by.id),
      date: date(at),
      reasons,
      evidence,
    }),
  }));
}
