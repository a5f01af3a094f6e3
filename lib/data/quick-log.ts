import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { decisionSchema } from '@/lib/cases/decision';
import { parseInput } from '@/lib/cases/problems';
import { coveringDecision, loggedDraft, type QuickLogInput, quickLogSchema } from '@/lib/cases/quick-log';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { actWithin, assertStillHolds } from './act';
import { getCase } from './cases';
import type { Transaction } from './client';
import { now } from './clock';
import { createCase } from './create-case';
import { deciding } from './decide';
import { appendEvent } from './ledger';
import { sealAct } from './seal';
import { transaction } from './transaction';

/**
 * Logs help that was given, or is about to be, before anybody decided: opens a retrospective case and, unless a decision
 * of the case that is named covers it, reports the error in the same breath. `covered` says which. The same words by the
 * same person on one day are the one log, sent again: the case that it opened is given. Throws AppError `invalid` with problems by field, or `forbidden`.
 */
export async function logHelp(person: Person, input: QuickLogInput): Promise<{ number: string; covered: boolean }> {
  assertMay(person, 'case.log');
  const { covering: named, ...log } = parseInput(quickLogSchema, input);
  const today = dayOf(now());
  if (log.on > today) throw new AppError('invalid', { on: 'dateNotAhead' });
  if (log.timing === 'about_to_be_given' && log.on < today) throw new AppError('invalid', { on: 'dateToday' });
  const covering = named === '' ? null : await coveringCase(person, named, log.country);
  return transaction(async (tx) => {
    await assertStillHolds(tx, person);
    const at = now();
    const again = await sentAgain(tx, person, { ...log, ...(covering ?? UNCOVERED) }, today);
    if (again) return again;
    const number = await createCase(tx, person, { description: loggedDraft(log), example: null, authors: [] }, at);
    const { id: caseId } = await tx.case.findUniqueOrThrow({ where: { number }, select: { id: true } });
    const row = { ...log, on: new Date(log.on), byId: person.id, at };
    await tx.quickLog.create({ data: { ...row, ...covering, caseId } });
    const covered = covering !== null;
    const data = { timing: log.timing, on: log.on, covered, logHash: hashOf(log) };
    const place = { caseId, caseNumber: number, at };
    await sealAct(tx, number, await appendEvent(tx, person, place, { kind: 'help-logged', data }));
    if (!covered) await actWithin(tx, person, number, 1, deciding(person, errorReport(log)));
    return { number, covered };
  });
}

/** Throws AppError `invalid` where there is no such case; a case that covers nothing is no refusal but gives null. */
async function coveringCase(person: Person, number: string, country: string) {
  const theCase = await getCase(person, number.toUpperCase()).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found')
      throw new AppError('invalid', { covering: 'caseNumber' });
    throw error;
  });
  const decision = coveringDecision(theCase, country);
  return decision === null ? null : { coveringCaseId: theCase.id, coveringDecision: decision };
}

const UNCOVERED = { coveringCaseId: null, coveringDecision: null };
type Covering = { coveringCaseId: string | null; coveringDecision: number | null };
type LogRow = Omit<QuickLogInput, 'covering'> & Covering;

/** Whoever sends the same log twice at once waits here for the first. */
async function sentAgain(tx: Transaction, { id: byId }: Person, log: LogRow, today: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`quick log of ${byId}`}))`;
  const known = await tx.quickLog.findFirst({
    where: { ...log, on: new Date(log.on), byId, at: { gte: new Date(today) } },
    select: { coveringCaseId: true, case: { select: { number: true } } },
  });
  return known && { number: known.case.number, covered: known.coveringCaseId !== null };
}

function errorReport({ what, toWhom, on, form, why }: Omit<QuickLogInput, 'covering'>) {
  return parseInput(decisionSchema, {
    kind: 'error_report',
    scope: ['c1'],
    reasons: why,
    otherReasons: '',
    reviewOn: null,
    conditions: [],
    details: { what, givenOn: on, toWhom, form },
  });
}
