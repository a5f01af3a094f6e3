import { type PhraseBook, pairs } from '../phrases';

/** Words for destroying crops (E12). */
export const cropPhrases: PhraseBook = {
  'aerial-spraying': {
    phrases: [
      '(spray|spraying|crop-dusting|fumigation) (planes|plane|aircraft|flights|helicopters)',
      '(coca|poppy|fields|crops|cannabis) ... from the air',
      '(spray|sprays|sprayed|treat|treats|treated|herbicide|glyphosate) ... from the air',
      ...pairs(['aerial'], ['spraying', 'fumigation', 'eradication', 'spray campaign']),
      'spraying from the air',
    ],
  },
  'ground-spraying': {
    phrases: [...pairs(['ground', 'manual', 'drone'], ['spraying', 'fumigation']), 'herbicide spraying', 'glyphosate'],
  },
  eradication: {
    phrases: [
      '(plough|ploughs|ploughed|plough up|ploughs up|pull up|pulls up|pulling up|pulled up|cut down|cuts down|slash|slashes|burn|burns|clear|clears|cleared|clearing|uproot|uproots|uprooted|uprooting|destroy|destroys|destroyed) (the|their|illegal|illicit|all|) ... (poppy|coca|opium|cannabis|opium fields|poppies|coca bushes)',
      '(hectare|hectares) ... (cleared|ploughed|eradicated|pulled up|destroyed|uprooted)',
      'eradication (force|brigades|teams|campaign)',
      'coca reduction',
      'interdiction/eradication',
      ...pairs(['clearing of', 'clear'], ['coca', 'illegal coca', 'poppy', 'opium poppy']),
      ...pairs(['crop', 'poppy', 'opium poppy', 'opium', 'coca', 'cannabis', 'forced', 'manual'], ['eradication']),
      ...pairs(
        ['eradicate', 'eradicating', 'eradication of', 'destroy', 'destruction of', 'uproot', 'uprooting'],
        ['coca', 'poppy', 'opium poppy', 'illicit crops', 'poppy fields', 'coca fields', 'cannabis fields'],
      ),
    ],
    except: ['(had cleared|had been cleared)'],
  },
};
