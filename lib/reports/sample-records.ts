import type { CaseRecord, RecordFinding, RecordRule, Term } from '@/lib/cases/record-schema';
import { caseRecordSchema } from '@/lib/cases/record-schema';
import { FIRST_PREVIOUS_HASH } from '@/lib/ledger/chain';
import { hashOf } from '@/lib/ledger/hash';

/** Records for tests, as large and with such words as a test asks for. Rules and questions are numbered, not real. */
export type Sample = {
  components: number;
  findings: number;
  decisions: number;
  conditions: number;
  reviewed: boolean;
  screened: boolean;
  /** Stands for whatever a person may have typed; `about` makes each text its own. */
  typed: (about: string) => string;
};

export const plainSample: Sample = {
  components: 3,
  findings: 6,
  decisions: 1,
  conditions: 2,
  reviewed: true,
  screened: true,
  typed: (about) => `The words of ${about}.`,
};

const AT = '2026-11-23T14:05:00.000Z';
const LEVELS = ['extreme', 'high', 'medium', 'low'] as const;
const EFFECTS = ['bar', 'weigh', 'credit'] as const;
const LIMBS = ['death-penalty', 'torture', 'discrimination', 'full-compliance'] as const;
const CLAUSE = 'Exercise due diligence to ensure that international cooperation is carried out in full compliance.';

const own = (key: string): Term => ({ key, words: `${key} in words` });
const author = { id: 'u1' };
const reviewer = { id: 'u2' };
const decider = { id: 'u3' };
/** Who the people of these records are. */
export const sampleNames = { u1: 'Ada Okafor', u2: 'Bao Nguyen', u3: 'Carla Ruiz' };
const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

export function sampleRecord(changes: Partial<Sample> = {}): CaseRecord {
  const sample = { ...plainSample, ...changes };
  const components = Array.from({ length: sample.components }, (_, index) => component(index + 1, sample));
  const subjects: Term[] = components.map(({ id, name }) => ({ key: id, words: name }));
  const findings = sample.screened
    ? Array.from({ length: sample.findings }, (_, index) => finding(index, subjects[index % subjects.length], sample))
    : [];
  const rules = findings.map(({ rule }, index) => ruleOf(rule, index));
  return caseRecordSchema.parse({
    format: 'scruple.case-record/2',
    language: 'en',
    notice: 'Flags are prompts.',
    case: {
      number: 'SCR-2026-0001',
      title: sample.typed('the case title'),
      state: own('decided'),
      requiredLevel: own('head'),
      levelReason: own('custody'),
      openedBy: author,
      openedAt: AT,
    },
    project: {
      version: 1,
      authors: [author],
      submittedBy: author,
      submittedAt: AT,
      title: sample.typed('the title'),
      summary: sample.typed('the aim'),
      donor: sample.typed('the donor'),
      implementer: sample.typed('the implementer'),
      indicators: [sample.typed('an indicator')],
      components,
      answers: findings.flatMap(({ grounds }) => grounds.flatMap(({ evidence }) => evidence.flatMap(asAnswer))),
      quotes: [],
    },
    screening: sample.screened ? screening(findings, subjects, rules) : null,
    rules,
    guideline: {
      title: 'Guidelines',
      section: '3. Assistance',
      clauses: [{ id: 'IV.3-A-iv', kind: 'clause', leadIn: 'States should:', text: CLAUSE, notes: [] }],
    },
    countryFacts: [],
    sources: [],
    reviews: sample.reviewed ? [review(findings, sample)] : [],
    decisions: Array.from({ length: sample.decisions }, (_, index) => decision(index + 1, subjects, sample)),
    work: work(subjects, sample),
    evidence: evidence(subjects, sample),
    comments: comments(sample),
    letters: letters(sample),
    events: [event()],
  } satisfies CaseRecord);
}

function component(number: number, { typed }: Sample): CaseRecord['project']['components'][number] {
  return {
    id: `c${number}`,
    name: typed(`component ${number}`),
    description: typed(`the help of component ${number}`),
    recipient: typed(`the recipient of component ${number}`),
    country: { key: 'IRN', words: 'Iran' },
    place: typed(`the place of component ${number}`),
    amount: { value: 1_000_000 + number, currency: 'EUR' },
    startYear: 2026,
    endYear: 2028,
    status: own('undecided'),
  };
}

