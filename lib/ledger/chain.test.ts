import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical';
import { type ChainedEvent, eventHash, FIRST_PREVIOUS_HASH, verifyChain } from './chain';
import { hashOf, sha256Hex } from './hash';

function makeChain(length: number): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const body = {
      caseNumber: 'SCR-2026-0001',
      sequence,
      kind: 'case-opened',
      actorId: 'u1',
      actorRole: 'officer',
      at: '2026-11-23T10:00:00.000Z',
      data: { note: `event ${sequence}` },
      previousHash: events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH,
    };
    events.push({ ...body, hash: eventHash(body) });
  }
  return events;
}

test('canonical JSON sorts keys and writes numbers as RFC 8785 asks', () => {
  expect(canonicalJson({ b: [1e21, 0.000001, -0], a: '\u20ac\n', é: null })).toBe(
    '{"a":"€\\n","b":[1e+21,0.000001,0],"é":null}',
  );
});

test('what is not JSON has no canonical form', () => {
  expect(() => canonicalJson(undefined)).toThrow(TypeError);
});

test('SHA-256 of nothing is the well-known one', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('the order of keys does not change a hash', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
      expect(hashOf(Object.fromEntries(Object.entries(value).reverse()))).toBe(hashOf(value));
    }),
  );
});

test('an untouched chain is intact', () => {
  const events = makeChain(5);
  expect(verifyChain(events)).toEqual({ intact: true, events: 5, head: events.at(-1)?.hash });
  expect(verifyChain([])).toEqual({ intact: true, events: 0, head: FIRST_PREVIOUS_HASH });
});

test.each([
  ['sequence', 9],
  ['kind', 'decision-recorded'],
  ['actorId', 'u2'],
  ['actorRole', 'head'],
  ['at', '2026-11-23T10:00:00.001Z'],
  ['data', { note: 'another' }],
  ['previousHash', '1'.repeat(64)],
  ['caseNumber', 'SCR-2026-0002'],
  ['hash', '2'.repeat(64)],
])('a change of %s in the middle is found', (field, value) => {
  const events = makeChain(5).map((event, index) => (index === 2 ? { ...event, [field]: value } : event));
  expect(verifyChain(events)).toMatchObject({ intact: false });
});

test('a missing, a doubled and a swapped event are found', () => {
  const events = makeChain(4);
  expect(verifyChain(events.toSpliced(1, 1))).toMatchObject({ intact: false, problem: 'wrong-sequence' });
  expect(verifyChain(events.toSpliced(1, 0, ...events.slice(1, 2)))).toMatchObject({ intact: false });
  expect(verifyChain(events.toReversed())).toMatchObject({ intact: false });
});

test('an event that is hashed anew breaks the link to the next', () => {
  const events = makeChain(3).map((event) =>
    event.sequence === 2 ? { ...event, kind: 'other', hash: eventHash({ ...event, kind: 'other' }) } : event,
  );
  expect(verifyChain(events)).toEqual({ intact: false, sequence: 3, problem: 'broken-link' });
});
