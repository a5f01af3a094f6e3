import { all, answer, any, fact, factInReach, not, signal, unsettled } from './conditions';

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

/** The help is a step towards an arrest or a trial. */
export const closeToArrest = answer('E1', 'direct', 'likely');

/** The law where the help goes, or where its information or people go, allows death for a drug crime. */
export const retainsInReach = factInReach('death-penalty-drugs', 'K1');

/** Torture or ill-treatment of suspects is at least routine where the help, its information or its people go. */
export const tortureReported = factInReach('torture-reported', 'K3', 'systematic', 'routine');

/** People are killed in campaigns against drugs where the help, its information or its people go. */
export const killingsReported = factInReach('killings-antidrug', 'K5');

/** People are handed to another State. */
export const handsOver = answer('E11', 'extradition', 'transfer', 'deportation');

/** What makes a body stronger at its own work, whatever that is. */
const strengthens = answer(
  'P5',
  'cash',
  'salaries',
  'equipment',
  'premises',
  'training',
  'mentoring',
  'intelligence',
  'forensics',
  'evidence',
  'joint-operation',
  'personnel',
  'software-data',
);

/** Means of finding people and drugs. */
const meansOfDetection = answer('E4', 'dogs', 'scanners', 'night-vision', 'vehicles', 'surveillance', 'border-posts');

/**
 * Help that makes those stronger who arrest and prosecute: means of detection; or training, equipment and the like in
 * police, court or forensic work. Where the work is also one of care or of livelihoods, police may be met there to let it
 * be, so that is not enough by itself.
 */
export const strengthensArrest = any(
  meansOfDetection,
  all(
    answer('P2', 'enforcement', 'judicial', 'data-forensics'),
    answer('R2', 'arrest', 'detention', 'interrogation', 'prosecution', 'force'),
    strengthens,
    any(unsettled(positiveWork), not(positiveWork)),
  ),
);

/**
 * Police or prosecution work that can end in custody: a step towards arrests, or help that makes those stronger who arrest
 * and prosecute, of which nobody has said that it stays clear of arrests. A meeting or a study with them is neither.
 */
export const operationalWork = any(
  closeToArrest,
  all(strengthensArrest, any(answer('E1', 'remote'), unsettled(canLeadToArrest))),
);

/** Police, a local authority or the family put people there, and nobody has said that they may refuse. */
export const placedByOthers = all(answer('T3', 'police', 'local-authority', 'family'), unsettled(answer('T1', 'yes')));

/** Crops destroyed by police, soldiers or others with powers over the growers. */
export const forcedClearing = all(
  answer('E12', 'aerial-spray', 'ground-spray', 'by-hand'),
  any(answer('R2', 'arrest', 'force', 'eradication'), answer('E7', 'yes')),
);

/** Caning, lashes or the like can be the sentence for a drug offence where the help or its people go. */
export const corporalPunishment = factInReach('corporal-punishment-drugs', 'K3b');

/**
 * A centre is built, paid for or staffed, or is what the text speaks of, in a State that holds people in such centres, and
 * nobody has said that the door of this one is open.
 */
export const centreOfUnknownDoors = all(
  compulsoryCentres,
  any(answer('T7', 'build', 'repair', 'furnish', 'running-costs', 'staff'), signal('residential-centre')),
  unsettled(answer('T1', 'yes')),
  unsettled(answer('T2', 'yes')),
);
