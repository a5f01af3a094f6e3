import type { Person, Role } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { isSamePerson } from '@/lib/cases/same-person';
import type { CaseState } from '@/lib/cases/states';
import { AppError, type ErrorCode } from '@/lib/errors';

/** Everything a person can do that somebody else may not. */
export const ACTS = [
  'reference.read',
  'self.change',
  'case.read',
  'case.open',
  'case.describe',
  'case.submit',
  'case.rescreen',
  'case.review',
  'case.decide',
  'case.record',
  'case.revise',
  'case.follow',
  'case.close',
  'case.check',
  'case.work',
  'case.consult',
  'case.evidence',
  'case.comment',
  'case.letter',
  'case.publish',
  'case.approve',
  'case.log',
  'case.export',
  'register.export',
  'register.oversee',
  'case.import',
  'portfolio.read',
  'people.manage',
  'people.erase',
  'ledger.read',
  'ledger.sign',
  'facts.read',
  'facts.upload',
  'facts.rule',
  'rulebook.overlay',
  'report.template',
  'keys.accept',
] as const;
export type Act = (typeof ACTS)[number];

const EVERYBODY: readonly Role[] = ['officer', 'adviser', 'senior_official', 'head', 'auditor', 'administrator'];
const READERS: readonly Role[] = ['officer', 'adviser', 'senior_official', 'head', 'auditor'];
const WRITERS: readonly Role[] = ['officer', 'adviser'];

/** Role by act. An administrator manages people and therefore sees no case. */
const ROLES_BY_ACT: Record<Act, readonly Role[]> = {
  'reference.read': EVERYBODY,
  'self.change': EVERYBODY,
  'case.read': READERS,
  'case.open': WRITERS,
  'case.describe': WRITERS,
  'case.submit': WRITERS,
  'case.rescreen': WRITERS,
  'case.review': ['adviser'],
  'case.decide': ['senior_official', 'head'],
  // Some kinds of decision are open to everybody who works on cases: lib/cases/decision-table.ts says which.
  'case.record': ['officer', 'adviser', 'senior_official', 'head'],
  'case.revise': WRITERS,
  'case.follow': WRITERS,
  'case.close': ['adviser', 'senior_official', 'head'],
  'case.check': ['officer', 'adviser', 'senior_official', 'head'],
  'case.work': WRITERS,
  // Whoever decides may note advice and dissent; the work itself stays with those who know the project.
  'case.consult': ['officer', 'adviser', 'senior_official', 'head'],
  'case.evidence': ['officer', 'adviser', 'senior_official', 'head'],
  'case.comment': ['officer', 'adviser', 'senior_official', 'head'],
  // Who signs stands in the letter itself; whoever posts it says that it was sent.
  'case.letter': ['officer', 'adviser', 'senior_official', 'head'],
  'case.publish': ['officer', 'adviser', 'senior_official', 'head'],
  // That it is a second person is held by the act itself, which knows who proposed.
  'case.approve': ['senior_official', 'head'],
  // Whoever is on the telephone.
  'case.log': ['officer', 'adviser', 'senior_official', 'head'],
  'case.export': READERS,
  'register.export': READERS,
  // Who took the register home, and what they asked of it.
  'register.oversee': ['head', 'auditor'],
  // A case of another installation, to be read; nothing that was decided there counts here.
  'case.import': WRITERS,
  'portfolio.read': READERS,
  'people.manage': ['administrator'],
  'people.erase': ['administrator'],
  'ledger.read': EVERYBODY,
  'ledger.sign': ['head', 'auditor', 'administrator'],
  'facts.read': EVERYBODY,
  'facts.upload': ['administrator'],
  'facts.rule': ['head', 'administrator'],
  'rulebook.overlay': ['administrator'],
  // How every report looks; the preview is of a worked example, for an administrator sees no case.
  'report.template': ['administrator'],
  'keys.accept': ['administrator'],
};

const STATES_BY_ACT: Partial<Record<Act, readonly CaseState[]>> = {
  'case.describe': ['draft'],
  'case.submit': ['draft'],
  'case.rescreen': ['in_review', 'awaiting_decision', 'decided'],
  'case.review': ['in_review'],
  'case.decide': ['awaiting_decision', 'decided'],
  'case.revise': ['awaiting_decision', 'decided'],
  'case.publish': ['in_review', 'awaiting_decision', 'decided'],
  'case.work': ['in_review', 'awaiting_decision', 'decided'],
  'case.consult': ['in_review', 'awaiting_decision', 'decided'],
  'case.export': ['in_review', 'awaiting_decision', 'decided'],
};

/** The part of a case on which permission depends. */
export type CaseForPermission = Pick<CaseContents, 'state' | 'reviewers'> & {
  version: Pick<CaseContents['version'], 'authors' | 'submittedBy'>;
};

/** Why this person may not do this (to this case), or null when they may. */
export function whyNot(person: Person, act: Act, theCase?: CaseForPermission): ErrorCode | null {
  if (!ROLES_BY_ACT[act].includes(person.role)) return 'forbidden';
  if (!theCase) return null;
  if (breaksSecondPerson(person, act, theCase)) return 'second-person';
  const states = STATES_BY_ACT[act];
  return states && !states.includes(theCase.state) ? 'wrong-state' : null;
}

/** May this person do this? With a case: its state and the second-person rule count too. */
export function can(person: Person, act: Act, theCase?: CaseForPermission): boolean {
  return whyNot(person, act, theCase) === null;
}

/** First line of every function of lib/data. Throws AppError `forbidden`, `second-person` or `wrong-state`. */
export function assertMay(person: Person, act: Act, theCase?: CaseForPermission): void {
  const refusal = whyNot(person, act, theCase);
  if (refusal) throw new AppError(refusal);
}

/** Nobody reviews or decides what they wrote or submitted; nobody decides what they reviewed. */
function breaksSecondPerson(person: Person, act: Act, theCase: CaseForPermission): boolean {
  if (act === 'case.decide') return tookPart(person, theCase);
  return act === 'case.review' && wrote(person, theCase);
}

/** Wrote, submitted or reviewed it, under this account or one that was merged into it. */
export function tookPart(person: Person, theCase: CaseForPermission): boolean {
  return wrote(person, theCase) || theCase.reviewers.some((reviewer) => isSamePerson(reviewer, person));
}

/** Wrote or submitted the newest version. */
export function wrote(person: Person, { version }: CaseForPermission): boolean {
  if (version.submittedBy && isSamePerson(version.submittedBy, person)) return true;
  return version.authors.some((author) => isSamePerson(author, person));
}
