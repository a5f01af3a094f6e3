import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FactsEdition } from '@/lib/rules/types';

/**
 * SHA-256 (lower-case hex) of an edition's canonical JSON (RFC 8785). In a file of its own because `node:crypto` is not
 * there in a browser, where facts are shown too.
 */
export function factsHash(edition: FactsEdition): string {
  return createHash('sha256')
    .update(canonicalize(edition) ?? '', 'utf8')
    .digest('hex');
}
