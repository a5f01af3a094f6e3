import { z } from 'zod';
import type { CaseContents, CaseFile, NamedPerson } from '@/lib/cases/case-file';
import { standingOf } from '@/lib/cases/component-status';
import { REASONS } from '@/lib/cases/decision';
import { decisionRule, LIVE } from '@/lib/cases/decision-table';
import { type Draft, emptyDraft } from '@/lib/cases/project';
import { requiredText } from '@/lib/cases/text';
import { isCountryCode } from '@/lib/countries/codes';

export const LOG_TIMINGS = ['given', 'about_to_be_given'] as const;
/** As the error report of the same help says it. */
export const LOG_FORMS = ['spoken', 'written'] as const;

/** Help that was given, or is about to be, before anybody decided; its case is retrospective. */
export type QuickLog = {
  what: string;
  toWhom: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
  timing: (typeof LOG_TIMINGS)[number];
  /** ISO day on which it was given; of the log where it is about to be. */
  on: string;
  form: (typeof LOG_FORMS)[number];
  why: string;
  /** The decision that covers it; null where none does and an error report stands in the case. */
  covered: { case: string; decision: number } | null;
  by: NamedPerson;
  at: string;
};

/** What the form asks; `covering` is the number of a case, or empty. */
export const quickLogSchema = z.object({
  what: requiredText(300),
  toWhom: requiredText(300),
  country: z.string({ error: 'country' }).refine(isCountryCode, { error: 'country' }),
  timing: z.enum(LOG_TIMINGS, { error: 'required' }),
  on: z.iso.date({ error: 'date' }),
  form: z.enum(LOG_FORMS, { error: 'required' }),
  why: requiredText(REASONS.most, REASONS.least),
  covering: z.string({ error: 'caseNumber' }).trim().max(40, { error: 'caseNumber' }),
});
export type QuickLogInput = z.input<typeof quickLogSchema>;

/** The description that a log begins: one component, to be described in full afterwards. */
export function loggedDraft({
  what,
  toWhom,
  country,
  on,
}: Pick<QuickLog, 'what' | 'toWhom' | 'country' | 'on'>): Draft {
  const year = Number(on.slice(0, 4));
  const component = { id: 'c1', name: what, description: '', recipient: toWhom, country, place: '' };
  return {
    ...emptyDraft,
    title: what,
    components: [{ ...component, amount: null, startYear: year, endYear: year }],
  };
}

/** The decision of a case that lets help flow to this State and still rests on what is known, or null. */
export function coveringDecision(
  {
    version,
    components,
    decisions,
    stale,
  }: Pick<CaseContents, 'version' | 'components' | 'decisions'> & Pick<CaseFile, 'stale'>,
  country: string,
): number | null {
  for (const { id, status } of components) {
    const there = version.description.components.find((component) => component.id === id)?.country === country;
    const governs = standingOf(id, decisions)?.governs;
    if (!there || !governs || !LIVE.includes(status) || !decisionRule(governs.kind).letsFlow) continue;
    if (!stale.some(({ decision }) => decision === governs.number)) return governs.number;
  }
  return null;
}
