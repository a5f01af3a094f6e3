import type { Evidence, Finding, Signal, Trace } from '@/lib/rules/types';
import type { RecordEvidence, RecordFinding, RecordGround, RecordQuote, Term } from './record-schema';
import { type RecordWords, term } from './record-words';

/** A marked phrase in words. */
export function quoteInWords(signal: Signal, words: RecordWords): RecordQuote {
  const { field, start, end, quote, negated, response } = signal;
  return {
    field,
    start,
    end,
    quote,
    negated,
    subject: words.subject(signal.subject),
    group: term(words.rulebook.signals, signal.group),
    question: signal.question,
    suggests: words.values(signal.question, [signal.suggests])[0] ?? { key: signal.suggests, words: signal.suggests },
    response: response
      ? {
          response: term(words.report.signalResponses, response.response),
          reason: response.reason,
          by: response.by ?? null,
          at: response.at ?? null,
        }
      : null,
  };
}

function evidenceInWords(evidence: Evidence, words: RecordWords): RecordEvidence {
  if (evidence.kind === 'signal') return { kind: 'quote', ...quoteInWords(evidence.signal, words) };
  if (evidence.kind === 'fact') return { kind: 'fact', ...words.fact(evidence.fact) };
  return {
    kind: 'answer',
    question: evidence.question,
    text: words.questionText(evidence.question),
    subject: words.subject(evidence.subject),
    values: words.values(evidence.question, evidence.values),
    basis: evidence.basis,
    by: evidence.by ?? null,
    at: evidence.at ?? null,
  };
}

type Leaf = Extract<Trace, { about: string }>;

function aboutInWords({ kind, about }: Leaf, words: RecordWords): Term {
  if (kind === 'fact') return term(words.rulebook.topics, about);
  if (kind === 'signal') return term(words.rulebook.signals, about);
  if (kind === 'finding') return { key: about, words: words.rulebook.rules[about]?.title ?? about };
  return { key: about, words: words.questionText(about) };
}

/** The leaves of a trace in order, each once. Under a `not`, what is met speaks against the flag. */
function groundsOf(trace: Trace, words: RecordWords, wanted: 'true' | 'false' = 'true'): RecordGround[] {
  if ('of' in trace) {
    const opposite = wanted === 'true' ? 'false' : 'true';
    return trace.of.flatMap((part) => groundsOf(part, words, trace.kind === 'not' ? opposite : wanted));
  }
  const settled = trace.value === wanted ? 'for' : 'against';
  return [
    {
      kind: trace.kind,
      about: aboutInWords(trace, words),
      subject: words.subject(trace.subject),
      expects: trace.kind === 'answer' ? words.values(trace.about, trace.expects) : [],
      bearing: trace.value === 'unknown' ? 'open' : settled,
      note: trace.note ? term(words.report.leafNotes, trace.note) : null,
      evidence: trace.evidence.map((each) => evidenceInWords(each, words)),
    },
  ];
}

function eachOnce<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}

/** A finding in words, its trace flattened to the grounds that speak for the flag, against it, or are open. */
export function findingInWords(finding: Finding, words: RecordWords): RecordFinding {
  return {
    id: finding.id,
    rule: finding.rule,
    title: words.rulebook.rules[finding.rule]?.title ?? finding.rule,
    subject: words.subject(finding.subject),
    outcome: term(words.rulebook.outcomes, finding.outcome),
    level: term(words.rulebook.levels, finding.level),
    upTo: term(words.rulebook.levels, finding.upTo),
    grounds: eachOnce(groundsOf(finding.trace, words)),
    wouldChange: finding.wouldChange.map((set) =>
      set.map(({ to, values, ...asked }) => ({
        ...words.openQuestion(asked),
        to,
        values: words.values(asked.question, values),
      })),
    ),
    missing: finding.missing.map(words.openQuestion),
  };
}
