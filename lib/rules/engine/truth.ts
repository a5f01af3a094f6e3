import type { Truth } from '../types';

/** What has a truth value. */
type Valued = { value: Truth };

/** Kleene's "and": false wins, then unknown. An empty list is true. */
export function every(parts: readonly Valued[]): Truth {
  let joint: Truth = 'true';
  for (const { value } of parts) {
    if (value === 'false') return 'false';
    if (value === 'unknown') joint = 'unknown';
  }
  return joint;
}

/** Kleene's "or": true wins, then unknown. An empty list is false. */
export function some(parts: readonly Valued[]): Truth {
  let joint: Truth = 'false';
  for (const { value } of parts) {
    if (value === 'true') return 'true';
    if (value === 'unknown') joint = 'unknown';
  }
  return joint;
}

/** Kleene's "not": unknown stays unknown. */
export function opposite(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

/** The two-valued answer to "is it unknown?". */
export function isUnsettled(value: Truth): Truth {
  return value === 'unknown' ? 'true' : 'false';
}
