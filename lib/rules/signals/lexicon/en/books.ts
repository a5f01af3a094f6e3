import type { PhraseBook } from '../phrases';
import { carePhrases } from './care';
import { cropPhrases } from './crops';
import { enforcementPhrases } from './enforcement';
import { equipmentPhrases } from './equipment';
import { heldPhrases } from './held';
import { insidePhrases } from './inside';
import { landPhrases } from './land';
import { lawPhrases } from './law';
import { policingPhrases } from './policing';
import { recipientPhrases } from './recipients';
import { safeguardPhrases } from './safeguards';
import { targetPhrases } from './targets';
import { treatmentPhrases } from './treatment';
import { unlabelledPhrases } from './unlabelled';
import { formPhrases, strandPhrases } from './work';

/** The English phrases. */
export const englishBooks: readonly PhraseBook[] = [
  targetPhrases,
  enforcementPhrases,
  equipmentPhrases,
  cropPhrases,
  treatmentPhrases,
  strandPhrases,
  formPhrases,
  recipientPhrases,
  policingPhrases,
  lawPhrases,
  carePhrases,
  insidePhrases,
  heldPhrases,
  landPhrases,
  safeguardPhrases,
  unlabelledPhrases,
];
