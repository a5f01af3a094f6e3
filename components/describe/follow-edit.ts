type Range = { start: number; end: number };

/**
 * Moves ranges found in an older text to where they stand in the newer one, so that marks do not jump between two
 * scans. A range that the edit touched is left out until the next scan.
 */
export function followEdit<Kind extends Range>(ranges: readonly Kind[], before: string, after: string): Kind[] {
  if (before === after) return [...ranges];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const moved = after.length - before.length;
  return ranges.flatMap((range) => {
    if (range.end <= head) return [range];
    if (range.start < before.length - tail) return [];
    return [{ ...range, start: range.start + moved, end: range.end + moved }];
  });
}
