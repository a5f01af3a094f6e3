import type { Language } from '@/lib/auth/person';
import { isLetterKind, type LetterKind, type LetterTo } from '@/lib/cases/letter';
import type { CaseRecord, RecordDecision } from '@/lib/cases/record-schema';
import { countryName } from '@/lib/countries/names';
import { clauseById } from '@/lib/guideline/section';
import { formatDate, formatList } from '@/lib/messages/format';
import { type LetterFrame, letterWords } from './letter-words';

/** What a letter is drafted for. `today` is an ISO date: no answer is asked for by a day that is past. */
export type LetterWanted = { decision: number; to: LetterTo; language: Language; today: string };
export type LetterDraft = { subject: string; text: string };

/** What the letter does: each kind of decision asks for one of these. */
const PURPOSE = {
  enhanced_engagement: 'engage',
  emergency_freeze: 'freeze',
  temporary_freeze: 'freeze',
  partial_lift: 'lift',
  lift: 'lift',
  withdrawal: 'end',
  termination: 'end',
} as const satisfies Record<LetterKind, string>;

const DUE_DILIGENCE = clauseById('IV.3-A-iv');

/** Everything a part of a letter is written from. */
type Draft = Omit<LetterWanted, 'decision'> & {
  record: CaseRecord;
  decision: RecordDecision;
  kind: LetterKind;
  t: LetterFrame;
};

/**
 * A letter about a decision, from the sealed record: the frame in the language of the letter, what people typed as they
 * typed it. It holds the reasons of rights alone: no reputational or diplomatic reasons, nothing of the review or of what was said
 * about the case, no name of who decided, and no owner of a condition. Null for a decision that nobody outside is told of.
 */
export function draftLetter(record: CaseRecord, wanted: LetterWanted): LetterDraft | null {
  const decision = record.decisions.find(({ number }) => number === wanted.decision);
  if (!decision || !isLetterKind(decision.kind.key)) return null;
  const t = letterWords(wanted.language);
  const draft: Draft = { ...wanted, record, decision, kind: decision.kind.key, t };
  const title = t('quoted', { words: record.project.title || record.case.title });
  const donor = record.project.donor || t('placeholder.donor');
  const parts = [
    t(`salutation.${wanted.to}`),
    t(`opening.${wanted.to}`, { donor, title, number: record.case.number }),
    `${t('scope')}\n${componentsOf(draft).join('\n')}`,
    t('policy', { donor }),
    t('clauseReads', { clause: DUE_DILIGENCE?.kind === 'clause' ? DUE_DILIGENCE.numeral : '' }),
    t('quoted', { words: DUE_DILIGENCE?.text ?? '' }),
    t(`assessment.${PURPOSE[draft.kind]}`),
    ...decidedOf(draft),
    ...whyOf(draft),
    ...sequelOf(draft),
    ...conditionsOf(draft),
    t(`ask.${PURPOSE[draft.kind]}.${wanted.to}`, { date: answerBy(draft) }),
    t('answerTo', { contact: t('placeholder.contact') }),
    t(`closing.${wanted.to}`),
    t('placeholder.signatory'),
  ];
  return { subject: t(`subject.${draft.kind}`, { title }), text: parts.join('\n\n') };
}

/** Each component that the decision acts on: its name, for whom, where. */
function componentsOf({ record, decision, language, t }: Draft): string[] {
  return decision.scope.map(({ key, words }) => {
    const component = record.project.components.find(({ id }) => id === key);
    const particulars = [
      component?.recipient && t('recipient', { recipient: component.recipient }),
      component?.place,
      component?.country && countryName(component.country.key, language),
    ].filter(Boolean);
    const name = t('quoted', { words });
    return particulars.length > 0
      ? t('componentWith', { name, particulars: particulars.join(', ') })
      : t('component', { name });
  });
}

