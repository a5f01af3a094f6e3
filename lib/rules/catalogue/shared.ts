import { all, answer, any, fact } from './conditions';

/** The law of the State allows death for a drug crime, or nobody has shown that it does not. */
export const retains = fact('death-penalty-drugs', 'K1');

/** The State runs compulsory drug detention centres. */
export const compulsoryCentres = fact('compulsory-drug-detention', 'K4');

/** The help can lead, closely or at a distance, to a person being arrested or tried. */
export const canLeadToArrest = answer('E1', 'direct', 'likely', 'remote');

/** Information passed on that can point to a person. */
export const sharesOnPersons = answer('E2', 'tip-offs', 'intelligence', 'evidence', 'personal-data', 'phone-data');

/** Any information passed on, general analysis included. */
export const sharesInformation = any(sharesOnPersons, answer('E2', 'analysis'));

/** The work of police, prosecutors, courts or crop eradicators. */
export const enforcementWork = answer('P2', 'enforcement', 'judicial', 'law-reform', 'eradication', 'data-forensics');

/** Care for people who use drugs. */
export const careWork = answer('P2', 'treatment', 'harm-reduction', 'diversion');

/** What IV.3 asks assisting States to consider: health, economic alternatives, diversion. */
export const positiveWork = answer(
  'P2',
  'treatment',
  'harm-reduction',
  'medicines',
  'prevention',
  'diversion',
  'alternative-development',
);

/** The recipient may use coercion. */
export const coercivePowers = answer(
  'R2',
  'arrest',
  'detention',
  'interrogation',
  'prosecution',
  'sentencing',
  'compulsory-treatment',
  'force',
  'eradication',
);

/** People cannot leave, or did not choose to come. */
export const notFree = any(answer('T1', 'no'), answer('T2', 'yes'));

/** A closed centre, or a compulsory one in a State that runs such centres. */
export const closedCentre = any(answer('T2', 'yes'), all(compulsoryCentres, answer('T1', 'no')));
