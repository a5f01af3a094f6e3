import type { Change, Question } from '../types';

/** Changes made together. */
export type ChangeSet = readonly Change[];

/** So many alternatives are kept at each step, the smallest first: enough to choose from, and never an explosion. */
const MOST_SETS = 8;

/** Alternatives of which any will do. */
export function eitherOf(alternatives: readonly (readonly ChangeSet[])[]): ChangeSet[] {
  return smallest(alternatives.flat());
}

/** One set out of each list, made together. A set that asks for opposite things is left out. */
export function allOf(
  lists: readonly (readonly ChangeSet[])[],
  questions: ReadonlyMap<string, Question>,
): readonly ChangeSet[] {
  const none: readonly ChangeSet[] = [[]];
  return lists.reduce(
    (sets, list) => smallest(sets.flatMap((set) => list.flatMap((other) => merged(set, other, questions)))),
    none,
  );
}

function merged(set: ChangeSet, other: ChangeSet, questions: ReadonlyMap<string, Question>): ChangeSet[] {
  const changes = other.reduce<readonly Change[]>(withChange, set);
  return changes.every((change) => isPossible(change, changes, questions)) ? [changes] : [];
}

function withChange(set: readonly Change[], added: Change): readonly Change[] {
  const same = set.find((each) => isSameAnswer(each, added) && each.to === added.to);
  if (!same) return [...set, added];
  if (same.to === 'take') return same.values.join() === added.values.join() ? set : [...set, added];
  const joint: Change = {
    ...same,
    values: [...new Set([...same.values, ...added.values])],
    phrases: [...new Set([...same.phrases, ...added.phrases])],
  };
  return set.map((each) => (each === same ? joint : each));
}

const isSameAnswer = (a: Change, b: Change) => a.question === b.question && a.subject === b.subject;

function isPossible(change: Change, set: ChangeSet, questions: ReadonlyMap<string, Question>): boolean {
  const question = questions.get(change.question);
  const others = set.filter((each) => each !== change && isSameAnswer(each, change));
  if (change.to === 'avoid') return question?.options.some((option) => !change.values.includes(option)) ?? false;
  if (others.some((each) => each.to === 'take') && question?.type !== 'many') return false;
  // One answer that takes some of the values it has to avoid would have to be picked with care: left out.
  if (question?.type !== 'many')
    return !others.some((each) => change.values.some((value) => each.values.includes(value)));
  return !others.some((each) => each.to === 'avoid' && change.values.every((value) => each.values.includes(value)));
}

/** Without sets that hold another one whole, the smallest first; equal sizes keep the order of the trace. */
function smallest(sets: readonly ChangeSet[]): ChangeSet[] {
  const bySize = [...sets].sort((a, b) => a.length - b.length);
  const kept: ChangeSet[] = [];
  for (const set of bySize) {
    if (!kept.some((other) => other.every((change) => set.some((each) => isEqual(each, change))))) kept.push(set);
    if (kept.length === MOST_SETS) break;
  }
  return kept;
}

const isEqual = (a: Change, b: Change) => isSameAnswer(a, b) && a.to === b.to && a.values.join() === b.values.join();
