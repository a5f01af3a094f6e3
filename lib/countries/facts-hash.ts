import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FactsEdition } from '@/lib/rules/types';

// An edition never changes, so its hash is made once and goes when the edition goes.
const hashes = new WeakMap<FactsEdition, string>();

/**
 * SHA-256 (lower-case hex) of an edition's canonical JSON (RFC 8785). In a file of its own because `node:crypto` is not
 * there in a browser, where facts are shown too.
 */
export function factsHash(edition: FactsEdition): string {
  const known = hashes.get(edition);
  if (known) return known;
  const hash = createHash('sha256')
    .update(canonicalize(edition) ?? '', 'utf8')
    .digest('hex');
  hashes.set(edition, hash);
  return hash;
}
