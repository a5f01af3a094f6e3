import type { Transaction } from './client';
import { toJson } from './version-content';

/** An edition with its words. */
type WholeEdition = { kind: 'rulebook' | 'facts'; hash: string; edition: string; words: object };

/** Stores those that are not stored yet. They are large, and every screening but the first finds its own there. */
export async function storeEditions(tx: Transaction, editions: readonly WholeEdition[]): Promise<void> {
  const hashes = editions.map(({ hash }) => hash);
  const stored = await tx.edition.findMany({ where: { hash: { in: hashes } }, select: { hash: true } });
  const data = editions
    .filter(({ hash }) => stored.every((each) => each.hash !== hash))
    .map(({ words, ...edition }) => ({ ...edition, content: toJson(words) }));
  // Somebody else may be storing the same at this moment.
  await tx.edition.createMany({ data, skipDuplicates: true });
}
