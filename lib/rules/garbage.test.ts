import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import type { Answer, ProjectDescription } from './types';

const name = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'project',
    'c1',
    'c2',
    'IRN',
    '',
    'P2',
    'E1',
    'T2',
    'K1',
    'hasOwnProperty',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('sniffer dogs', 'not guarded centre', '{'),
);
const answer: fc.Arbitrary<Answer> = fc.record({ values: fc.array(name, { maxLength: 4 }), basis: text });
const year = fc.option(fc.integer(), { nil: null });
const project: fc.Arbitrary<ProjectDescription> = fc.record({
  title: text,
  summary: text,
  donor: text,
  implementer: text,
  indicators: fc.array(text, { maxLength: 3 }),
  components: fc.array(
    fc.record({
      id: name,
      name: text,
      description: text,
      recipient: text,
      country: name,
      place: text,
      amount: fc.constant(null),
      startYear: year,
      endYear: year,
    }),
    { maxLength: 4 },
  ),
  answers: fc.dictionary(name, fc.dictionary(name, answer, { maxKeys: 4 }), { maxKeys: 5 }),
  signals: fc.dictionary(name, fc.record({ response: fc.constantFrom('confirmed', 'refuted'), reason: text }), {
    maxKeys: 3,
  }),
});

it('screens whatever it is given without an error, and leaves it as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(project, fc.constantFrom('2026-11-23', '', 'soon'), (description, date) => {
      const before = JSON.stringify(description);
      const { findings } = runRules(description, { rulebook: currentRulebook, facts: currentFacts, date });
      expect(findings.length).toBeGreaterThan(0);
      expect(JSON.stringify(description)).toBe(before);
    }),
    { numRuns: 300 },
  );
});
