import { z } from 'zod';

/**
 * The shape of a sealed record, format `scruple.case-record/2` (docs/record.md). Words are English as they stood at
 * the act; every word has its key beside it, so that a reader in another language can draw the same record.
 */

/** A machine key with the words that stood for it. Also names a subject: `project`, a component id, a country. */
const term = z.strictObject({ key: z.string(), words: z.string() });
export type Term = z.infer<typeof term>;

/** By id alone: names stand beside the record, so that one can be erased and the seal still holds. */
const person = z.strictObject({ id: z.string() });
const edition = z.strictObject({ edition: z.string(), hash: z.string() });
const year = z.number().int().nullable();

const component = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  recipient: z.string(),
  country: term.nullable(),
  place: z.string(),
  amount: z.strictObject({ value: z.number(), currency: z.string() }).nullable(),
  startYear: year,
  endYear: year,
  status: term,
});

/** A visible question with its answer; no values = nobody answered it. `by` is the id of a person. */
const answer = z.strictObject({
  question: z.string(),
  text: z.string(),
  subject: term,
  values: z.array(term),
  basis: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
});

/** A phrase in the project's own words. `start` and `end` are UTF-16 offsets into the text of `field`. */
const quote = z.strictObject({
  field: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  subject: term,
  group: term,
  question: z.string(),
  suggests: term,
  negated: z.boolean(),
  response: z
    .strictObject({ response: term, reason: z.string(), by: z.string().nullable(), at: z.string().nullable() })
    .nullable(),
});

const fact = z.strictObject({
  country: term,
  topic: term,
  value: term,
  detail: z.string(),
  fromYear: year,
  untilYear: year,
  evidenceYear: year,
  confidence: term,
  /** Ids in `sources`. */
  sources: z.array(z.string()),
});

const evidence = z.discriminatedUnion('kind', [
  answer.extend({ kind: z.literal('answer') }),
  quote.extend({ kind: z.literal('quote') }),
  fact.extend({ kind: z.literal('fact') }),
]);

/** One condition of a rule as it came out. `bearing` says whether it speaks for the flag, against it, or is open. */
const ground = z.strictObject({
  kind: z.enum(['answer', 'fact', 'signal', 'finding']),
  about: term,
  subject: term,
  expects: z.array(term),
  bearing: z.enum(['for', 'against', 'open']),
  note: term.nullable(),
  evidence: z.array(evidence),
});

const openQuestion = z.strictObject({ question: z.string(), text: z.string(), subject: term });

/** `phrases` are the project's own words that say otherwise and would have to change too. */
const change = openQuestion.extend({
  to: z.enum(['avoid', 'take']),
  values: z.array(term),
  phrases: z.array(z.string()),
});

const finding = z.strictObject({
  id: z.string(),
  /** Id in `rules`. */
  rule: z.string(),
  title: z.string(),
  subject: term,
  outcome: term,
  level: term,
  upTo: term,
  grounds: z.array(ground),
  /** What would make it graver. `met` is one of the three truth values. */
  raise: z.array(z.strictObject({ to: term, met: z.enum(['true', 'false', 'unknown']), grounds: z.array(ground) })),
  wouldChange: z.array(z.array(change)),
  missing: z.array(openQuestion),
});

const screening = z.strictObject({
  date: z.string(),
  rulebook: edition,
  facts: edition.extend({ asOf: z.string() }),
  approval: term,
  levels: z.array(z.strictObject({ subject: term, limb: term, level: term, upTo: term })),
  openBars: z.array(z.strictObject({ rule: z.string(), title: z.string(), subject: term, outcome: term })),
  findings: z.array(finding),
});

const quickLog = z.strictObject({
  what: z.string(),
  toWhom: z.string(),
  country: term,
  timing: term,
  on: z.string(),
  form: term,
  why: z.string(),
  covered: z.strictObject({ case: z.string(), decision: z.number().int() }).nullable(),
  by: person,
  at: z.string(),
});

