import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/auth/person';
import { DETAIL_FIELDS } from '@/lib/cases/decision-details';
import { LETTER_KINDS, LETTER_MOST, LETTER_TO, type LetterKind } from '@/lib/cases/letter';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { draftLetter, type LetterWanted } from './letter';
import { leftOpen } from './letter-words';
import { sampleNames, sampleRecord } from './sample-records';

const TODAY = '2026-11-24';
/** Details that are nobody's business outside. */
const INSIDE = ['trigger', 'told', 'messages', 'escalateOn', 'answer'];

const term = (key: string) => ({ key, words: `${key} in words` });

/** A record whose decisions are a freeze and, after it, one of this kind with every detail it can have. */
function recordOf(kind: LetterKind, typed = (about: string) => `The words of ${about}.`): CaseRecord {
  const record = sampleRecord({ decisions: 2, conditions: 2, typed });
  const [freeze, decision] = record.decisions;
  if (!freeze || !decision) throw new Error('The sample has two decisions');
  const details = DETAIL_FIELDS[kind].flatMap(({ name, type }) => {
    const about = term(name);
    if (type === 'date') return [{ about, words: '2026-11-25', chosen: [] }];
    if (type === 'many') return [{ about, words: 'Money, Data', chosen: [term('money'), term('data')] }];
    if (type === 'outcomes')
      return ['met', 'waived'].map((outcome, index) => ({
        about,
        words: `Decision 1, condition ${index + 1}: ${typed(`the note of outcome ${index + 1}`)}`,
        chosen: [term(outcome)],
      }));
    return [{ about, words: typed(`the detail ${name}`), chosen: [] }];
  });
  return { ...record, decisions: [freeze, { ...decision, kind: term(kind), details }] };
}

const wanted = (changes: Partial<LetterWanted> = {}): LetterWanted => ({
  decision: 2,
  to: 'government',
  language: 'en',
  today: TODAY,
  ...changes,
});

const ALL = LETTER_KINDS.flatMap((kind) =>
  LETTER_TO.flatMap((to) => LANGUAGES.map((language) => ({ kind, to, language }))),
);

test.each(ALL)('a letter of $kind to a $to in $language says what was decided, why and on which help', (each) => {
  const draft = draftLetter(recordOf(each.kind), wanted(each));
  const text = draft?.text ?? '';
  expect(draft?.subject).toContain('The words of the title.');
  for (const words of [
    'The words of the donor.',
    'SCR-2026-0001',
    'The words of component 1.',
    'The words of the recipient of component 1.',
    'The words of the place of component 1.',
    'The words of the reasons of decision 2.',
    // The clause stays English, whatever the language.
    'Exercise due diligence to ensure that international cooperation and assistance provided or received',
    '2026',
  ])
    expect(text).toContain(words);
  // Nothing of the frame is left unfilled, and nothing accuses.
  expect(text).not.toMatch(/\{\w+\}|undefined|\n{3}/);
  expect(text).not.toMatch(/breach|violat|infringe|enfrei|quebrant/i);
  expect(leftOpen(text, each.language)).toHaveLength(2);
});

test.each(LETTER_KINDS)('a letter of %s gives each detail that is for outside, and none that is not', (kind) => {
  const text = draftLetter(recordOf(kind), wanted())?.text ?? '';
  const typed = DETAIL_FIELDS[kind].filter(({ type }) => type === 'text').map(({ name }) => name);
  const given = typed.filter((name) => text.includes(`The words of the detail ${name}.`));
  expect(given).toEqual(typed.filter((name) => !INSIDE.includes(name)));
});

test('a freeze gives each condition with its day and proof, what is held back, and asks for an answer by the first day', () => {
  const text = draftLetter(recordOf('temporary_freeze'), wanted({ language: 'fr' }))?.text ?? '';
  expect(text).toContain('avec effet au 25 novembre 2026');
  expect(text).toContain('fonds et données');
  expect(text).toContain('1. The words of condition 1 of decision 2.\nAu plus tard le 1er mars 2027.');
  expect(text).toContain('The words of the proof of condition 2.');
  // The day on which it would be taken higher comes first.
  expect(text).toContain('nous faire savoir au plus tard le 25 novembre 2026');
  const later = draftLetter(recordOf('temporary_freeze'), wanted({ today: '2027-04-01' }))?.text ?? '';
  expect(later).toContain('let us know by 23 May 2027');
});

test('a lift says how each condition of the freeze was found, and a day for the answer is left open where none is set', () => {
  const record = recordOf('lift');
  const text = draftLetter(record, wanted({ today: '2028-01-01' }))?.text ?? '';
  expect(text).toContain('– Met: The words of condition 1 of decision 1.');
  expect(text).toContain('– Waived: The words of condition 2 of decision 1.');
  expect(text).not.toContain('the note of outcome');
  expect(leftOpen(text, 'en')).toContain('[day by which we ask for an answer]');
});

test('guarantees that were sought are told to the government alone', () => {
  const told = LETTER_TO.filter((to) =>
    draftLetter(recordOf('temporary_freeze'), wanted({ to }))?.text.includes('the detail guaranteesSought'),
  );
  expect(told).toEqual(['government']);
});

test('nobody outside is told of other decisions', () => {
  const record = sampleRecord({ conditions: 0 });
  expect(draftLetter(record, wanted({ decision: 1 }))).toBeNull();
  expect(draftLetter(record, wanted({ decision: 9 }))).toBeNull();
});

test('whatever was typed: the reasons stand as they are, nothing that is for inside leaks, and there is room', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.constant('{donor} $& [date]'));
  fc.assert(
    fc.property(word, fc.constantFrom(...ALL), (noise, each) => {
      const record = recordOf(each.kind, (about) => `«${about}» ${noise}`);
      const { subject = '', text = '' } = draftLetter(record, wanted(each)) ?? {};
      expect(text).toContain(`«the reasons of decision 2» ${noise}`);
      expect(text.length).toBeLessThan(LETTER_MOST);
      const inside = [
        '«reasons of another kind»',
        '«the review note»',
        '«the note on finding',
        '«the owner of',
        '«the consequence of',
        '«the reasons of the check',
        '«question 1»',
        '«the basis of answer',
        '«the title of evidence',
        ...INSIDE.map((name) => `«the detail ${name}»`),
        ...Object.values(sampleNames),
      ];
      expect(inside.filter((words) => `${subject}\n${text}`.includes(words))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
