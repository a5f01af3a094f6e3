import { currentRulebook } from '@/lib/rules';
import { type Overlay, readOverlay } from '@/lib/rules/overlay';
import type { Rulebook } from '@/lib/rules/types';
import { database, type Transaction } from './client';

/** The rulebook of new screenings, and the donor's overlay in it. */
export type RulebookInForce = {
  rulebook: Rulebook;
  overlay: Overlay | null;
  /** True when an overlay is switched on that does not fit the base of this version: only the base counts then. */
  isOutgrown: boolean;
};

const BASE: RulebookInForce = { rulebook: currentRulebook, overlay: null, isOutgrown: false };

/** The last overlay that was read, by its text: what is compiled or hashed by object is then made once. */
let kept: { text: string; inForce: RulebookInForce } | null = null;

/** The shipped rulebook with the overlay that was switched on last. Open to everybody, like the pages that show it. */
export async function rulebookInForce(tx: Transaction = database()): Promise<RulebookInForce> {
  const last = await tx.overlaySwitch.findFirst({ orderBy: { id: 'desc' } });
  if (!last || last.text === '') return BASE;
  if (kept?.text !== last.text) kept = { text: last.text, inForce: laidOver(last.text) };
  return kept.inForce;
}

function laidOver(text: string): RulebookInForce {
  const read = readOverlay(text, currentRulebook);
  return 'problems' in read ? { ...BASE, isOutgrown: true } : { ...read, isOutgrown: false };
}
