import type { Act } from '@/lib/auth/can';
import type { Role } from '@/lib/auth/person';
import type { Thread } from '@/lib/cases/comments';
import type { Details } from '@/lib/cases/decision-details';
import type { ComponentStatus, DecidingRole, DecisionKind } from '@/lib/cases/decision-table';
import type { Evidence } from '@/lib/cases/evidence';
import type { Letter } from '@/lib/cases/letter';
import type { Draft } from '@/lib/cases/project';
import type { QuickLog } from '@/lib/cases/quick-log';
import type { ResponseKind, ReviewOutcome } from '@/lib/cases/review';
import type { CheckOutcome, StaleDecision } from '@/lib/cases/staleness';
import type { CaseState } from '@/lib/cases/states';
import type { CaseWork } from '@/lib/cases/work';
import type { DecisionLevel, Screening } from '@/lib/rules/types';

/** A person as a case names them; `mergedInto` is the account that counts, where two were found to be one human. Names are those of today: nothing that is sealed holds one. */
export type NamedPerson = { id: string; name: string; mergedInto?: string };

/** Keys of the sections of a description, each saved and guarded on its own. */
export type SectionKey = 'project' | 'components' | 'signals' | `answers.${string}`;

/** The last save of a section, by the person of this id. `form` names the open form and its count of saves, so that a lost answer is no conflict. */
export type SavedSection = { revision: number; at: string; by: string; form?: { id: string; save: number } };
export type Saved = Partial<Record<SectionKey, SavedSection>>;

export type VersionFile = {
  id: string;
  /** 1, 2, 3 ... within the case; a new one begins when a review sends the case back. */
  number: number;
  /** Counts saves of any section. A submission names the one it read. */
  revision: number;
  description: Draft;
  saved: Saved;
  /** Everybody who wrote a word of it. */
  authors: NamedPerson[];
  submittedBy: NamedPerson | null;
  submittedAt: string | null;
};

export type FindingResponse = { findingId: string; response: ResponseKind; note: string };

/** A sealed review. */
export type ReviewFile = {
  id: string;
  reviewer: NamedPerson;
  outcome: ReviewOutcome;
  note: string;
  sealedAt: string;
  responses: FindingResponse[];
};

/** One look at a condition: whether it held, what was seen, what shows it. */
export type CheckFile = { outcome: CheckOutcome; reasons: string; evidence: string; by: NamedPerson; at: string };

export type ConditionFile = {
  text: string;
  owner: string;
  dueOn: string;
  proof: string;
  consequence: string;
  /** Oldest first; the last one counts. */
  checks: CheckFile[];
};

export type DecisionFile = {
  number: number;
  /** Number of the version it was taken on. */
  version: number;
  kind: DecisionKind;
  /** Component ids. */
  scope: string[];
  decider: NamedPerson;
  /** Role in which it was taken. */
  level: DecidingRole;
  /** True when it rests on the passed-on review of its version. */
  reviewed: boolean;
  reasons: string;
  /** Reputational or diplomatic reasons, kept apart. */
  otherReasons: string;
  /** What its kind records besides: DETAIL_FIELDS in lib/cases/decision-details.ts. */
  details: Details;
  /** ISO date, or null for a kind without one. */
  reviewOn: string | null;
  createdAt: string;
  conditions: ConditionFile[];
  /** Who closed an error report, and with what result; null while it is open and for every other kind. */
  closed: ClosingFile | null;
};

export type ClosingFile = { by: NamedPerson; result: string; at: string };

/** An open flag of the case that this one follows. */
export type InheritedFlag = { finding: string; rule: string; subject: string; outcome: 'flagged' | 'cannot-tell' };
export type ComponentFile = { id: string; name: string; status: ComponentStatus };

/** What a case holds, whoever reads it. All times are ISO strings in UTC. */
export type CaseContents = {
  id: string;
  number: string;
  title: string;
  state: CaseState;
  /** Every act names the lock it saw; another act in between makes it a conflict. */
  lock: number;
  /** Who must decide to proceed: from what is left after work that a review passed on. Null while in draft. */
  requiredLevel: DecisionLevel | null;
  /** The level that no work can go below, by the screening. Null while in draft. */
  floorLevel: DecisionLevel | null;
  openedBy: NamedPerson;
  createdAt: string;
  updatedAt: string;
  /** The newest version. */
  version: VersionFile;
  screening: Screening | null;
  /** The sealed review of the newest version. */
  review: ReviewFile | null;
  /** What the last review said when it sent the case back; null unless the newest version came of it. */
  sentBack: ReviewFile | null;
  /** Everybody who holds a review of any version, sealed or open. None of them may decide. */
  reviewers: NamedPerson[];
  decisions: DecisionFile[];
  /** Steps, assurances and consultations on the findings. */
  work: CaseWork;
  /** Files and links that bear on it, by number; withdrawn ones too. */
  evidence: Evidence[];
  /** What people said and asked about it, oldest thread first. */
  threads: Thread[];
  /** Letters that were sent about its decisions, by number. */
  letters: Letter[];
  components: ComponentFile[];
  /** Components that may reach a capital case of which nobody has shown a written assurance. */
  unassured: string[];
  /** Help that was logged before anybody decided: the case is retrospective. Null for most cases. */
  quickLog: QuickLog | null;
  /** The case that this one follows, with the flags that were open on it when it was followed; null for most cases. */
  follows: { number: string; flags: InheritedFlag[] } | null;
  /** Numbers of the cases that follow this one. */
  followedBy: string[];
};

/** A case as one person sees it. */
export type CaseFile = CaseContents & { may: Record<Act, boolean>; stale: StaleDecision[] };

/** One act in the history of a case, as it was written and hashed. */
export type EventRow = {
  sequence: number;
  kind: string;
  actor: { id: string; name: string; role: Role };
  at: string;
  data: Record<string, unknown>;
  previousHash: string;
  hash: string;
};
