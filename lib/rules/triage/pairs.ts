import type { LimbName } from './limbs';

/** The parts of a record that a pair needs. */
export type Sketch = {
  title?: string;
  summary: string;
  countries: readonly string[];
  partner?: string;
  sectors?: readonly string[];
  from?: number;
  to?: number;
};

/** Two records that differ in one thing: one engages the limb, the other does not. */
export type Pair = { about: string; limb: LimbName; engaged: Sketch; clear: Sketch };

/** A pair whose records differ only in the summary. */
export function inText(
  about: string,
  limb: LimbName,
  [engaged, clear]: readonly [engaged: string, clear: string],
  rest: Omit<Sketch, 'summary'>,
): Pair {
  return { about, limb, engaged: { ...rest, summary: engaged }, clear: { ...rest, summary: clear } };
}

/** A pair whose records differ only in what is not the summary. */
export function inRecord(
  about: string,
  limb: LimbName,
  summary: string,
  [engaged, clear]: readonly [engaged: Omit<Sketch, 'summary'>, clear: Omit<Sketch, 'summary'>],
): Pair {
  return { about, limb, engaged: { ...engaged, summary }, clear: { ...clear, summary } };
}
