import { expect, test } from 'vitest';
import { fieldChanges } from './field-changes';
import { type Draft, emptyDraft } from './project';

const component = {
  id: 'c1',
  name: 'Dogs',
  description: '',
  recipient: '',
  country: 'IRN',
  place: '',
  amount: null,
  startYear: null,
  endYear: null,
};
const draft = (over: Partial<Draft>): Draft => ({ ...emptyDraft, ...over });

test('nothing changed leaves nothing', () => {
  const same = draft({ title: 'A', components: [component] });
  expect(fieldChanges(same, structuredClone(same))).toEqual([]);
});

test('each field is named with what it held before and after', () => {
  expect(fieldChanges(draft({ title: 'A' }), draft({ title: 'B', indicators: ['Arrests'] }))).toEqual([
    { field: 'project.title', before: 'A', after: 'B', why: '' },
    { field: 'project.indicators', before: null, after: ['Arrests'], why: '' },
  ]);
});

test('a component that comes or goes changes each of its fields that holds something', () => {
  const come = fieldChanges(emptyDraft, draft({ components: [component] }));
  expect(come).toEqual([
    { field: 'component.c1.name', before: null, after: 'Dogs', why: '' },
    { field: 'component.c1.country', before: null, after: 'IRN', why: '' },
  ]);
  const gone = fieldChanges(draft({ components: [component] }), emptyDraft);
  expect(gone.map(({ before, after }) => [before, after])).toEqual([
    ['Dogs', null],
    ['IRN', null],
  ]);
});

test('an answer carries its basis, and another basis alone is a change', () => {
  const answered = (basis: string) => draft({ answers: { c1: { E1: { values: ['direct'], basis } } } });
  expect(fieldChanges(emptyDraft, answered('Agreement'))).toEqual([
    { field: 'answer.c1.E1', before: null, after: ['direct'], why: 'Agreement' },
  ]);
  expect(fieldChanges(answered('Agreement'), answered('Letter'))).toMatchObject([{ why: 'Letter' }]);
});

test('who answered and when is no change by itself', () => {
  const by = (at: string) => draft({ answers: { c1: { E1: { values: ['direct'], basis: 'x', at } } } });
  expect(fieldChanges(by('2026-01-01T00:00:00Z'), by('2026-01-02T00:00:00Z'))).toEqual([]);
});

test('a phrase that is refuted is a change with its reason', () => {
  const refuted = draft({ signals: { k: { response: 'refuted', reason: 'Another State' } } });
  expect(fieldChanges(emptyDraft, refuted)).toEqual([
    { field: 'signal.k', before: null, after: 'refuted', why: 'Another State' },
  ]);
});
