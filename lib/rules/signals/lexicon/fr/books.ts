import type { PhraseBook } from '../phrases';
import { cropPhrases } from './crops';
import { enforcementPhrases } from './enforcement';
import { lawPhrases } from './law';
import { frenchMechanisms } from './mechanisms';
import { peoplePhrases } from './people';
import { recipientPhrases } from './recipients';
import { statePhrases } from './state';
import { targetPhrases } from './targets';
import { treatmentPhrases } from './treatment';
import { frenchUnlabelled } from './unlabelled';
import { formPhrases, strandPhrases } from './work';

/** The French phrases. */
export const frenchBooks: readonly PhraseBook[] = [
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
  frenchMechanisms,
  frenchUnlabelled,
];
