/**
 * The vocabulary of the rules module: what goes in, what a rule is, what comes out.
 * Everything here is plain data, so that it can be serialised, hashed, stored and replayed.
 */

/** Kleene's three truth values. `unknown` is never read as `false`. */
export type Truth = 'true' | 'false' | 'unknown';

/** Severity of a finding or a limb, gravest first in {@link LEVELS}. `none` = nothing flagged. */
export type Level = 'extreme' | 'high' | 'medium' | 'low' | 'none';
export const LEVELS: readonly Level[] = ['extreme', 'high', 'medium', 'low', 'none'];

export type Limb = 'death-penalty' | 'torture' | 'discrimination' | 'full-compliance' | 'duty' | 'process';
export const LIMBS: readonly Limb[] = [
  'death-penalty',
  'torture',
  'discrimination',
  'full-compliance',
  'duty',
  'process',
];

/** A bar cannot be offset by mitigation; a weigh can; a credit notes a positive duty served. */
export type Effect = 'bar' | 'weigh' | 'credit';
export type Outcome = 'flagged' | 'clear' | 'not-applicable' | 'cannot-tell';
/** What a question or a rule speaks about. A country answer serves every component in that country. */
export type Per = 'project' | 'component' | 'country';
/** `'project'`, a component id, or an ISO 3166-1 alpha-3 code. */
export type Subject = string;

/** Who must decide, lowest first. */
export type DecisionLevel = 'senior_official' | 'head';

// ---------------------------------------------------------------- input

/** `values` are option ids of the question; `['unknown']` alone means not known. Yes/no questions use `yes`, `no`. */
export type Answer = {
  values: readonly string[];
  /** Why we say so, in the person's words. */
  basis: string;
  /** Name of the person who gave the answer, and when (RFC 3339). Set by the server. */
  by?: string;
  at?: string;
};

/** Answers by subject, then by question id. */
export type AnswerSheet = Readonly<Record<Subject, Readonly<Record<string, Answer>>>>;

export type Component = {
  /** Stable within the project, e.g. `c1`. Never reused. */
  id: string;
  name: string;
  description: string;
  /** The receiving institution or unit. */
  recipient: string;
  /** ISO 3166-1 alpha-3, upper case. Empty while not yet known. */
  country: string;
  place: string;
  /** Whole units of `currency` (ISO 4217); null while not known. */
  amount: { value: number; currency: string } | null;
  startYear: number | null;
  endYear: number | null;
};

/** A person's word on a phrase that the scanner marked. Keyed by {@link Signal.key}. */
export type SignalResponse = {
  response: 'confirmed' | 'refuted';
  /** Required when refuted. */
  reason: string;
  by?: string;
  at?: string;
};

/** A project as its officers describe it: the whole input of a screening. */
export type ProjectDescription = {
  title: string;
  /** What it tries to change and for whom (P1). */
  summary: string;
  donor: string;
  implementer: string;
  /** Indicators and targets, exactly as written (P6). */
  indicators: readonly string[];
  components: readonly Component[];
  answers: AnswerSheet;
  signals: Readonly<Record<string, SignalResponse>>;
};

// ---------------------------------------------------------------- country facts

export type FactTopic =
  | 'death-penalty-drugs'
  | 'death-penalty-drugs-mandatory'
  | 'executions-drugs'
  | 'death-penalty-status'
  | 'compulsory-drug-detention'
  | 'corporal-punishment-drugs'
  | 'killings-antidrug'
  | 'torture-reported'
  | 'abusive-rehabilitation'
  | 'treaty-iccpr'
  | 'treaty-iccpr-op2'
  | 'treaty-cat'
  | 'treaty-opcat'
  | 'treaty-cedaw'
  | 'treaty-crc'
  | 'treaty-crpd'
  | 'treaty-icerd'
  | 'treaty-icescr';

/**
 * A dated, sourced statement about a State.
 * `disputed` = documents conflict or are old and weak; `not-listed` = no document names it, which is no proof of absence.
 */
