import { compileRulebook } from './engine/compile-rulebook';
import { periodOfAll, readFact } from './engine/facts';
import { findAll, type Verdict } from './engine/findings';
import { approvalFor, limbLevels } from './engine/levels';
import { readAnswer } from './engine/reading';
import { componentsOf, type Run, startRun } from './engine/run';
import { askedIn } from './engine/visible';
import { scan } from './signals/scan';
import type { FactsEdition, FactTopic, Finding, ProjectDescription, Rulebook, Screening } from './types';

/** What a screening is made with. `date` is an ISO date: the day on which facts are looked up. */
export type ScreeningBasis = { rulebook: Rulebook; facts: FactsEdition; date: string };

/** A screening without the hashes that seal what it was made with. Pure, and safe for the browser. */
export type UnsealedScreening = Omit<Screening, 'rulebook' | 'facts'>;

/** Holds a description against every rule. Same input, same output, byte for byte. */
export function runRules(
  description: ProjectDescription,
  { rulebook, facts, date }: ScreeningBasis,
): UnsealedScreening {
  const compiled = compileRulebook(rulebook);
  const { lexicon } = rulebook;
  const run = startRun(description, { facts, date, lexicon }, compiled, scan(description, lexicon));
  const { verdicts, findings } = findAll(run, compiled);
  let read: readonly Finding[] | undefined;
  const levels = limbLevels(verdicts, ['project', ...run.components.keys()]);
  return {
    date,
    signals: run.signals,
    // The values say all; trees of reasons are built for those who read them.
    get findings() {
      read ??= findings();
      return read;
    },
    levels,
    approval: approvalFor(levels),
    openBars: verdicts.flatMap(openBar),
    unanswered: unansweredIn(run),
  };
}

function openBar({ rule, subject, effect, outcome }: Verdict): Screening['openBars'][number][] {
  if (effect !== 'bar' || (outcome !== 'flagged' && outcome !== 'cannot-tell')) return [];
  return [{ rule, subject, outcome }];
}

function unansweredIn(run: Run): Screening['unanswered'] {
  return askedIn(run)
    .filter(({ question, subject }) => readAnswer(run, question, subject).state !== 'known')
    .filter(({ question, subject }) => !question.fact || !isKnownFact(run, question.fact, subject))
    .map(({ question, subject }) => ({ question: question.id, subject }));
}

function isKnownFact(run: Run, topic: FactTopic, state: string): boolean {
  const period = periodOfAll(componentsOf(run, state), run.year);
  return readFact(run, topic, state, period).value !== 'absent';
}
