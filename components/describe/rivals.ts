/**
 * "None of these" stands alone, and so does "not known": ticking one clears the rest, ticking another clears them.
 * `last` is the box that was just used.
 */
export function withoutRivals(values: readonly string[], last: string): string[] {
  const isAlone = (value: string) => value === 'none' || value === 'unknown';
  if (!values.includes(last)) return [...values];
  if (isAlone(last)) return [last];
  return values.filter((value) => !isAlone(value));
}
