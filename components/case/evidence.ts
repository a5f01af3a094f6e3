import type { Leaf } from '@/lib/rules/decisive';
import type { CountryFact, Evidence, Signal } from '@/lib/rules/types';

/** An answer that counted, with the condition that read it. */
export type AnswerEvidence = Extract<Evidence, { kind: 'answer' }> & { note: Leaf['note']; value: Leaf['value'] };
/** A country fact that nobody has on file, although the rule asks for it. */
export type FactGap = { topic: string; subject: string; note: Leaf['note'] };

/** What tripped a rule, sorted by kind. */
export type Gathered = {
  answers: AnswerEvidence[];
  signals: Signal[];
  facts: CountryFact[];
  factGaps: FactGap[];
  /** Other rules that this one rests on. */
  rules: { rule: string; subject: string }[];
};

function once<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(list.map((item) => [keyOf(item), item])).values()];
}

/** Sorts the evidence of conditions by kind, each piece once, in the order of the conditions. */
export function gatherEvidence(leaves: readonly Leaf[]): Gathered {
  const answers: AnswerEvidence[] = [];
  const signals: Signal[] = [];
  const facts: CountryFact[] = [];
  for (const leaf of leaves) {
    for (const piece of leaf.evidence) {
      if (piece.kind === 'answer') answers.push({ ...piece, note: leaf.note, value: leaf.value });
      if (piece.kind === 'signal') signals.push(piece.signal);
      if (piece.kind === 'fact') facts.push(piece.fact);
    }
  }
  const open = leaves.filter(({ note, value }) => value === 'unknown' || note === 'treated-as-retained');
  return {
    answers: once(answers, ({ question, subject }) => `${question}@${subject}`),
    signals: once(signals, ({ key }) => key),
    facts: once(facts, ({ iso3, topic, detail }) => `${iso3}:${topic}:${detail}`),
    factGaps: open
      .filter(({ kind }) => kind === 'fact')
      .map(({ about, subject, note }) => ({ topic: about, subject, note })),
    rules: leaves.filter(({ kind }) => kind === 'finding').map(({ about, subject }) => ({ rule: about, subject })),
  };
}

/** True of an answer that says that nobody knows. */
export function isUnknown({ values }: AnswerEvidence): boolean {
  return values.every((value) => value === 'unknown');
}