export type CountryFact = {
  iso3: string;
  topic: FactTopic;
  value: 'yes' | 'no' | 'disputed' | 'not-listed';
  /** A short English statement, e.g. "485 executions for drug offences recorded in 2024". */
  detail: string;
  /** Years (inclusive) in which the statement holds; null = open. */
  fromYear: number | null;
  untilYear: number | null;
  /** Year of the newest document behind it, where known. */
  evidenceYear: number | null;
  confidence: 'high' | 'medium' | 'low';
  sources: readonly string[];
};

/** One edition of country facts. `asOf` is the date the edition was compiled (ISO date). */
export type FactsEdition = {
  edition: string;
  asOf: string;
  facts: readonly CountryFact[];
  sources: Readonly<Record<string, { title: string; publisher: string; year: number | null; url: string }>>;
};

// ---------------------------------------------------------------- questions and rules

export type Question = {
  /** As in the field's question list: P7, E1, K1 ...; a letter marks a part of a question: E1b. */
  id: string;
  group: 'P' | 'R' | 'E' | 'T' | 'K' | 'S' | 'M';
  per: Per;
  /**
   * `yes-no` has options yes, no; `one` and `many` list theirs, `one` from the gravest to the lightest.
   * `unknown` is always allowed besides. `text` is answered in words: its one option is `given`, and the basis holds the
   * words. `field` is answered by a field of the description and is not asked again: it has no options.
   */
  type: 'yes-no' | 'one' | 'many' | 'text' | 'field';
  /** Option ids, without `unknown`. For `many`, `none` is an option where "none of these" is an answer. */
  options: readonly string[];
  /** The question is asked unless this is false. Absent = always asked. */
  visibleWhen?: Condition;
  /** Country fact that already answers it (K questions). */
  fact?: FactTopic;
  /** Short name of the source, e.g. "Reprieve 2014". */
  source: string;
  /** On the first screen. */
  first: boolean;
};

/** Conditions are data; the engine compiles them to closures. */
export type Condition =
  | { kind: 'all' | 'any'; of: readonly Condition[] }
  | { kind: 'not'; of: Condition }
  /** True when the part is neither true nor false. */
  | { kind: 'unsettled'; of: Condition }
  /** True when any of the answer's values is in `values`. */
  | { kind: 'answer'; question: string; values: readonly string[] }
  /**
   * True when the fact holds for the subject's country in the component's years (else on the screening date).
   * With `reach`, the worst of the component's State and of the States that its text sends information or people to.
   * `values` are the answers to `question` that say that it holds; absent = `yes`.
   */
  | { kind: 'fact'; topic: FactTopic; question?: string; values?: readonly string[]; reach?: true }
  /** True when the project's components lie in two or more States. */
  | { kind: 'several-states' }
  /** True when the scanner found a phrase of the group that is neither negated nor refuted. */
  | { kind: 'signal'; group: string }
  /** True when another rule is flagged for the same subject. */
  | { kind: 'finding'; rule: string }
  /** Lifts a component condition to the project: some or every component. */
  | { kind: 'some-component' | 'every-component'; of: Condition }
  /** True when the project's own text says otherwise than an answer of the subject. */
  | { kind: 'contradiction' };

/** An example is a small project with the outcome that the rule must give, run as a test and shown on the rule's page. */
export type RuleExample = {
  /** Key of the example's title in the rulebook words: rules.<id>.examples.<key>. */
  key: string;
  outcome: Outcome;
  /** The level when flagged; the level it could reach when it cannot be told. */
  level?: Level;
  /** Answers of the one component (and of the project and country), by question. */
  answers: Readonly<Record<string, readonly string[]>>;
  /** Country of the one component; facts come from the shipped edition unless given. */
  country: string;
  facts?: readonly CountryFact[];
  /** State of a second component, of which nothing is answered. */
  alsoIn?: string;
  /** Free text of the component. */
  text?: string;
  startYear?: number;
};