function finding(index: number, subject: Term | undefined, { typed }: Sample): RecordFinding {
  const about = subject ?? own('project');
  const question = `Q${index + 1}`;
  const effect = pick(EFFECTS, index);
  const level = effect === 'credit' ? 'none' : pick(LEVELS, index);
  const open = index % 4 === 3;
  return {
    id: `R-${index + 1}@${about.key}`,
    rule: `R-${index + 1}`,
    title: `Rule ${index + 1} on assistance of this kind`,
    subject: about,
    outcome: own(open ? 'cannot-tell' : 'flagged'),
    level: own(open ? 'none' : level),
    upTo: own(level),
    grounds: [
      {
        kind: 'answer',
        about: { key: question, words: `Question ${index + 1}?` },
        subject: about,
        expects: [own('yes')],
        bearing: open ? 'open' : 'for',
        note: null,
        evidence: [
          {
            kind: 'answer',
            question,
            text: `Question ${index + 1}?`,
            subject: about,
            values: [own('yes')],
            basis: typed(`the basis of answer ${index + 1}`),
            by: author.id,
            at: AT,
          },
        ],
      },
    ],
    raise: [],
    wouldChange: [],
    missing: [],
  };
}

function asAnswer(evidence: RecordFinding['grounds'][number]['evidence'][number]) {
  if (evidence.kind !== 'answer') return [];
  const { kind: _, ...answer } = evidence;
  return [answer];
}

function ruleOf(id: string, index: number): RecordRule {
  return {
    id,
    title: `Rule ${index + 1} on assistance of this kind`,
    reasoning: `Why rule ${index + 1} matters.`,
    clearedOnlyBy: null,
    limb: own(pick(LIMBS, index)),
    effect: own(pick(EFFECTS, index)),
    clauses: ['IV.3-A-iv'],
    mitigations: [own(`mitigation-${index + 1}`)],
  };
}

function screening(
  findings: RecordFinding[],
  subjects: Term[],
  rules: RecordRule[],
): NonNullable<CaseRecord['screening']> {
  return {
    date: '2026-11-23',
    rulebook: { edition: '2026.1', hash: hashOf(rules) },
    facts: { edition: '2026-11-23', hash: hashOf([]), asOf: '2026-11-23' },
    approval: own('head'),
    levels: subjects.flatMap((subject) =>
      LIMBS.map((limb, index) => ({ subject, limb: own(limb), level: own(pick(LEVELS, index)), upTo: own('extreme') })),
    ),
    openBars: findings
      .filter((_, index) => pick(EFFECTS, index) === 'bar')
      .map(({ rule, title, subject, outcome }) => ({ rule, title, subject, outcome })),
    findings,
  };
}

function review(findings: RecordFinding[], { typed }: Sample): CaseRecord['reviews'][number] {
  return {
    version: 1,
    reviewer,
    outcome: own('pass_on'),
    note: typed('the review note'),
    sealedAt: AT,
    responses: findings.map(({ id, title, subject }, index) => ({
      finding: id,
      title,
      subject,
      response: own(index % 2 === 0 ? 'agree' : 'disagree'),
      note: index % 2 === 0 ? '' : typed(`the note on finding ${index + 1}`),
    })),
  };
}

function work(subjects: Term[], { typed, decisions, screened }: Sample): CaseRecord['work'] {
  const [subject] = subjects;
  if (!subject || decisions === 0 || !screened) return { pinned: null, levels: [], entries: [] };
  const found = { level: own('high'), upTo: own('extreme') };
  return {
    pinned: { version: 1, at: AT },
    levels: [{ subject, limb: own('torture'), inherent: found, residual: { ...found, level: own('medium') } }],
    entries: [1, 2].map((revision) => ({
      finding: `TI-01@${subject.key}`,
      title: 'A rule',
      subject,
      kind: own('step'),
      number: 1,
      revision,
      by: author,
      at: AT,
      fields: [
        { about: own('action'), words: typed(`the step in revision ${revision}`), chosen: null },
        { about: own('status'), words: 'planned', chosen: own('planned') },
      ],
    })),
  };
}

