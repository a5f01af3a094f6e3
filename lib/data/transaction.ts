import { AppError, type ErrorCode } from '@/lib/errors';
import { database, type Transaction } from './client';

/** SQLSTATE of every refusal that the migrations raise; the message begins with an error code. */
const REFUSED = 'SC000';
const REFUSAL_CODES: readonly ErrorCode[] = [
  'forbidden',
  'conflict',
  'invalid',
  'wrong-state',
  'second-person',
  'level-too-low',
  'bar-open',
  'waiver-first',
  'review-first',
  'not-found',
];
/** Lost a race: serialization failure, deadlock, a number that somebody else took in between. */
const LOST_RACE = ['40001', '40P01', '23505'];

/** Runs the work in one transaction: all of it is written, or none. What the database refuses comes as AppError. */
export async function transaction<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  try {
    return await database().$transaction(work, { maxWait: 15_000, timeout: 30_000 });
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

/** The expected failure behind an error of the database, or null. */
export function refusalOf(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const cause = causeOf(error);
  if (!cause) return null;
  if (cause.originalCode === REFUSED) {
    const code = REFUSAL_CODES.find((known) => cause.originalMessage?.startsWith(`${known}:`));
    return new AppError(code ?? 'conflict');
  }
  if (LOST_RACE.includes(cause.originalCode ?? '')) return new AppError('conflict');
  // Class 22 is a value that cannot be stored, 23514 a bound that was passed.
  if (cause.originalCode?.startsWith('22') || cause.originalCode === '23514') return new AppError('invalid');
  return null;
}

type DatabaseCause = { originalCode?: string; originalMessage?: string };

/** Prisma keeps the server's words in one of two places, by whether the statement or the commit failed. */
function causeOf(error: unknown): DatabaseCause | null {
  if (!(error instanceof Error)) return null;
  if ('meta' in error && isRecord(error.meta) && error.meta.driverAdapterError instanceof Error) {
    return causeOf(error.meta.driverAdapterError);
  }
  return isRecord(error.cause) ? error.cause : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
