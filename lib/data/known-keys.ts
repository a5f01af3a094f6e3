import { assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { type KeyActInput, type KnownKey, keyActSchema } from '@/lib/cases/imported';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { readKeys } from '@/lib/ledger/verify.mjs';
import type { KeyActKind } from '@/prisma/generated/client';
import { assertStillHolds } from './act';
import { database, type Transaction } from './client';
import { now } from './clock';
import { transaction } from './transaction';

/** Every key of another installation that was ever accepted, as it stands now. Throws AppError `forbidden`. */
export async function listKnownKeys(person: Person): Promise<{ keys: KnownKey[]; mayChange: boolean }> {
  assertMay(person, 'ledger.read');
  const rows = await newestActs(database());
  const keys = rows.map(({ key, kind, reason, actor, at }) => ({
    key,
    isAccepted: kind === 'accepted',
    reason,
    by: actor,
    at: at.toISOString(),
  }));
  return { keys, mayChange: can(person, 'keys.accept') };
}

/** Accepts a key that was compared by another way than the file. Throws AppError `forbidden`, `invalid` or `wrong-state`. */
export async function acceptKey(person: Person, input: KeyActInput): Promise<void> {
  assertMay(person, 'keys.accept');
  await act(person, 'accepted', input);
}

/** Takes a key off the list; what it signed shows as of an unknown key from then on. Throws AppError as acceptKey. */
export async function withdrawKey(person: Person, input: KeyActInput): Promise<void> {
  assertMay(person, 'keys.accept');
  await act(person, 'withdrawn', input);
}

async function act(person: Person, kind: KeyActKind, input: KeyActInput): Promise<void> {
  const { key, reason } = parseInput(keyActSchema, input);
  if (!isKey(key)) throw new AppError('invalid', { key: 'publicKey' });
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    // Two at once take turns.
    await tx.$queryRaw`SELECT 1 AS one FROM (SELECT pg_advisory_xact_lock(727036913)) turn`;
    const before = (await newestActs(tx)).find((each) => each.key === key)?.kind ?? 'withdrawn';
    if (before === kind) throw new AppError('wrong-state');
    await tx.keyAct.create({ data: { key, kind, reason, actorId: person.id, actorRole: person.role, at: now() } });
  });
}

async function newestActs(tx: Transaction) {
  const include = { actor: { select: { id: true, name: true } } };
  return tx.keyAct.findMany({ orderBy: { id: 'desc' }, distinct: ['key'], include });
}

/** The verifier reads it: its id fits its bytes. */
function isKey(line: string): boolean {
  try {
    return readKeys(line).length === 1;
  } catch {
    return false;
  }
}
