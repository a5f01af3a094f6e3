import { factsHash } from '@/lib/countries/facts-hash';
import { rulebookHash } from './edition';
import { runRules, type ScreeningBasis } from './screen';
import type { ProjectDescription, Screening } from './types';

export { canonicalRulebook, rulebookHash } from './edition';
export { visibleQuestions } from './engine/visible-questions';
export { currentRulebook } from './rulebook';

/**
 * The public face of the rules module, for the server; the browser imports `rulebook.ts`, `screen.ts` and
 * `engine/visible-questions.ts`, which need no `node:crypto`.
 *
 * Screens a description: every rule on every subject, with what it was made with. Pure: same input, same output.
 */
export function screen(description: ProjectDescription, basis: ScreeningBasis): Screening {
  const { date, ...found } = runRules(description, basis);
  const { rulebook, facts } = basis;
  return {
    date,
    rulebook: { edition: rulebook.edition, hash: rulebookHash(rulebook) },
    facts: { edition: facts.edition, hash: factsHash(facts) },
    ...found,
  };
}
