import type { Component } from '@/lib/rules/types';

/** A sum in one currency (ISO 4217), in whole units. */
export type Money = { currency: string; value: number };
/** How often something is met, and the money of the components it concerns, by currency. */
export type Tally<Key extends string> = { key: Key; count: number; money: Money[] };

type Costed = Pick<Component, 'amount'>;

/** Adds what these components cost, each currency by itself; what has no amount adds nothing. */
export function addMoney(sums: Map<string, number>, components: readonly Costed[]): void {
  for (const { amount } of components) {
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.value);
  }
}

/** Sums by currency, in the order of their codes. */
export function moneyOf(sums: ReadonlyMap<string, number>): Money[] {
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Counts by key. Keys that are given beforehand are listed in their order, also where nothing was counted. */
export class Tallies<Key extends string> {
  private tallies = new Map<Key, { count: number; sums: Map<string, number> }>();

  constructor(private keys: readonly Key[] = []) {
    for (const key of keys) this.tallies.set(key, { count: 0, sums: new Map() });
  }

  add(key: Key, components: readonly Costed[]): void {
    const tally = this.tallies.get(key) ?? { count: 0, sums: new Map() };
    tally.count += 1;
    addMoney(tally.sums, components);
    this.tallies.set(key, tally);
  }

  /** In the order of the given keys; without any, by count, largest first, and then by key. */
  list(): Tally<Key>[] {
    const all = [...this.tallies].map(([key, { count, sums }]) => ({ key, count, money: moneyOf(sums) }));
    return this.keys.length > 0 ? all : all.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}
