import type { PhraseBook } from '../phrases';
import { cropPhrases } from './crops';
import { enforcementPhrases } from './enforcement';
import { equipmentPhrases } from './equipment';
import { targetPhrases } from './targets';
import { treatmentPhrases } from './treatment';

/** The English phrases. */
export const englishBooks: readonly PhraseBook[] = [
  targetPhrases,
  enforcementPhrases,
  equipmentPhrases,
  cropPhrases,
  treatmentPhrases,
];
