import type { Question } from '../types';
import { countryQuestions } from './questions/country';
import { countryContextQuestions } from './questions/country-context';
import { enforcementQuestions } from './questions/enforcement';
import { enforcementMethodQuestions } from './questions/enforcement-methods';
import { monitoringQuestions } from './questions/monitoring';
import { projectQuestions } from './questions/project';
import { projectContextQuestions } from './questions/project-context';
import { recipientQuestions } from './questions/recipients';
import { safeguardQuestions } from './questions/safeguards';
import { treatmentQuestions } from './questions/treatment';
import { treatmentPlaceQuestions } from './questions/treatment-places';

/** Every question of the rulebook, in the order in which it is asked. Texts: `rulebook.questions.<id>`. */
export const questions: readonly Question[] = [
  ...projectQuestions,
  ...projectContextQuestions,
  ...recipientQuestions,
  ...enforcementQuestions,
  ...enforcementMethodQuestions,
  ...treatmentQuestions,
  ...treatmentPlaceQuestions,
  ...countryQuestions,
  ...countryContextQuestions,
  ...safeguardQuestions,
  ...monitoringQuestions,
];