export type Rule = {
  id: string;
  limb: Limb;
  effect: Effect;
  /** What it is asked of; `each` = of the project and of every component. */
  per: 'project' | 'component' | 'each';
  /** Level when flagged, unless a `raise` that is met is graver. `upTo` counts an unknown `raise` as met. */
  level: Level;
  raise?: readonly { to: Level; when: Condition }[];
  /** Clause ids, e.g. IV.3-A-iv, IV.3-C3. */
  clauses: readonly string[];
  /** False = not-applicable. */
  appliesWhen?: Condition;
  when: Condition;
  /** Other sections of the guidelines and standards it rests on: ids of references.ts, shown by title and link only. */
  references?: readonly string[];
  /** The rules that a combination joins. Each stands in `when` as a finding. */
  parts?: readonly string[];
  /** Mitigation ids; words under `mitigations.<id>`. */
  mitigations: readonly string[];
  examples: readonly RuleExample[];
};

/** English words of a rulebook: messages by key, nested. */
export type Words = { readonly [key: string]: string | Words };

/** A rulebook is whole in itself: stored word for word, an old edition can be run and read again. */
export type Rulebook = {
  /** e.g. 2026.1 */
  edition: string;
  questions: readonly Question[];
  rules: readonly Rule[];
  lexicon: Lexicon;
  /** `minimal`: of each set of changes that would clear a flag, no part can be left out. Absent in 2026.1. */
  changes?: 'minimal';
  /** The English words of `lib/messages/en/rulebook.json`. */
  words: Words;
};

// ---------------------------------------------------------------- signals

/** A group of phrases that suggests an answer to a question. */
export type SignalGroup = {
  id: string;
  question: string;
  /** The option the phrases suggest. */
  suggests: string;
  /** Phrases by BCP 47 language tag. */
  phrases: Readonly<Record<string, readonly string[]>>;
  /** Longer phrases that hold one of the phrases and mean something else ("alternatives to arrest"): no signal. */
  except?: Readonly<Record<string, readonly string[]>>;
};

/** How a State is named in a text: its name, its people, its capital, by language. */
export type PlaceNames = {
  iso3: string;
  phrases: Readonly<Record<string, readonly string[]>>;
  /** Those of the phrases that are words as well ("Turkey", "La Paz"): they count only with the capital letters they have here. */
  capitalised?: Readonly<Record<string, readonly string[]>>;
  /** Longer phrases that hold a name and mean no such State ("Indian Ocean"): no signal. */
  except?: Readonly<Record<string, readonly string[]>>;
};

/** What it means when a member of each class in `parts` stands in one sentence, in any order. */
export type Frame = {
  id: string;
  /** The group that it is a signal of. */
  group: string;
  parts: readonly string[];
  /** The most words from the first to the last member. */
  within: number;
  /** Classes of words that make the sentence say something else. */
  unless?: readonly string[];
};

/** Small classes of words, by language, and the frames made of them. */
export type Frames = {
  classes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  frames: readonly Frame[];
};

export type Lexicon = {
  groups: readonly SignalGroup[];
  /** Absent in 2026.1. */
  frames?: Frames;
  /** Groups that an overlay adds: looked for in a pass of their own, so that they take no phrase from `groups`. */
  added?: readonly SignalGroup[];
  places?: readonly PlaceNames[];
  /**
   * NegEx-style lists by language: words that negate what follows, what precedes, words that end the scope, and words
   * that only look like a negation. `join` holds the words ("or") that carry a negation through a list over a comma.
   */
  negation: Readonly<
    Record<
      string,
      {
        before: readonly string[];
        after: readonly string[];
        stop: readonly string[];
        pseudo: readonly string[];
        join: readonly string[];
        /** Words that put what follows in the past ("formerly"): not counted, like a negation. */
        past?: readonly string[];
        /** Words that make what follows possible only ("may"): counted, and said. */
        hedge?: readonly string[];
      }
    >
  >;
};