function comments({ typed, decisions }: Sample): NonNullable<CaseRecord['comments']> {
  const said = { by: author, at: AT, mentions: [decider] };
  return Array.from({ length: decisions }, (_, index) => ({
    ...said,
    number: 2 * index + 1,
    kind: own('question'),
    text: typed(`question ${index + 1}`),
    finding: null,
    replies: [
      { ...said, number: 2 * index + 2, kind: own('comment'), text: typed(`the answer to question ${index + 1}`) },
    ],
    resolutions: [{ by: decider, at: AT }],
  }));
}

function letters({ typed, decisions }: Sample): NonNullable<CaseRecord['letters']> {
  return Array.from({ length: decisions }, (_, index) => ({
    number: index + 1,
    decision: index + 1,
    to: own('government'),
    addressee: typed(`the addressee of letter ${index + 1}`),
    language: 'en',
    subject: typed(`the subject of letter ${index + 1}`),
    text: typed(`the text of letter ${index + 1}`),
    how: own('post'),
    sentOn: '2026-11-23',
    receipt: typed(`the receipt of letter ${index + 1}`),
    evidence: index === 0 ? 1 : null,
    replaces: index === 0 ? null : index,
    by: author,
    at: AT,
    answers: [{ receivedOn: '2026-11-23', words: typed(`the answer to letter ${index + 1}`), by: author, at: AT }],
  }));
}

function evidence([subject]: Term[], { typed, decisions }: Sample): NonNullable<CaseRecord['evidence']> {
  const said = { version: 1, on: '2026-05-03', reliability: own('official'), by: author, at: AT };
  const file = { sha256: 'c'.repeat(64), bytes: 12_345, mediaType: 'application/pdf', name: 'judgment.pdf' };
  return Array.from({ length: decisions }, (_, index) => ({
    ...said,
    number: index + 1,
    finding: subject ? { id: `TI-01@${subject.key}`, title: 'A rule', subject } : null,
    title: typed(`the title of evidence ${index + 1}`),
    source: typed(`the source of evidence ${index + 1}`),
    quote: typed(`the quote of evidence ${index + 1}`),
    position: typed(`the place of evidence ${index + 1}`),
    link: index % 2 === 0 ? 'https://a.example/1' : null,
    file: index % 2 === 0 ? null : file,
    withdrawn:
      index % 2 === 0 ? { reasons: typed(`the withdrawal of evidence ${index + 1}`), by: decider, at: AT } : null,
  }));
}

function decision(number: number, scope: Term[], { typed, conditions }: Sample): CaseRecord['decisions'][number] {
  return {
    number,
    kind: own(conditions > 0 ? 'temporary_freeze' : 'reject'),
    scope,
    decider,
    level: own('head'),
    reasons: typed(`the reasons of decision ${number}`),
    otherReasons: typed('reasons of another kind'),
    details: [{ about: own('trigger'), words: typed('the facts'), chosen: [] }],
    closed: null,
    reviewOn: '2027-05-23',
    takenAt: AT,
    conditions: Array.from({ length: conditions }, (_, index) => ({
      text: typed(`condition ${index + 1} of decision ${number}`),
      owner: typed(`the owner of condition ${index + 1}`),
      dueOn: '2027-03-01',
      proof: typed(`the proof of condition ${index + 1}`),
      consequence: typed(`the consequence of condition ${index + 1}`),
      checks: [
        {
          outcome: own('met'),
          reasons: typed(`the reasons of the check of condition ${index + 1}`),
          evidence: typed(`the evidence of the check of condition ${index + 1}`),
          by: decider,
          at: AT,
        },
      ],
    })),
  };
}

function event(): CaseRecord['events'][number] {
  const body = {
    caseNumber: 'SCR-2026-0001',
    sequence: 1,
    kind: 'decided',
    actorId: decider.id,
    actorRole: 'head',
    at: AT,
    data: {},
    previousHash: FIRST_PREVIOUS_HASH,
  };
  const { caseNumber: _, ...kept } = body;
  return { ...kept, words: 'Decision recorded', hash: hashOf(body) };
}
