import type { Lexicon } from '../types';
import { englishNegation } from './lexicon/en/negation';

const group = (id: string, question: string, suggests: string, ...en: string[]) => ({
  id,
  question,
  suggests,
  phrases: { en },
});

/** A few phrases under the English cues, for tests that must not change with the lexicon. */
export const smallLexicon: Lexicon = {
  groups: [
    group('arrest', 'E1', 'direct', 'police raids', 'drug raids', 'arrest and prosecution'),
    group('dogs', 'E4', 'dogs', 'sniffer dogs', 'drug detection dogs', 'detection dogs', 'dog unit'),
    group('scanners', 'E4', 'scanners', 'body scanners'),
    group('interdiction', 'E1', 'direct', 'interdiction'),
    group('labour', 'T6', 'labour', 'forced labour'),
    group('locked', 'T2', 'locked', 'locked ward', 'locked wards'),
    group(
      'compelled',
      'T1',
      'compelled',
      'not voluntary',
      'no longer voluntary',
      'compulsory drug rehabilitation centre',
    ),
    group('target-arrests', 'P7', 'arrests', 'number of arrests'),
    group('target-convictions', 'P7', 'convictions', 'conviction rate'),
    {
      ...group('surveillance', 'E4', 'surveillance', 'surveillance system'),
      except: { en: ['disease surveillance system'] },
    },
  ],
  negation: { en: englishNegation },
};
