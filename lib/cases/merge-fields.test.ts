import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingFields, mergedFields, type Side } from './merge-fields';

const component = (id: string, changes: object = {}) => ({
  id,
  name: `Component ${id}`,
  amount: '10',
  currency: 'EUR',
  ...changes,
});
const paths = (fields: { path: string; changedBy: string }[]) => fields.map(({ path, changedBy }) => [path, changedBy]);

test('only what differs is told, with who changed it', () => {
  const base = { title: 'A', summary: 'B', donor: 'C', implementer: '' };
  const mine = { ...base, title: 'Mine', summary: 'Mine' };
  const theirs = { ...base, summary: 'Theirs', donor: 'Theirs' };
  expect(paths(differingFields(base, mine, theirs))).toEqual([
    ['title', 'mine'],
    ['summary', 'both'],
    ['donor', 'theirs'],
  ]);
  expect(paths(differingFields(null, mine, theirs)).map(([, by]) => by)).toEqual(['both', 'both', 'both']);
  expect(differingFields(base, mine, mine)).toEqual([]);
});

test('each field comes from the side that was chosen', () => {
  const mine = { title: 'Mine', summary: 'Mine' };
  const theirs = { title: 'Theirs', summary: 'Theirs' };
  expect(mergedFields(mine, theirs, { title: 'theirs' })).toEqual({ title: 'Theirs', summary: 'Mine' });
});

test('answers are chosen whole: an option never parts from its reason', () => {
  const mine = { E1: { values: 'direct', basis: 'Mine' } };
  const theirs = { E1: { values: 'none', basis: 'Theirs' } };
  expect(mergedFields(mine, theirs, { E1: 'theirs' })).toEqual(theirs);
});

test('components meet by id; one that only one side has is one choice; an amount keeps its currency', () => {
  const base = { components: [component('c1'), component('c2')] };
  const mine = { components: [component('c1', { name: 'Mine', amount: '20', currency: 'USD' }), component('c3')] };
  const theirs = { components: [component('c1', { amount: '30' }), component('c2')] };
  expect(paths(differingFields(base, mine, theirs))).toEqual([
    ['components.c1.name', 'mine'],
    ['components.c1.amount', 'both'],
    ['components.c2', 'mine'],
    ['components.c3', 'mine'],
  ]);
  const choices = { 'components.c1.amount': 'theirs', 'components.c2': 'theirs', 'components.c3': 'mine' } as const;
  expect(mergedFields(mine, theirs, choices)).toEqual({
    components: [component('c1', { name: 'Mine', amount: '30', currency: 'EUR' }), component('c2'), component('c3')],
  });
});

const words = fc.constantFrom('', 'a', 'b', 'c');
const listed = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('c1', 'c2', 'c3'), name: words, amount: words, currency: words }),
  {
    selector: ({ id }) => id,
  },
);
const form = fc.record({ title: words, summary: words, components: listed });

test('nothing is lost and nothing is made up: all mine is mine, all theirs is theirs, and what agrees stays', () => {
  const byId = (all: { components: readonly { id: string }[] }) => ({
    ...all,
    components: all.components.toSorted((a, b) => a.id.localeCompare(b.id)),
  });
  const everywhere = (one: object, two: object, side: Side) =>
    Object.fromEntries(differingFields(null, { ...one }, { ...two }).map(({ path }) => [path, side]));
  fc.assert(
    fc.property(form, form, (mine, theirs) => {
      expect(byId(mergedFields(mine, theirs, everywhere(mine, theirs, 'mine')))).toEqual(byId(mine));
      expect(mergedFields(mine, theirs, everywhere(mine, theirs, 'theirs'))).toEqual(theirs);
      expect(mergedFields(mine, theirs, {})).toEqual(mergedFields(mine, theirs, everywhere(mine, theirs, 'mine')));
    }),
  );
});
