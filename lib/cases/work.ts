import { z } from 'zod';
import type { NamedPerson } from '@/lib/cases/case-file';
import { longText, requiredText } from '@/lib/cases/text';
import type { Level } from '@/lib/rules/types';

/** What a step does. Said by the person who plans it, never guessed from its words. */
export const STEP_KINDS = ['design', 'safeguard', 'monitoring', 'assurance', 'training', 'other'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const STEP_STATUSES = ['planned', 'under_way', 'done', 'dropped'] as const;
/** `unchecked` until somebody has looked; `cannot_be_checked` when nobody can. */
export const ASSURANCE_RESULTS = ['unchecked', 'holds', 'broken', 'cannot_be_checked'] as const;
export const ADVICE = ['agrees', 'dissents', 'neither'] as const;

const day = z.iso.date({ error: 'date' });
const short = requiredText(300);
const words = requiredText(10_000);

const stepSchema = z
  .object({
    kind: z.enum(STEP_KINDS, { error: 'required' }),
    text: words,
    risk: words,
    owner: short,
    dueOn: day,
    expectedEffect: words,
    status: z.enum(STEP_STATUSES, { error: 'required' }),
    proof: longText(2_000).default(''),
    effectSoFar: longText(10_000).default(''),
  })
  .superRefine(({ status, proof }, context) => {
    if (status === 'done' && proof === '') context.addIssue({ code: 'custom', path: ['proof'], message: 'required' });
  });

const assuranceSchema = z
  .object({
    giver: short,
    authority: words,
    scope: words,
    text: words,
    checkMethod: longText(10_000).default(''),
    result: z.enum(ASSURANCE_RESULTS, { error: 'required' }),
    resultNote: longText(10_000).default(''),
    checkedOn: z.union([z.literal(''), day], { error: 'date' }).default(''),
  })
  .superRefine(({ result, checkMethod, resultNote, checkedOn }, context) => {
    if (result !== 'holds' && result !== 'broken') return;
    for (const [field, value] of Object.entries({ checkMethod, resultNote, checkedOn })) {
      if (value === '') context.addIssue({ code: 'custom', path: [field], message: 'required' });
    }
  });

const consultationSchema = z.object({
  asked: short,
  role: short,
  on: day,
  stance: z.enum(ADVICE, { error: 'required' }),
  advice: words,
});

/** What is recorded of each kind of work, as the forms send it. */
export const WORK_SCHEMAS = { step: stepSchema, assurance: assuranceSchema, consultation: consultationSchema } as const;
export type WorkKind = keyof typeof WORK_SCHEMAS;
export const WORK_KINDS = Object.keys(WORK_SCHEMAS) as [WorkKind, ...WorkKind[]];

export type Step = z.output<typeof stepSchema>;
export type Assurance = z.output<typeof assuranceSchema>;
export type Consultation = z.output<typeof consultationSchema>;
type Content =
  | { kind: 'step'; content: Step }
  | { kind: 'assurance'; content: Assurance }
  | { kind: 'consultation'; content: Consultation };

/** One revision of one entry of the work on a finding. An entry is never overwritten: the newest revision counts. */
export type WorkEntry = Content & {
  findingId: string;
  /** 1, 2, 3 ... within the case. */
  number: number;
  revision: number;
  by: NamedPerson;
  at: string;
};

/** The levels of the findings as they stood when work began; they are never written again. */
export type PinnedLevels = {
  version: number;
  at: string;
  levels: Readonly<Record<string, { level: Level; upTo: Level }>>;
};

/** All work on the findings of a case, oldest revision first. */
export type CaseWork = { entries: readonly WorkEntry[]; pinned: PinnedLevels | null };
export const NO_WORK: CaseWork = { entries: [], pinned: null };

/** The newest revision of each entry, by number. */
export function newestWork(entries: readonly WorkEntry[]): WorkEntry[] {
  const newest = new Map<number, WorkEntry>();
  for (const entry of entries) {
    if (entry.revision >= (newest.get(entry.number)?.revision ?? 0)) newest.set(entry.number, entry);
  }
  return [...newest.values()].toSorted((a, b) => a.number - b.number);
}
