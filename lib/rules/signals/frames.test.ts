import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../types';
import { lexicon } from './lexicon';
import { scanText } from './scan';
import { tokenize } from './tokens';

/** By language and group: a sentence that says it by its facts, and its harmless twin. */
const twins: readonly (readonly [group: string, said: string, twin: string])[] = [
  ['kept-inside', 'A padlock hangs where the residents sleep.', 'A lamp hangs where the residents sleep.'],
  ['unpaid-work', 'Trainees sew shirts to a daily quota.', 'Trainees who wish sew shirts to a daily quota.'],
  ['police-equipment', 'Binoculars reach the customs post.', 'Binoculars reach the eye clinic.'],
  ['intelligence', 'Names of smugglers are then shared.', 'Names of smugglers are not shared.'],
  ['selection', 'Officers stop migrants on the road.', 'Officers stop cars at random, not only of migrants.'],
  ['kept-inside', 'Les patients vivent derrière des barbelés.', 'Les patients vivent derrière des rosiers.'],
  ['unpaid-work', 'Les stagiaires cousent sans salaire.', 'Les stagiaires qui le souhaitent cousent sans salaire.'],
  ['police-equipment', 'Des vedettes vont à la douane.', 'Des vedettes vont à la clinique.'],
  ['intelligence', 'Les noms des passeurs sont transmis.', 'Les noms des plantes sont transmis.'],
  ['selection', 'Les agents fouillent les Roms pour la drogue.', 'Les agents fouillent au hasard pour la drogue.'],
  ['kept-inside', 'Los pacientes duermen tras una alambrada.', 'Los pacientes duermen tras una cortina.'],
  ['unpaid-work', 'Los internos cosen sin sueldo.', 'Los internos que lo desean cosen sin sueldo.'],
  ['police-equipment', 'Los binoculares llegan a la aduana.', 'Los binoculares llegan a la clínica.'],
  [
    'intelligence',
    'Los nombres de los pasajeros son enviados y se comparten: envían todo.',
    'Los nombres de las flores.',
  ],
  ['selection', 'Registran a los gitanos en busca de droga.', 'Registran al azar en busca de droga.'],
];
const counted = (text: string, group: string) =>
  scanText(text, lexicon).filter((signal) => signal.group === group && !signal.negated);

describe('a frame', () => {
  it.each(twins)('signals %s by facts (%s), not in the twin (%s)', (group, said, twin) => {
    expect(counted(said, group)).not.toEqual([]);
    expect(counted(twin, group)).toEqual([]);
  });

  it('knows of whom "they" speaks in the next sentence, and quotes the text as it stands', () => {
    const text = 'Residents arrive in May. They sleep behind barbed\u200B wire.';
    expect(counted(text, 'kept-inside').map(({ start, end }) => text.slice(start, end))).toEqual([
      'They sleep behind barbed\u200B wire',
    ]);
  });
});

const small: Lexicon = {
  groups: [{ id: 'g', question: 'E1', suggests: 'a', phrases: {} }],
  negation: {},
  frames: {
    classes: { en: { one: ['red', 'red gate'], two: ['gate', 'wall'], three: ['old'], not: ['new'] } },
    frames: [{ id: 'f', group: 'g', parts: ['one', 'two', 'three'], within: 6, unless: ['not'] }],
  },
};

/** Tried in the plainest way: at each word, the last member of each part before it that no frame has used. */
function reference(text: string): [number, number][] {
  const { words, starts, ends, breaks } = tokenize(text);
  const sentence = words.map((_, at) => breaks.slice(1, at + 1).filter((each) => each === 'sentence').length);
  const found: [number, number][] = [];
  let free = 0;
  const members = words.flatMap((word, from) => {
    const isLong = word === 'red' && words[from + 1] === 'gate' && breaks[from + 1] === 'none';
    if (word === 'red') return [{ part: 1, from, to: from + (isLong ? 2 : 1) }];
    if (word === 'gate' || word === 'wall') return [{ part: 2, from, to: from + 1 }];
    return word === 'old' ? [{ part: 3, from, to: from + 1 }] : [];
  });
  const counts = members.filter(
    ({ from }) => !words.some((word, at) => word === 'new' && sentence[at] === sentence[from]),
  );
  counts.forEach((_, index) => {
    const before = counts.slice(free, index + 1);
    const own = [1, 2, 3].flatMap((part) => before.findLast((each) => each.part === part) ?? []);
    own.sort((one, other) => one.from - other.from);
    const [first, middle, last] = own;
    if (!first || !middle || !last || last.to - first.from > 6 || sentence[first.from] !== sentence[last.from]) return;
    if (first.to > middle.from || middle.to > last.from) return;
    free = index + 1;
    found.push([starts[first.from] ?? 0, ends[last.to - 1] ?? 0]);
  });
  return found;
}

it('frames are found where trying every member finds them', () => {
  const word = fc.constantFrom('red', 'gate', 'wall', 'old', 'old', 'red', 'new', 'other', 'thing');
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. Red ', '; ');
  const text = fc.array(fc.tuple(word, gap), { maxLength: 30 }).map((parts) => parts.flat().join(''));
  let frames = 0;
  fc.assert(
    fc.property(text, (value) => {
      const found = scanText(value, small).map(({ start, end }) => [start, end]);
      frames += found.length;
      expect(found).toEqual(reference(value));
    }),
    { numRuns: 1500 },
  );
  expect(frames).toBeGreaterThan(100);
});
