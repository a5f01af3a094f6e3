import type { Transaction } from './client';

/** Names of people by id, as they are today. */
export type Names = Record<string, string>;

/** The name of everybody who is named by id anywhere within this value. */
export async function namesWithin(tx: Transaction, value: unknown): Promise<Names> {
  const words = new Set<string>();
  collect(value, words);
  const people = await tx.user.findMany({ orderBy: { id: 'asc' }, select: { id: true, name: true } });
  return Object.fromEntries(people.filter(({ id }) => words.has(id)).map(({ id, name }) => [id, name]));
}

/** A copy in which every `by` that is the id of a person is the name of that person: for showing, never for sealing. */
export function withNames<Value>(value: Value, names: Names): Value {
  if (Array.isArray(value)) return value.map((each) => withNames(each, names)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'by' && typeof part === 'string' ? (names[part] ?? part) : withNames(part, names),
    ]),
  ) as Value;
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, words);
}
