import type { SignalGroup } from '../../types';
import { pairs } from './phrases';

/** Words for destroying crops (E12). */
export const cropGroups: readonly SignalGroup[] = [
  {
    id: 'aerial-spraying',
    question: 'E12',
    suggests: 'aerial-spray',
    phrases: {
      en: [...pairs(['aerial'], ['spraying', 'fumigation', 'eradication', 'spray campaign']), 'spraying from the air'],
    },
  },
  {
    id: 'ground-spraying',
    question: 'E12',
    suggests: 'ground-spray',
    phrases: {
      en: [...pairs(['ground', 'manual', 'drone'], ['spraying', 'fumigation']), 'herbicide spraying', 'glyphosate'],
    },
  },
  {
    id: 'eradication',
    question: 'E12',
    suggests: 'by-hand',
    phrases: {
      en: [
        'interdiction/eradication',
        ...pairs(['clearing of', 'clear'], ['coca', 'illegal coca', 'poppy', 'opium poppy']),
        ...pairs(['crop', 'poppy', 'opium poppy', 'opium', 'coca', 'cannabis', 'forced', 'manual'], ['eradication']),
        ...pairs(
          ['eradicate', 'eradicating', 'eradication of', 'destroy', 'destruction of', 'uproot', 'uprooting'],
          ['coca', 'poppy', 'opium poppy', 'illicit crops', 'poppy fields', 'coca fields', 'cannabis fields'],
        ),
      ],
    },
  },
];
