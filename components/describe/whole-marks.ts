/** A stretch of a text that is marked; `counts` unless it is negated or refuted. */
export type Mark = { start: number; end: number; counts: boolean };

/**
 * Marks that share words as one mark from the first word to the last: one phrase may mean several things, and a reader
 * sees it marked once and whole. It counts while one of its meanings does.
 */
export function wholeMarks(marks: readonly Mark[]): Mark[] {
  const whole: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && mark.start < last.end) {
      last.end = Math.max(last.end, mark.end);
      last.counts ||= mark.counts;
    } else if (mark.end > mark.start) whole.push({ ...mark });
  }
  return whole;
}