const findingName = z.strictObject({ id: z.string(), title: z.string(), subject: term });
const comment = z.strictObject({
  number: z.number().int(),
  kind: term,
  text: z.string(),
  /** Those it asks. */
  mentions: z.array(person),
  by: person,
  at: z.string(),
});
/** A first comment with its answers, and every time it was settled. */
const thread = comment.extend({
  finding: findingName.nullable(),
  replies: z.array(comment),
  resolutions: z.array(z.strictObject({ by: person, at: z.string() })),
});

/** A file or link that bears on the case; `finding` is null where it serves the whole. Positions are those of its source. */
const evidenceItem = z.strictObject({
  number: z.number().int(),
  version: z.number().int(),
  finding: findingName.nullable(),
  title: z.string(),
  source: z.string(),
  on: z.string().nullable(),
  reliability: term,
  quote: z.string(),
  position: z.string(),
  link: z.string().nullable(),
  file: z
    .strictObject({ sha256: z.string(), bytes: z.number().int(), mediaType: z.string(), name: z.string() })
    .nullable(),
  by: person,
  at: z.string(),
  withdrawn: z.strictObject({ reasons: z.string(), by: person, at: z.string() }).nullable(),
});

const rule = z.strictObject({
  id: z.string(),
  title: z.string(),
  reasoning: z.string(),
  /** What alone clears a bar; null for every other rule. */
  clearedOnlyBy: z.string().nullable(),
  limb: term,
  effect: term,
  /** Ids in `guideline.clauses`. */
  clauses: z.array(z.string()),
  mitigations: z.array(term),
});

const review = z.strictObject({
  version: z.number().int(),
  reviewer: person,
  outcome: term,
  note: z.string(),
  sealedAt: z.string(),
  responses: z.array(
    z.strictObject({ finding: z.string(), title: z.string(), subject: term, response: term, note: z.string() }),
  ),
});

const bothLevels = z.strictObject({ level: term, upTo: term });
const work = z.strictObject({
  /** The version whose levels were pinned when mitigation started, and when; null before. */
  pinned: z.strictObject({ version: z.number().int(), at: z.string() }).nullable(),
  /** Empty while nobody has worked on a finding. */
  levels: z.array(z.strictObject({ subject: term, limb: term, inherent: bothLevels, residual: bothLevels })),
  /** Every revision, oldest first; the last of a number counts. */
  entries: z.array(
    z.strictObject({
      finding: z.string(),
      title: z.string(),
      subject: term,
      kind: term,
      number: z.number().int(),
      revision: z.number().int(),
      by: person,
      at: z.string(),
      /** `chosen` where the words are one of several options. */
      fields: z.array(z.strictObject({ about: term, words: z.string(), chosen: term.nullable() })),
    }),
  ),
});

const decision = z.strictObject({
  number: z.number().int(),
  kind: term,
  scope: z.array(term),
  decider: person,
  level: term,
  reasons: z.string(),
  /** Reputational or diplomatic; apart from those of rights. */
  otherReasons: z.string(),
  reviewOn: z.string().nullable(),
  /** What its kind records besides. `chosen` are the options picked, where it was a choice; else empty. */
  details: z.array(z.strictObject({ about: term, words: z.string(), chosen: z.array(term) })),
  /** Who closed an error report; null while it is open and for every other kind. */
  closed: z.strictObject({ by: person, result: z.string(), at: z.string() }).nullable(),
  takenAt: z.string(),
  conditions: z.array(
    z.strictObject({
      text: z.string(),
      owner: z.string(),
      dueOn: z.string(),
      proof: z.string(),
      consequence: z.string(),
      /** Every look at it, oldest first. */
      checks: z.array(
        z.strictObject({ outcome: term, reasons: z.string(), evidence: z.string(), by: person, at: z.string() }),
      ),
    }),
  ),
});

