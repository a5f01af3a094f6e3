import { describe, expect, it } from 'vitest';
import { icuArguments } from './icu-arguments';

describe('the arguments of a message', () => {
  it('are those of its text, its options and its tags', () => {
    expect(icuArguments('A {name} of {count, plural, =0 {none} one {# in {place}} other {many}} <b>now</b>')).toEqual([
      '<b>',
      'count',
      'name',
      'place',
    ]);
  });

  it('are not the words inside options', () => {
    expect(icuArguments('{to, select, avoid {never} other {always}}')).toEqual(['to']);
  });

  it('cannot be read where braces do not match', () => {
    expect(() => icuArguments('{name')).toThrow('do not match');
    expect(() => icuArguments('name}')).toThrow('do not match');
  });
});
