/** What stood before, what stands after; one of them is missing where something was added or is gone. */
export type Pair<Item> = { before: Item; after: Item } | { before: Item } | { after: Item };

/**
 * Pairs what is the same thing on both sides. `keys` go from the strictest to the loosest: what agrees in an earlier one is
 * paired first, those with the same key in their order. The pairs stand as the later side has them; what is gone stands
 * where it stood. Swapping the sides gives the same pairs.
 */
export function match<Item extends { keys: readonly string[] }>(
  before: readonly Item[],
  after: readonly Item[],
): Pair<Item>[] {
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  const rounds = [...before, ...after].reduce((most, { keys }) => Math.max(most, keys.length), 0);
  for (let round = 0; round < rounds; round += 1) {
    const waiting = new Map<string, number[]>();
    for (const [index, { keys }] of before.entries()) {
      const key = keys[round];
      if (key !== undefined && !taken.has(index)) waiting.set(key, [...(waiting.get(key) ?? []), index]);
    }
    for (const [index, { keys }] of after.entries()) {
      const found = partnerOf.has(index) ? undefined : waiting.get(keys[round] ?? '')?.shift();
      if (found === undefined) continue;
      partnerOf.set(index, found);
      taken.add(found);
    }
  }
  const pairs: Pair<Item>[] = [];
  let next = 0;
  const goneUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const item = before[next];
      if (item && !taken.has(next)) pairs.push({ before: item });
    }
  };
  for (const [index, item] of after.entries()) {
    const found = partnerOf.get(index);
    const partner = found === undefined ? undefined : before[found];
    if (found !== undefined) goneUpTo(found);
    pairs.push(partner ? { before: partner, after: item } : { after: item });
  }
  goneUpTo(before.length);
  return pairs;
}
