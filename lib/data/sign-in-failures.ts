import { AppError } from '@/lib/errors';
import { sha256Hex } from '@/lib/ledger/hash';
import type { Transaction } from './client';
import { now } from './clock';
import { transaction } from './transaction';

const WINDOW_MINUTES = 15;
/** Attempts within the window. An address may serve a whole office; an account belongs to one person. */
const MOST_PER_ACCOUNT = 10;
const MOST_PER_ADDRESS = 50;

/**
 * Counts an attempt to sign in before the password is looked at, so that guesses sent all at once do not slip through
 * together. Keys are hashed: what somebody typed as an address is nobody's to read. Throws AppError `throttled`.
 */
export async function countAttempt(email: string, address: string): Promise<void> {
  const limits: [string, number][] = [
    [keyOf('account', email), MOST_PER_ACCOUNT],
    [keyOf('address', address), MOST_PER_ADDRESS],
  ];
  await transaction(async (tx) => {
    const since = new Date(now().getTime() - WINDOW_MINUTES * 60_000);
    await tx.signInFailure.deleteMany({ where: { at: { lt: since } } });
    // Always account before address, so that two attempts cannot wait for each other.
    for (const [key] of limits) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    for (const [key, most] of limits) await assertBelow(tx, key, most, since);
    await tx.signInFailure.createMany({ data: limits.map(([key]) => ({ key, at: now() })) });
  });
}

/** After a right password: the account starts afresh, and the address is not blamed for this attempt. */
export async function forgetAttempts(email: string, address: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.signInFailure.deleteMany({ where: { key: keyOf('account', email) } });
    const last = await tx.signInFailure.findFirst({
      where: { key: keyOf('address', address) },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    if (last) await tx.signInFailure.deleteMany({ where: { id: last.id } });
  });
}

async function assertBelow(tx: Transaction, key: string, most: number, since: Date): Promise<void> {
  if ((await tx.signInFailure.count({ where: { key, at: { gte: since } } })) >= most) throw new AppError('throttled');
}

function keyOf(kind: 'account' | 'address', value: string): string {
  return `${kind}:${sha256Hex(value)}`;
}
