import { describe, expect, it } from 'vitest';
import { wholeMarks } from './whole-marks';

describe('marks that share words', () => {
  const mark = (start: number, end: number, counts = true) => ({ start, end, counts });

  it('are one mark, from the first word to the last', () => {
    expect(wholeMarks([mark(9, 28), mark(0, 28), mark(0, 8)])).toEqual([mark(0, 28)]);
    expect(wholeMarks([mark(0, 10), mark(5, 20)])).toEqual([mark(0, 20)]);
  });

  it('count while one meaning does', () => {
    expect(wholeMarks([mark(0, 28, false), mark(9, 28)])).toEqual([mark(0, 28)]);
    expect(wholeMarks([mark(0, 28, false), mark(9, 28, false)])).toEqual([mark(0, 28, false)]);
  });

  it('stay apart where they only touch', () => {
    expect(wholeMarks([mark(4, 8), mark(0, 4)])).toEqual([mark(0, 4), mark(4, 8)]);
  });
});