/** What was decided, from when, what is held back, and until when it stands. */
function decidedOf({ decision, kind, language, t }: Draft): string[] {
  const day = (date: string) => formatDate(date, language);
  const from = detail(decision, 'startsOn') || decision.takenAt;
  const sentences = [t(`decided.${kind}`, { date: day(decision.takenAt), from: day(from) })];
  const holds = decision.details.find(({ about }) => about.key === 'holds')?.chosen ?? [];
  if (holds.length > 0) {
    const named = holds.map(({ key }) => t(`hold.${key}` as 'hold.money'));
    sentences.push(t('holds', { holds: formatList(named, language, 'conjunction') }));
  }
  if (decision.reviewOn)
    sentences.push(t(kind === 'emergency_freeze' ? 'confirm' : 'review', { date: day(decision.reviewOn) }));
  const raisedOn = detail(decision, 'raisedOn');
  const raised = raisedOn ? [t('raised', { date: day(raisedOn) }), detail(decision, 'raisedWith')] : [];
  return [sentences.join(' '), ...raised];
}

/** The reasons of rights, and what else of the decision says why. */
function whyOf({ decision, to, t }: Draft): string[] {
  return [
    t('reasons'),
    decision.reasons,
    ...said(decision, 'message', t('message')),
    ...said(decision, 'clause', t('clause')),
    ...said(decision, 'facts', t('facts')),
    ...said(decision, 'notice', t('notice')),
    ...said(decision, 'whyFreezeNotEnough', t('whyFreezeNotEnough')),
    // What was asked of a government is between it and us.
    ...(to === 'government' ? said(decision, 'guaranteesSought', t('guaranteesSought')) : []),
  ];
}

/** What follows for the help, the people and the money. */
function sequelOf({ decision, t }: Draft): string[] {
  return [
    ...said(decision, 'continues', t('continues')),
    ...said(decision, 'effectOnPeople', t('effectOnPeople')),
    ...said(decision, 'exitPlan', t('exitPlan')),
    ...said(decision, 'recovery', t('recovery')),
    ...said(decision, 'redirection', t('redirection')),
    ...said(decision, 'statement', t('statement')),
    ...said(decision, 'coDonors', t('coDonors')),
    ...said(decision, 'monitoring', t('monitoring')),
  ];
}

/** What would end a freeze, how its conditions were found to stand when it was lifted, and what holds from then on. */
function conditionsOf({ record, decision, kind, language, t }: Draft): string[] {
  const outcomes = decision.details.flatMap(({ about, words, chosen: [outcome] }) => {
    // As lib/cases/record-details.ts seals it.
    const [, number, place] = /^Decision (\d+), condition (\d+):/.exec(about.key === 'outcomes' ? words : '') ?? [];
    const freeze = record.decisions.find((each) => each.number === Number(number));
    const text = freeze?.conditions[Number(place) - 1]?.text;
    return text && outcome ? [t(`outcome.${outcome.key}` as 'outcome.met', { text })] : [];
  });
  const conditions = decision.conditions.map(({ text, dueOn, proof }, index) =>
    [t('condition', { number: index + 1, text }), t('conditionBy', { date: formatDate(dueOn, language), proof })].join(
      '\n',
    ),
  );
  const isFreeze = PURPOSE[kind] === 'freeze';
  return [
    ...(outcomes.length > 0 ? [t('outcomes'), ...outcomes] : []),
    ...(conditions.length > 0 ? [t(isFreeze ? 'lifts' : 'under'), ...conditions] : []),
    ...(isFreeze && conditions.length === 0 ? [t('liftsLater')] : []),
  ];
}

/** The first day that the decision sets and that is still to come: a condition, the step higher, the review. */
function answerBy({ decision, today, language, t }: Draft): string {
  const set = [...decision.conditions.map(({ dueOn }) => dueOn), detail(decision, 'escalateOn'), decision.reviewOn];
  const [first] = set.filter((date): date is string => Boolean(date) && String(date) > today).toSorted();
  return first ? formatDate(first, language) : t('placeholder.date');
}

function detail({ details }: RecordDecision, name: string): string {
  return details.find(({ about }) => about.key === name)?.words ?? '';
}

/** What the decision records under this name, below the sentence that leads to it; nothing where it was left empty. */
function said(decision: RecordDecision, name: string, lead: string): string[] {
  const words = detail(decision, name);
  return words ? [lead, words] : [];
}
