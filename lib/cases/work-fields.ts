import { ADVICE, ASSURANCE_RESULTS, STEP_KINDS, STEP_STATUSES, type WorkKind } from '@/lib/cases/work';

type Shape = { type: 'short' | 'long' | 'date' } | { type: 'choice'; options: readonly (typeof CHOICES)[number][] };
const CHOICES = [...STEP_KINDS, ...STEP_STATUSES, ...ASSURANCE_RESULTS, ...ADVICE] as const;

/** The fields of each kind of work in the order they are asked and read; `label` is a key of `work.fields`. */
export const WORK_FIELDS = {
  step: [
    { name: 'text', label: 'action', type: 'long' },
    { name: 'kind', label: 'kind', type: 'choice', options: STEP_KINDS },
    { name: 'risk', label: 'risk', type: 'long' },
    { name: 'owner', label: 'owner', type: 'short' },
    { name: 'dueOn', label: 'dueOn', type: 'date' },
    { name: 'expectedEffect', label: 'expectedEffect', type: 'long' },
    { name: 'status', label: 'status', type: 'choice', options: STEP_STATUSES },
    { name: 'proof', label: 'proof', type: 'short' },
    { name: 'effectSoFar', label: 'effectSoFar', type: 'long' },
  ],
  assurance: [
    { name: 'giver', label: 'giver', type: 'short' },
    { name: 'authority', label: 'authority', type: 'long' },
    { name: 'scope', label: 'scope', type: 'long' },
    { name: 'text', label: 'promise', type: 'long' },
    { name: 'checkMethod', label: 'checkMethod', type: 'long' },
    { name: 'result', label: 'result', type: 'choice', options: ASSURANCE_RESULTS },
    { name: 'resultNote', label: 'resultNote', type: 'long' },
    { name: 'checkedOn', label: 'checkedOn', type: 'date' },
  ],
  consultation: [
    { name: 'asked', label: 'asked', type: 'short' },
    { name: 'role', label: 'role', type: 'short' },
    { name: 'on', label: 'on', type: 'date' },
    { name: 'stance', label: 'stance', type: 'choice', options: ADVICE },
    { name: 'advice', label: 'advice', type: 'long' },
  ],
} as const satisfies Record<WorkKind, readonly ({ name: string; label: string } & Shape)[]>;

/** One field of a piece of work. */
export type WorkField = (typeof WORK_FIELDS)[WorkKind][number];

/** The words of an entry by field name; what was never filled in is empty. */
export function wordsOfWork(content: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, `${value}`]));
}
