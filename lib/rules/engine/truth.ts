import type { Truth } from '../types';

/** Kleene's "and": false wins, then unknown. An empty list is true. */
export function every(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('unknown') ? 'unknown' : 'true';
}

/** Kleene's "or": true wins, then unknown. An empty list is false. */
export function some(values: readonly Truth[]): Truth {
  if (values.includes('true')) return 'true';
  return values.includes('unknown') ? 'unknown' : 'false';
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
