import type { CaseRecord, RecordLetter } from '@/lib/cases/record-schema';
import { list, orSay, rows, words as say, table } from '../blocks';
import { decisionEntry } from '../decision-entry';
import type { Block } from '../model';
import { type TimelineRecord, timelineOfRecord } from '../timeline';
import type { ReportWords } from '../words';
import { retrospective } from './cover';

/** Kinds of decision that stop help, let it go on again, or end it. */
const FREEZES: readonly string[] = [
  'enhanced_engagement',
  'emergency_freeze',
  'temporary_freeze',
  'partial_lift',
  'lift',
  'withdrawal',
  'termination',
];
/** Decisions that are set out in full in a section of their own. */
export const SET_OUT_ELSEWHERE: readonly string[] = [...FREEZES, 'error_report', 'waiver'];

/** One picture of how each component stood, then every freeze, lift and withdrawal in full. */
export function freezesSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const taken = record.decisions.filter(({ kind }) => FREEZES.includes(kind.key));
  const timeline = timelineOfRecord(record, words);
  return [
    ...(timeline ? standings(timeline, words) : []),
    ...orSay(
      taken.map((decision) => decisionEntry(decision, words)),
      t('freezes.none'),
    ),
    ...(record.letters ?? []).map((letter) => letterEntry(letter, words)),
  ];
}

/** The picture, and the same in a table for those who do not see it. */
function standings({ view, stretches }: TimelineRecord, words: ReportWords): Block[] {
  const { t } = words;
  return [
    { kind: 'timeline', timeline: view },
    ...table(
      t('freezes.caption'),
      [
        [t('project.component'), 15],
        [t('decision.standingColumn'), 12],
        [t('freezes.from'), 8],
        [t('freezes.to'), 8],
      ],
      stretches.map(({ name, standing, from, to }) => [name, standing, words.date(from), words.date(to)]),
    ),
  ];
}

/** A letter as it was sent, and what came back. */
function letterEntry(letter: RecordLetter, words: ReportWords): Block {
  const { t, own, date, name } = words;
  const { number, decision, to, addressee, how, sentOn, by, subject, text, receipt, evidence, replaces, answers } =
    letter;
  const sent = t('letters.line', { how: own('letterWays', how), date: date(sentOn), name: name(by.id) });
  return {
    kind: 'entry',
    id: `letter-${number}`,
    heading: t('letters.heading', { number, decision }),
    note: '',
    blocks: rows([
      { label: t('letters.to'), text: `${own('letterTo', to)}\n${addressee}` },
      { label: t('letters.how'), text: sent },
      { label: t('letters.subject'), text: subject },
      { label: t('letters.text'), text },
      { label: t('letters.receipt'), text: receipt },
      { label: t('letters.evidence'), text: evidence === null ? '' : `${evidence}` },
      { label: t('letters.replaces'), text: replaces === null ? '' : `${replaces}` },
      ...answers.map((answer) => ({
        label: t('letters.answer'),
        text: t('letters.answerLine', { date: date(answer.receivedOn), name: name(answer.by.id), words: answer.words }),
      })),
    ]),
  };
}

/** Help that was given without or outside a valid decision. */
export function errorsSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const log = retrospective(record.case, words);
  const reports = record.decisions.filter(({ kind }) => kind.key === 'error_report');
  return orSay(
    [
      ...(log ? [...say('label', t('cover.retrospective')), ...list([log])] : []),
      ...reports.map((decision) => decisionEntry(decision, words)),
    ],
    t('errors.none'),
  );
}
