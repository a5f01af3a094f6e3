import type { RecordDecision } from '@/lib/cases/record-schema';
import { rows, words as say } from './blocks';
import type { Block, Row } from './model';
import type { ReportWords } from './words';

/** One decision in full with its conditions. */
export function decisionEntry(decision: RecordDecision, words: ReportWords): Block {
  const { t, own } = words;
  return {
    kind: 'entry',
    id: `decision-${decision.number}`,
    heading: t('decisions.heading', { number: decision.number, kind: own('kinds', decision.kind) }),
    note: '',
    blocks: [
      ...rows([...commonRows(decision, words), ...detailRows(decision, words)]),
      ...say('label', t('decision.reasons')),
      ...say('text', decision.reasons),
      ...conditionBlocks(decision, words),
    ],
  };
}

/** What it acts on, who took it at which level, when, and until when it holds. */
export function commonRows(decision: RecordDecision, words: ReportWords): Row[] {
  const { t, own, date } = words;
  const level = own('roles', decision.level);
  return [
    { label: t('decision.scope'), text: words.several(decision.scope.map(words.subject)) },
    { label: t('decision.decidedBy'), text: t('decision.byAtLevel', { name: words.name(decision.decider.id), level }) },
    { label: t('decision.date'), text: date(decision.takenAt) },
    { label: t('decision.reviewOn'), text: decision.reviewOn ? date(decision.reviewOn) : '' },
  ];
}

/** Each condition with who answers for it, by when, what proves it, and every look at it. */
export function conditionBlocks({ conditions }: RecordDecision, words: ReportWords): Block[] {
  const { t, date } = words;
  return conditions.map(({ text, owner, dueOn, proof, consequence, checks }, index) => ({
    kind: 'aside',
    heading: t('decisions.condition', { number: index + 1 }),
    text,
    rows: [
      { label: t('decisions.owner'), text: owner },
      { label: t('decisions.dueOn'), text: date(dueOn) },
      { label: t('decisions.proof'), text: proof },
      { label: t('decisions.consequence'), text: consequence },
      ...checkRows(checks, words),
    ].filter((row) => row.text !== ''),
  }));
}

/** What its kind records besides; and, of an error report, who closed it. */
function detailRows({ kind, details, closed }: RecordDecision, words: ReportWords): Row[] {
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
