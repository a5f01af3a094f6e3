import { describe, expect, it } from 'vitest';
import { followEdit } from './follow-edit';

const before = 'more arrests and seizures';
const ranges = [
  { start: 5, end: 12 },
  { start: 17, end: 25 },
];

function quotes(after: string) {
  return followEdit(ranges, before, after).map(({ start, end }) => after.slice(start, end));
}

describe('marks between two scans', () => {
  it('stay with their words when something is typed before, between or after them', () => {
    for (const after of [`Many ${before}`, 'more arrests, convictions and seizures', `${before}.`, before]) {
      expect(quotes(after)).toEqual(['arrests', 'seizures']);
    }
  });

  it('are left out where the words themselves are edited', () => {
    expect(quotes('more arrxests and seizures')).toEqual(['seizures']);
    expect(quotes('')).toEqual([]);
    expect(quotes('more seizures')).toEqual(['seizures']);
  });
});
