import { z } from 'zod';
import type { DecisionKind } from '@/lib/cases/decision-table';
import { longText, requiredText } from '@/lib/cases/text';
import type { FieldProblems } from '@/lib/errors';

/** What a freeze holds back. */
export const HOLDS = ['money', 'goods', 'data', 'people'] as const;
export type Hold = (typeof HOLDS)[number];

/** How a lift found each condition of the freeze. A waived one says why. */
export const LIFT_OUTCOMES = ['met', 'not_met', 'waived'] as const;
export type LiftOutcome = {
  decision: number;
  condition: number;
  outcome: (typeof LIFT_OUTCOMES)[number];
  reasons: string;
  evidence: string;
};

/**
 * One field that a kind of decision records besides reasons, date and conditions. Forms, checks, the record and the
 * report all read it. Labels: `decide.details.<name>`; options: `decide.options.<option>`.
 * `ahead` = a day that is still to come, within twelve months; `today` = today or later; `past` = today or earlier.
 */
export type DetailField =
  | { name: string; type: 'text'; required: boolean }
  | { name: string; type: 'date'; required: boolean; when: 'ahead' | 'today' | 'past' }
  | { name: string; type: 'one' | 'many'; required: boolean; options: readonly string[] }
  | { name: string; type: 'outcomes'; required: true };

const text = (name: string): DetailField => ({ name, type: 'text', required: true });
const maybe = (name: string): DetailField => ({ name, type: 'text', required: false });
const date = (name: string, when: 'ahead' | 'today' | 'past'): DetailField => ({
  name,
  type: 'date',
  required: true,
  when,
});
const holds: DetailField = { name: 'holds', type: 'many', required: true, options: HOLDS };
const outcomes: DetailField = { name: 'outcomes', type: 'outcomes', required: true };
const ending = ['exitPlan', 'recovery', 'redirection', 'statement', 'coDonors'].map(text);

/** What each kind must (or may) say of itself, in the order in which it is asked. */
export const DETAIL_FIELDS: Readonly<Record<DecisionKind, readonly DetailField[]>> = {
  out_of_scope: [text('reliedOn'), text('checked')],
  more_information: [text('questions'), text('owner')],
  proceed: [],
  proceed_with_conditions: [maybe('told')],
  proceed_in_phases: [text('firstPhase'), text('heldBack'), maybe('told')],
  refer_up: [maybe('advice'), maybe('dissent'), maybe('options')],
  redesign: [text('flagsToRemove'), text('owner')],
  defer: [text('awaits')],
  reject: [maybe('alternatives'), maybe('told')],
  waiver: [
    { name: 'assurance', type: 'one', required: true, options: ['not_sought', 'refused', 'not_given', 'not_credible'] },
    text('safeguards'),
  ],
  override: [],
  continue: [text('changed'), text('evidence')],
  enhanced_engagement: [date('raisedOn', 'past'), text('raisedWith'), text('message'), maybe('answer')],
  emergency_freeze: [
    holds,
    text('trigger'),
    text('told'),
    maybe('guaranteesSought'),
    maybe('effectOnPeople'),
    maybe('continues'),
  ],
  temporary_freeze: [
    holds,
    date('startsOn', 'today'),
    text('trigger'),
    text('guaranteesSought'),
    text('effectOnPeople'),
    text('continues'),
    text('messages'),
    date('escalateOn', 'ahead'),
  ],
  partial_lift: [outcomes, text('monitoring')],
  lift: [outcomes, text('monitoring')],
  withdrawal: [text('trigger'), text('whyFreezeNotEnough'), ...ending],
  termination: [text('clause'), text('facts'), text('notice'), ...ending],
  error_report: [
    text('what'),
    date('givenOn', 'past'),
    text('toWhom'),
    { name: 'form', type: 'one', required: true, options: ['written', 'spoken'] },
    maybe('result'),
    maybe('correction'),
    maybe('told'),
  ],
};

export type Details = Record<string, string | string[] | LiftOutcome[]>;

/** Longest text of one field. */
export const DETAIL_MOST = 4_000;
const count = z.coerce.number({ error: 'id' }).int({ error: 'id' }).min(1, { error: 'id' });
const outcomeSchema = z
  .object({
    decision: count,
    condition: count,
    outcome: z.enum(LIFT_OUTCOMES, { error: 'required' }),
    reasons: requiredText(DETAIL_MOST),
    evidence: longText(DETAIL_MOST).default(''),
  })
  .superRefine(({ outcome, evidence }, context) => {
    if (outcome === 'met' && evidence === '')
      context.addIssue({ code: 'custom', path: ['evidence'], message: 'required' });
  });

/** A field that was not sent is one that was left empty. */
function given(schema: z.ZodType): z.ZodType {
  return z.preprocess((value) => value ?? '', schema);
}

function schemaOf(field: DetailField): z.ZodType {
  if (field.type === 'text')
    return field.required ? given(requiredText(DETAIL_MOST)) : longText(DETAIL_MOST).default('');
  if (field.type === 'date')
    return given(
      z
        .string({ error: 'date' })
        .min(1, { error: 'required' })
        .pipe(z.iso.date({ error: 'date' })),
    );
  if (field.type === 'outcomes') return z.array(outcomeSchema, { error: 'required' }).max(400, { error: 'tooMany' });
  const option = z.enum(field.options as [string, ...string[]], { error: 'required' });
  if (field.type === 'one') return option;
  return z
    .array(option, { error: 'required' })
    .min(1, { error: 'required' })
    .refine((all) => new Set(all).size === all.length, { error: 'invalid' });
}

const SCHEMAS = Object.fromEntries(
  Object.entries(DETAIL_FIELDS).map(([kind, fields]) => [
    kind,
    z.object(Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]))),
  ]),
) as unknown as Record<DecisionKind, z.ZodType<Details>>;

/** What a kind records, checked; anything else that was sent is left out. */
export function detailsSchema(kind: DecisionKind): z.ZodType<Details> {
  return SCHEMAS[kind];
}

/** Dates among the details that do not fit the day of the decision, as `details.<name>`. Both days are ISO dates. */
export function detailProblems(kind: DecisionKind, details: Details, today: string, latest: string): FieldProblems {
  const problems: FieldProblems = {};
  for (const field of DETAIL_FIELDS[kind]) {
    const day = details[field.name];
    if (field.type !== 'date' || typeof day !== 'string') continue;
    const path = `details.${field.name}`;
    if (field.when === 'past' && day > today) problems[path] = 'dateNotAhead';
    if (field.when === 'today' && day < today) problems[path] = 'dateAhead';
    if (field.when === 'ahead' && day <= today) problems[path] = 'dateAhead';
    if (field.when !== 'past' && day > latest) problems[path] = 'dateWithinYear';
  }
  return problems;
}
