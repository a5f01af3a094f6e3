import { wrote } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { isSamePerson } from '@/lib/cases/same-person';
import type { ErrorCode } from '@/lib/errors';

/** Why this person may not close this error report (by its number), or null. The database refuses the same. */
export function closingRefusal(person: Person, theCase: CaseContents, number: number): ErrorCode | null {
  const report = theCase.decisions.find((each) => each.number === number);
  if (report?.kind !== 'error_report') return 'not-found';
  if (report.closed) return 'wrong-state';
  return isSamePerson(report.decider, person) || wrote(person, theCase) ? 'second-person' : null;
}
