import type { Evidence, Finding, Signal, Trace, Truth } from '@/lib/rules/types';
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

/** Kinds under which every leaf counts the same way: as the whole came out. */
const WHOLE: ReadonlySet<Trace['kind']> = new Set(['unsettled', 'contradiction']);

type Bearing = RecordGround['bearing'];

function bearingOf(value: Truth, wanted: Truth): Bearing {
  if (value === 'unknown') return 'open';
  return value === wanted ? 'for' : 'against';
}

/** The leaves of a trace in order, each once. Under a `not`, what is met speaks against the flag. */
function groundsOf(
  trace: Trace,
  words: RecordWords,
  wanted: 'true' | 'false' = 'true',
  whole?: Bearing,
): RecordGround[] {
  if ('of' in trace) {
    const inner = trace.kind === 'not' ? opposite(wanted) : wanted;
    const below = whole ?? (WHOLE.has(trace.kind) ? bearingOf(trace.value, wanted) : undefined);
    return eachOnce(trace.of.flatMap((part) => groundsOf(part, words, inner, below)));
  }
  return [
    {
      kind: trace.kind,
      about: aboutInWords(trace, words),
      subject: words.subject(trace.subject),
      expects: trace.kind === 'answer' ? words.values(trace.about, trace.expects) : [],
      bearing: whole ?? bearingOf(trace.value, wanted),
      note: trace.note ? term(words.report.leafNotes, trace.note) : null,
      evidence: trace.evidence.map((each) => evidenceInWords(each, words)),
    },
  ];
}

function opposite(wanted: 'true' | 'false') {
  return wanted === 'true' ? 'false' : 'true';
}

function eachOnce<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}

/** A finding in words, its trace flattened to the grounds that speak for the flag, against it, or are open. */
export function findingInWords(finding: Finding, signals: readonly Signal[], words: RecordWords): RecordFinding {
  return {
    id: finding.id,
    rule: finding.rule,
    title: words.rulebook.rules[finding.rule]?.title ?? finding.rule,
    subject: words.subject(finding.subject),
    outcome: term(words.rulebook.outcomes, finding.outcome),
    level: term(words.rulebook.levels, finding.level),
    upTo: term(words.rulebook.levels, finding.upTo),
    grounds: groundsOf(finding.trace, words),
    raise: finding.raise.map(({ to, trace }) => ({
      to: term(words.rulebook.levels, to),
      met: trace.value,
      grounds: groundsOf(trace, words),
    })),
    wouldChange: finding.wouldChange.map((set) =>
      set.map(({ question, subject, to, values, phrases }) => ({
        ...words.openQuestion({ question, subject }),
        to,
        values: words.values(question, values),
        phrases: signals.filter(({ key }) => phrases.includes(key)).map(({ quote }) => quote),
      })),
    ),
    missing: finding.missing.map(words.openQuestion),
  };
}
