import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Rulebook } from './types';

/** The one byte-for-byte form of a rulebook (RFC 8785): edition, questions, rules, lexicon and English words. */
export function canonicalRulebook({ edition, questions, rules, lexicon, changes, words }: Rulebook): string {
  const given = { edition, questions, rules, lexicon, words };
  const text = canonicalize(changes === undefined ? given : { ...given, changes });
  if (text === undefined) throw new TypeError('A rulebook is JSON');
  return text;
}

// An edition never changes, so its hash is worked out once and goes when the edition goes.
const hashes = new WeakMap<Rulebook, string>();

/** SHA-256 (lower-case hex) of a rulebook's canonical form. Not for the browser, which has no `node:crypto`. */
export function rulebookHash(rulebook: Rulebook): string {
  const known = hashes.get(rulebook);
  if (known) return known;
  const hash = createHash('sha256').update(canonicalRulebook(rulebook), 'utf8').digest('hex');
  hashes.set(rulebook, hash);
  return hash;
}
