import { AppError } from '@/lib/errors';
import type { Transaction } from './client';

const CASE_NUMBER = /^SCR-[0-9]{4}-[0-9]{4,7}$/;
/** Held while a number is given out, so that two cases opened at once get two numbers. */
const NUMBER_LOCK = 727_036_903;

/** A case number from an address or a form. Throws AppError `not-found` when it cannot be one. */
export function caseNumber(text: string): string {
  if (!CASE_NUMBER.test(text)) throw new AppError('not-found');
  return text;
}

/** The next free number of the year: SCR-2026-0001. */
export async function nextCaseNumber(tx: Transaction, year: number): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${NUMBER_LOCK})`;
  const prefix = `SCR-${year}-`;
  const [row] = await tx.$queryRaw<{ last: number | null }[]>`
    SELECT max(substr("number", 10)::int) AS last FROM "case" WHERE "number" LIKE ${`${prefix}%`}`;
  return `${prefix}${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
}
