import type { PhraseBook } from '../phrases';
import { cropPhrases } from './crops';
import { enforcementPhrases } from './enforcement';
import { lawPhrases } from './law';
import { spanishMechanisms } from './mechanisms';
import { peoplePhrases } from './people';
import { recipientPhrases } from './recipients';
import { statePhrases } from './state';
import { targetPhrases } from './targets';
import { treatmentPhrases } from './treatment';
import { spanishUnlabelled } from './unlabelled';
import { formPhrases, strandPhrases } from './work';

/** The Spanish phrases. */
export const spanishBooks: readonly PhraseBook[] = [
  strandPhrases,
  formPhrases,
  targetPhrases,
  recipientPhrases,
  enforcementPhrases,
  lawPhrases,
  cropPhrases,
  treatmentPhrases,
  peoplePhrases,
  statePhrases,
  spanishMechanisms,
  spanishUnlabelled,
];
