import { all, answer, any, someComponent } from '../conditions';
import { canLeadToArrest, coercivePowers, notFree, retains, sharesOnPersons } from '../shared';

/** The help may lead to a person, or pass on who that person is. */
export const reachesPersons = any(canLeadToArrest, sharesOnPersons);

/**
 * A person may come into the hands of the State through this help, or is kept where it is given. A voluntary service
 * does neither, and is spared the questions that this opens.
 */
export const coerciveHelp = any(reachesPersons, coercivePowers, notFree);

/** The recipient takes people, holds them or brings them to court. */
export const anyArrestPowers = answer('R2', 'arrest', 'detention', 'interrogation', 'prosecution', 'sentencing');

/** Of a State: its law allows death for drug crimes, and some of the help there may lead to a person. */
export const capitalPath = all(retains, someComponent(reachesPersons));
