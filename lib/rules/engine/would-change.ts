import type { Change, Evidence, Question, Trace } from '../types';
import { allOf, type ChangeSet, eitherOf } from './change-sets';
import { covers } from './reading';
import { activeSignals, type Run } from './run';

type Wanted = 'true' | 'false';
type Leaf = Extract<Trace, { about: string }>;
type Branch = Extract<Trace, { of: readonly Trace[] }>;

/**
 * The smallest sets of changed answers that would make a flagged trace false. What a State does (country facts and
 * answers about the State) is not for a project to change. Empty when nothing the project could change would do.
 */
export function wouldClear(run: Run, trace: Trace): readonly ChangeSet[] {
  return waysTo(run, trace, 'false');
}

const NOTHING_TO_DO: readonly ChangeSet[] = [[]];

function waysTo(run: Run, trace: Trace, wanted: Wanted): readonly ChangeSet[] {
  if (trace.value === wanted) return NOTHING_TO_DO;
  if (!('of' in trace)) return waysOfLeaf(run, trace, wanted);
  const known = run.memory.ways[wanted].get(trace);
  if (known) return known;
  const ways = waysOfBranch(run, trace, wanted);
  run.memory.ways[wanted].set(trace, ways);
  return ways;
}

function waysOfBranch(run: Run, { kind, of }: Branch, wanted: Wanted): readonly ChangeSet[] {
  const opposite = wanted === 'true' ? 'false' : 'true';
  const parts = (value: Wanted) => of.map((part) => waysTo(run, part, value));
  switch (kind) {
    case 'not':
      return eitherOf(parts(opposite));
    case 'unsettled':
      return wanted === 'true' ? [] : eitherOf([...parts('true'), ...parts('false')]);
    case 'several-states':
      return [];
    case 'contradiction':
      return wanted === 'true'
        ? []
        : allOf(
            of.map((leaf) => waysToAgree(run, leaf)),
            run.compiled.questions,
          );
    case 'all':
    case 'every-component':
      return wanted === 'false' ? eitherOf(parts('false')) : allOf(parts('true'), run.compiled.questions);
    default:
      return wanted === 'true' ? eitherOf(parts('true')) : allOf(parts('false'), run.compiled.questions);
  }
}

function waysOfLeaf(run: Run, leaf: Leaf, wanted: Wanted): readonly ChangeSet[] {
  if (leaf.kind === 'finding') {
    const finding = run.findingOf(leaf.about, leaf.subject);
    return finding && wanted === 'false' ? waysTo(run, finding.trace, 'false') : [];
  }
  const question = run.compiled.questions.get(leaf.about);
  if (leaf.kind !== 'answer' || !question || question.per === 'country' || leaf.note === 'hidden') return [];
  const change = { question: question.id, subject: leaf.subject, values: leaf.expects };
  if (wanted === 'true') return [[{ ...change, to: 'take', phrases: [] }]];
  const isPossible = question.options.some((option) => !leaf.expects.includes(option));
  const phrases = phrasesFor(run, question, leaf.subject, leaf.expects);
  return isPossible ? [[{ ...change, to: 'avoid', phrases }]] : [];
}

/** Keys of the phrases that would go on suggesting one of the values once the answer avoids them. */
function phrasesFor(run: Run, question: Question, subject: string, values: readonly string[]): string[] {
  const texts = question.per === 'project' ? undefined : subject;
  return activeSignals(run, question.id, texts)
    .filter(({ suggests }) => values.includes(suggests))
    .map(({ key }) => key);
}

/** Ways to make an answer say what the text says. Where several components deny it, one of them is enough. */
function waysToAgree(run: Run, leaf: Trace): readonly ChangeSet[] {
  if ('of' in leaf || leaf.value !== 'true') return [[]];
  const question = run.compiled.questions.get(leaf.about);
  if (!question || question.per === 'country') return [];
  const values = question.type === 'many' ? leaf.expects : leaf.expects.slice(0, 1);
  return answering(leaf.evidence).map((subject) =>
    values.map((value): Change => {
      const phrases = deniedBy(leaf.evidence, question, question.type === 'many' ? leaf.expects : [value]);
      return { question: question.id, subject, to: 'take', values: [value], phrases };
    }),
  );
}

function answering(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((each) => (each.kind === 'answer' ? [each.subject] : []));
}

function deniedBy(evidence: readonly Evidence[], question: Question, values: readonly string[]): string[] {
  return evidence.flatMap((each) =>
    each.kind === 'signal' && !covers(question, values, each.signal.suggests) ? [each.signal.key] : [],
  );
}
