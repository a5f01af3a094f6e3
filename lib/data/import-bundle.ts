import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { recordIn } from '@/lib/cases/imported';
import { cleanText } from '@/lib/cases/text';
import { assertStillHolds } from './act';
import { database } from './client';
import { now } from './clock';
import { transaction } from './transaction';
import { digestOf, pack, unpack } from './unpack';
import { verifyApart } from './verify-apart';

/** Where the case is now, and whether this very bundle was here before; or what the verifier says against it. */
export type Imported = { id: string; isAgain: boolean } | { id: null; said: string };

/**
 * Keeps the bundle of a case of another installation as it came, once the verifier finds nothing altered in it. It makes
 * no case and counts as no decision here. The same bytes again are the same imported case. Throws AppError `forbidden`,
 * or `invalid` (`file`) for what is empty, too large, or no bundle of ours.
 */
export async function importBundle(person: Person, brought: Uint8Array<ArrayBuffer>): Promise<Imported> {
  assertMay(person, 'case.import');
  const content = await unpack(brought);
  const contentHash = await digestOf(content);
  const before = await storedUnder(contentHash);
  if (before) return { id: before, isAgain: true };
  const verified = await verifyApart(content);
  if (!verified.verdict) return { id: null, said: verified.said };
  const { verdict } = verified;
  const row = {
    number: verdict.case,
    title: cleanText(recordIn(verdict)?.case.title ?? '').slice(0, 1_000),
    origin: verdict.checkpoint.origin,
    key: verdict.key,
    contentHash,
    packed: await pack(content),
    verdict: JSON.stringify(verdict),
    importedById: person.id,
    importedRole: person.role,
    importedAt: now(),
  };
  const { count } = await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    // Of two who bring it at once, one finds it there.
    return tx.importedCase.createMany({ data: row, skipDuplicates: true });
  });
  return { id: String(await storedUnder(contentHash)), isAgain: count === 0 };
}

async function storedUnder(contentHash: string): Promise<string | null> {
  const row = await database().importedCase.findUnique({ where: { contentHash }, select: { id: true } });
  return row?.id ?? null;
}
