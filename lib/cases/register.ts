import { z } from 'zod';
import type { Role } from '@/lib/auth/person';
import type { NamedPerson } from '@/lib/cases/case-file';
import type { StaleReason } from '@/lib/cases/staleness';
import { CASE_STATES, type CaseState } from '@/lib/cases/states';
import type { DecisionLevel, Level } from '@/lib/rules/types';

export const REGISTER_SORTS = ['updated', 'number', 'title', 'level'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** Levels as the register sorts and filters them, gravest first. `cannot-tell` = nothing settled, something possible. */
export const REGISTER_LEVELS = ['extreme', 'high', 'medium', 'low', 'cannot-tell', 'none'] as const;
export type RegisterLevel = Level | 'cannot-tell';

/** Rows of one page. */
export const REGISTER_PAGE = 25;

/** What the register is asked. Made to be read from an address: what is not understood falls back and never fails. */
export const registerQuerySchema = z.object({
  sort: z.enum(REGISTER_SORTS).catch('updated'),
  direction: z.enum(['asc', 'desc']).catch('desc'),
  state: z.enum(CASE_STATES).optional().catch(undefined),
  /** ISO 3166-1 alpha-3 of any component. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .catch(undefined),
  level: z.enum(REGISTER_LEVELS).optional().catch(undefined),
  /** Words that must all occur in number, title, names, places or parties; case and accents do not matter. */
  text: z.string().trim().max(200).optional().catch(undefined),
  /** `next` or `previous` of the page before. */
  after: z.string().max(2_000).optional().catch(undefined),
});
export type RegisterQuery = Partial<z.output<typeof registerQuerySchema>>;

export type RegisterRow = {
  id: string;
  number: string;
  title: string;
  state: CaseState;
  /** Worst level of the newest screening; null while in draft. */
  level: RegisterLevel | null;
  openBars: number;
  countries: string[];
  requiredLevel: DecisionLevel | null;
  /** Begun by logging help that nobody had decided on yet. */
  retrospective: boolean;
  openedBy: NamedPerson;
  /** ISO time. */
  updatedAt: string;
};

/** `stale`: some decision of it no longer rests on what is known. */
export type RegisterLine = RegisterRow & { stale: boolean };

export type RegisterPage = {
  rows: RegisterLine[];
  next: string | null;
  previous: string | null;
};

/** As what the register leaves the house. */
export const REGISTER_FORMS = ['csv', 'xlsx', 'reports'] as const;
/** Reports that one zip may hold. */
export const MOST_REPORTS = 1_000;
export type RegisterForm = (typeof REGISTER_FORMS)[number];

/** That somebody took the register home: what they asked of it, and how many cases the file held. */
export type RegisterExportFile = {
  id: string;
  form: RegisterForm;
  query: RegisterQuery;
  cases: number;
  by: NamedPerson;
  role: Role;
  /** ISO time. */
  at: string;
};

/** A case that waits for one person. */
export type DeskItem = RegisterRow & {
  /** Version number of the description; above 1 in draft = sent back. */
  version: number;
};
/** A decided case that needs this person again, and why. `due`: its earliest open day, or null. */
export type WatchItem = RegisterRow & { due: string | null; reasons: WatchReason[] };
export type WatchReason = StaleReason['kind'] | 'due-soon' | 'unconfirmed' | 'escalated' | 'error-open' | 'asked';
/**
 * What waits for one person. `confirm`: emergency freezes to confirm and error reports to close; `answer`: cases in which
 * somebody asks them by name; `watch`: decisions to look at again.
 */
export type Desk = {
  describe: DeskItem[];
  review: DeskItem[];
  decide: DeskItem[];
  confirm: WatchItem[];
  answer: WatchItem[];
  watch: WatchItem[];
};
