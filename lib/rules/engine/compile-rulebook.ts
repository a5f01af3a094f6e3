import { refuseUnsound } from '../check-rulebook';
import type { Rulebook } from '../types';
import { type CompiledRule, compileQuestions, compileRule } from './compile';
import type { CompiledQuestions } from './run';

/** A rulebook ready to run. */
export type CompiledRulebook = CompiledQuestions & { rules: readonly CompiledRule[]; changes?: Rulebook['changes'] };

// An edition never changes, so it is compiled once and goes when the edition goes.
const compiledRulebooks = new WeakMap<Rulebook, CompiledRulebook>();

/** Compiles a rulebook to closures. Throws one error that lists what is wrong with it, each problem with its path. */
export function compileRulebook(rulebook: Rulebook): CompiledRulebook {
  const known = compiledRulebooks.get(rulebook);
  if (known) return known;
  refuseUnsound(rulebook);
  const compiled = compileQuestions(rulebook.questions);
  const { groups: base, added = [] } = rulebook.lexicon;
  const groups = new Map([...base, ...added].map(({ id, question }) => [id, question]));
  const rules = rulebook.rules.map((rule) => compileRule(rule, { ...compiled, groups }));
  const { changes } = rulebook;
  const whole: CompiledRulebook = { ...compiled, rules, ...(changes ? { changes } : {}) };
  compiledRulebooks.set(rulebook, whole);
  return whole;
}