/** A phrase found in free text. `start`/`end` are UTF-16 offsets into the original field text. */
export type Signal = {
  /** Stable key: field, group and folded phrase with its occurrence number; survives edits elsewhere in the text. */
  key: string;
  /** `title`, `summary`, `indicators.0`, `components.c1.description`, `components.c1.name` ... */
  field: string;
  subject: Subject;
  group: string;
  question: string;
  suggests: string;
  start: number;
  end: number;
  quote: string;
  language: string;
  /** True when a negation word governs it: shown, never counted. */
  negated: boolean;
  /** Why it is not counted, or counted with a doubt. Absent = plainly said. */
  cue?: 'negation' | 'past' | 'hedge';
  response?: SignalResponse;
};

// ---------------------------------------------------------------- output

export type Evidence =
  | {
      kind: 'answer';
      question: string;
      subject: Subject;
      values: readonly string[];
      basis: string;
      by?: string;
      at?: string;
    }
  | { kind: 'signal'; signal: Signal }
  | { kind: 'fact'; fact: CountryFact; edition: string };

/** Why a leaf has its value, where that is not plain from the evidence. */
export type LeafNote = 'missing' | 'hidden' | 'contradicted' | 'suggested-by-text' | 'treated-as-retained';

export type Trace =
  | {
      kind:
        | 'all'
        | 'any'
        | 'not'
        | 'unsettled'
        | 'some-component'
        | 'every-component'
        | 'contradiction'
        | 'several-states';
      value: Truth;
      of: readonly Trace[];
      subject: Subject;
    }
  | {
      kind: 'answer' | 'fact' | 'signal' | 'finding';
      value: Truth;
      subject: Subject;
      /** Question id, fact topic, signal group or rule id. */
      about: string;
      /** The values that would make it true (answers only). */
      expects: readonly string[];
      evidence: readonly Evidence[];
      note?: LeafNote;
    };

/** One thing a project could change: the answer `question` of `subject` would have to avoid (or take) `values`. */
export type Change = {
  question: string;
  subject: Subject;
  to: 'avoid' | 'take';
  values: readonly string[];
  /** Keys of signals that say otherwise: their text would have to change too, or a person refute them. */
  phrases: readonly string[];
};

export type Finding = {
  /** `<rule>@<subject>` */
  id: string;
  rule: string;
  subject: Subject;
  limb: Limb;
  effect: Effect;
  outcome: Outcome;
  /** Level if flagged on what is known; `none` otherwise. */
  level: Level;
  /** Level it could reach once the unknowns are answered. At least `level`. */
  upTo: Level;
  clauses: readonly string[];
  /** With `appliesWhen`: an `all` of [appliesWhen, when]. */
  trace: Trace;
  /** What would make it graver, and whether it does. */
  raise: readonly { to: Level; trace: Trace }[];
  /** Smallest sets of changes that would each clear a flag. Empty when not flagged, or when only a country fact could clear it. */
  wouldChange: readonly (readonly Change[])[];
  /** Unanswered questions on which the outcome, or how grave it is, hangs. A country question of a component without a country has the component as subject. */
  missing: readonly { question: string; subject: Subject }[];
};

/** `level` is settled; `cannot-tell` when nothing is settled but something could be flagged, up to `upTo`. */
export type LimbLevel = { subject: Subject; limb: Limb; level: Level | 'cannot-tell'; upTo: Level };

export type Screening = {
  /** ISO date on which facts were looked up. */
  date: string;
  rulebook: { edition: string; hash: string };
  facts: { edition: string; hash: string };
  signals: readonly Signal[];
  /** Every rule, every subject, in catalogue order. */
  findings: readonly Finding[];
  levels: readonly LimbLevel[];
  /** Level that must decide to proceed. */
  approval: DecisionLevel;
  /** Bars flagged, or not shown to be clear. A component named here cannot proceed. */
  openBars: readonly { rule: string; subject: Subject; outcome: 'flagged' | 'cannot-tell' }[];
  /** Visible questions without a known answer, but those that a country fact answers. */
  unanswered: readonly { question: string; subject: Subject }[];
};
