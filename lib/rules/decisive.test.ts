import { describe, expect, test } from 'vitest';
import { decisiveLeaves, metAround } from './decisive';
import type { Trace, Truth } from './types';

const leaf = (about: string, value: Truth): Trace => ({
  kind: 'answer',
  value,
  subject: 'c1',
  about,
  expects: ['yes'],
  evidence: [],
});
const join = (kind: 'all' | 'any' | 'not', value: Truth, ...of: Trace[]): Trace => ({ kind, value, subject: 'c1', of });
const names = (leaves: { about: string }[]) => leaves.map(({ about }) => about);

describe('decisive conditions', () => {
  test('of "all" that is met, every part counts', () => {
    expect(names(decisiveLeaves(join('all', 'true', leaf('E1', 'true'), leaf('E2', 'true'))))).toEqual(['E1', 'E2']);
  });

  test('of "all" that is not met, only the parts that are not met count', () => {
    expect(names(decisiveLeaves(join('all', 'false', leaf('E1', 'true'), leaf('E2', 'false'))))).toEqual(['E2']);
  });

  test('of "any" that is met, only the parts that are met count', () => {
    expect(names(decisiveLeaves(join('any', 'true', leaf('E1', 'unknown'), leaf('E2', 'true'))))).toEqual(['E2']);
  });

  test('a negated part counts through what it negates', () => {
    expect(names(decisiveLeaves(join('all', 'true', join('not', 'true', leaf('S1', 'false')))))).toEqual(['S1']);
  });

  test('a condition that stands twice is named once', () => {
    expect(names(decisiveLeaves(join('all', 'true', leaf('E1', 'true'), leaf('E1', 'true'))))).toEqual(['E1']);
  });

  test('around an open question stands what is already met', () => {
    const trace = join('all', 'unknown', leaf('K1', 'true'), join('any', 'unknown', leaf('E1', 'unknown')));
    expect(names(decisiveLeaves(trace))).toEqual(['E1']);
    expect(names(metAround(trace))).toEqual(['K1']);
  });
});
