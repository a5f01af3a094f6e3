import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/ledger/canonical';

/** SHA-256 of text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 of the canonical form of a JSON value. */
export function hashOf(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
