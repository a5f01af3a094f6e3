import canonicalize from 'canonicalize';

/** The one byte-for-byte form of a JSON value (RFC 8785). Throws when the value is not JSON. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form');
  return text;
}
