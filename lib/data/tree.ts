import type { Person } from '@/lib/auth/person';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { checkpointOf, type Ledger, ledgerOf, type Signer } from '@/lib/ledger/bundle';
import { type CaseHead, publicKeyLine, readLedgerKey } from '@/lib/ledger/checkpoint';
import type { Checkpoint } from '@/prisma/generated/client';
import type { Transaction } from './client';
import { now } from './clock';

/** Gives every event its place in the tree and signs the whole; the newest checkpoint again when nothing has happened since. */
export async function checkpointNow(tx: Transaction, person: Person): Promise<{ newest: Checkpoint; ledger: Ledger }> {
  // Two at once take turns here. What others commit in between waits for the next checkpoint.
  await tx.$queryRaw`SELECT 1 AS one FROM (SELECT pg_advisory_xact_lock(727036912)) turn`;
  await tx.$executeRaw`
    INSERT INTO "ledger_leaf" ("position", "eventId", "hash")
    SELECT (SELECT count(*) FROM "ledger_leaf") + row_number() OVER (ORDER BY e."id") - 1, e."id", e."hash"
    FROM "event" e WHERE NOT EXISTS (SELECT 1 FROM "ledger_leaf" l WHERE l."eventId" = e."id")
    ORDER BY e."id"`;
  const ledger = await loadLedger(tx);
  if (ledger.tree.size === 0) throw new AppError('wrong-state');
  const { name, key } = signer();
  const last = await tx.checkpoint.findFirst({ orderBy: { id: 'desc' } });
  if (last?.size === ledger.tree.size && last.key === publicKeyLine(name, key)) return { newest: last, ledger };
  const at = now();
  const checkpoint = checkpointOf(ledger, at.toISOString(), { name, key });
  return { newest: await tx.checkpoint.create({ data: { ...checkpoint, madeById: person.id, at } }), ledger };
}

/** Who signs: the name of this installation and its private key. */
export function signer(): Signer {
  const { LEDGER_KEY, PUBLIC_URL } = env();
  return { name: `${new URL(PUBLIC_URL).host}/ledger`, key: readLedgerKey(LEDGER_KEY) };
}

async function loadLedger(tx: Transaction): Promise<Ledger> {
  const leaves = await tx.$queryRaw<CaseHead[]>`
    SELECT l."hash", e."sequence", c."number" AS "caseNumber"
    FROM "ledger_leaf" l JOIN "event" e ON e."id" = l."eventId" JOIN "case" c ON c."id" = e."caseId"
    ORDER BY l."position"`;
  return ledgerOf(leaves);
}
