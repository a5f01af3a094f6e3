import type { Lexicon } from '../types';
import { cropGroups } from './lexicon/crops';
import { enforcementGroups } from './lexicon/enforcement';
import { equipmentGroups } from './lexicon/equipment';
import { englishNegation } from './lexicon/negation';
import { targetGroups } from './lexicon/targets';
import { treatmentGroups } from './lexicon/treatment';

/**
 * The phrases that suggest an answer, by group, with the negation words of each language. Names of the groups for
 * people: `rulebook.signals.<id>`. A phrase is chosen so that it speaks of what the project does: "arrest of smugglers",
 * not "arrest"; a word that a health service uses too needs an `except` or stays out.
 */
export const lexicon: Lexicon = {
  groups: [...targetGroups, ...enforcementGroups, ...equipmentGroups, ...cropGroups, ...treatmentGroups],
  negation: { en: englishNegation },
};
