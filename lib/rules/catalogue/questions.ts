import type { Question } from '../types';
import { countryQuestions } from './questions/country';
import { enforcementQuestions } from './questions/enforcement';
import { projectQuestions } from './questions/project';
import { recipientQuestions } from './questions/recipients';
import { safeguardQuestions } from './questions/safeguards';
import { treatmentQuestions } from './questions/treatment';

/** Every question of the rulebook, in the order in which it is asked. Texts: `rulebook.questions.<id>`. */
export const questions: readonly Question[] = [
  ...projectQuestions,
  ...recipientQuestions,
  ...enforcementQuestions,
  ...treatmentQuestions,
  ...countryQuestions,
  ...safeguardQuestions,
];
