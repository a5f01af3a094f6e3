import { type PhraseBook, pairs } from '../phrases';

/** Words for destroying crops (E12). */
export const cropPhrases: PhraseBook = {
  'aerial-spraying': {
    phrases: [
      ...pairs(['aerial'], ['spraying', 'fumigation', 'eradication', 'spray campaign']),
      'spraying from the air',
    ],
  },
  'ground-spraying': {
    phrases: [...pairs(['ground', 'manual', 'drone'], ['spraying', 'fumigation']), 'herbicide spraying', 'glyphosate'],
  },
  eradication: {
    phrases: [
      'interdiction/eradication',
      ...pairs(['clearing of', 'clear'], ['coca', 'illegal coca', 'poppy', 'opium poppy']),
      ...pairs(['crop', 'poppy', 'opium poppy', 'opium', 'coca', 'cannabis', 'forced', 'manual'], ['eradication']),
      ...pairs(
        ['eradicate', 'eradicating', 'eradication of', 'destroy', 'destruction of', 'uproot', 'uprooting'],
        ['coca', 'poppy', 'opium poppy', 'illicit crops', 'poppy fields', 'coca fields', 'cannabis fields'],
      ),
    ],
  },
};