/** A letter about a decision as it was sent. `replaces` is the number of the letter that it corrects. */
const letter = z.strictObject({
  number: z.number().int(),
  decision: z.number().int(),
  to: term,
  addressee: z.string(),
  language: z.string(),
  subject: z.string(),
  text: z.string(),
  how: term,
  sentOn: z.string(),
  receipt: z.string(),
  /** Number of an item of evidence. */
  evidence: z.number().int().nullable(),
  replaces: z.number().int().nullable(),
  by: person,
  at: z.string(),
  /** What came back, oldest first. */
  answers: z.array(z.strictObject({ receivedOn: z.string(), words: z.string(), by: person, at: z.string() })),
});

/** Exactly what the ledger hashed, with `words` for the kind, so that the chain can be checked from the record alone. */
const event = z.strictObject({
  sequence: z.number().int(),
  kind: z.string(),
  words: z.string(),
  actorId: z.string(),
  actorRole: z.string(),
  at: z.string(),
  data: z.json(),
  previousHash: z.string(),
  hash: z.string(),
});

/** Checks a record that was read back. Unknown keys are refused: a sealed record has none. */
export const caseRecordSchema = z.strictObject({
  format: z.literal('scruple.case-record/2'),
  language: z.literal('en'),
  /** That flags are prompts and a named person decides. */
  notice: z.string(),
  case: z.strictObject({
    number: z.string(),
    title: z.string(),
    state: term,
    requiredLevel: term.nullable(),
    /** Why that level: see levelReason in required-level.ts. Absent from records sealed before it was kept. */
    levelReason: term.nullable().optional(),
    /** Help that was logged before anybody decided; absent or null for most cases. */
    quickLog: quickLog.nullable().optional(),
    openedBy: person,
    openedAt: z.string(),
  }),
  project: z.strictObject({
    version: z.number().int(),
    authors: z.array(person),
    submittedBy: person.nullable(),
    submittedAt: z.string().nullable(),
    title: z.string(),
    summary: z.string(),
    donor: z.string(),
    implementer: z.string(),
    indicators: z.array(z.string()),
    components: z.array(component),
    answers: z.array(answer),
    quotes: z.array(quote),
  }),
  /** Null until the description is submitted. */
  screening: screening.nullable(),
  rules: z.array(rule),
  guideline: z.strictObject({
    title: z.string(),
    section: z.string(),
    clauses: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['clause', 'commentary']),
        /** The words that the clause completes; null for a commentary paragraph. */
        leadIn: z.string().nullable(),
        text: z.string(),
        /** `at` is where the note's number stands, a UTF-16 offset into `text`. */
        notes: z.array(z.strictObject({ id: z.string(), at: z.number().int(), text: z.string() })),
      }),
    ),
  }),
  countryFacts: z.array(fact),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), publisher: z.string(), year, url: z.string() })),
  reviews: z.array(review),
  decisions: z.array(decision),
  work,
  /** Oldest first, up to and including the act that sealed the record: the last is that act. */
  /** Absent from records sealed before there was any. */
  evidence: z.array(evidenceItem).optional(),
  /** Absent from records sealed before there were any. */
  comments: z.array(thread).optional(),
  /** Absent from records sealed before there were any. */
  letters: z.array(letter).optional(),
  events: z.array(event).min(1),
});

/** The sealed words of a case as they stood at an act. */
export type CaseRecord = z.infer<typeof caseRecordSchema>;
export type RecordFinding = z.infer<typeof finding>;
export type RecordGround = z.infer<typeof ground>;
export type RecordEvidence = z.infer<typeof evidence>;
export type RecordFact = z.infer<typeof fact>;
export type RecordQuote = z.infer<typeof quote>;
export type RecordRule = z.infer<typeof rule>;
export type RecordDecision = z.infer<typeof decision>;
export type RecordReview = z.infer<typeof review>;
export type RecordLetter = z.infer<typeof letter>;
