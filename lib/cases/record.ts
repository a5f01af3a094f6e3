import type { CaseContents, DecisionFile, EventRow, NamedPerson, ReviewFile } from '@/lib/cases/case-file';
import { section } from '@/lib/guideline/section';
import type { VisibilityBasis } from '@/lib/rules/engine/visible-questions';
import type { FactsEdition, Rulebook } from '@/lib/rules/types';
import { answersInWords } from './record-answers';
import { threadInWords } from './record-comments';
import { detailsInWords } from './record-details';
import { evidenceInWords } from './record-evidence';
import { findingInWords, quoteInWords } from './record-findings';
import { letterInWords } from './record-letters';
import { citedPassages } from './record-norm';
import type { CaseRecord, RecordDecision, RecordReview } from './record-schema';
import { namedSources, type RecordWords, recordWords, term } from './record-words';
import { workInWords } from './record-work';
import { levelReason } from './required-level';
import { wordsOf } from './rulebook-words';

export { type CaseRecord, caseRecordSchema } from './record-schema';

/** Everything that a record is made of, as it stands once the act is written. */
export type SealInput = {
  /** The case after the act. */
  caseFile: CaseContents;
  /** Every sealed review of the case, oldest first, each with the number of the version it read. */
  reviews: readonly (ReviewFile & { version: number })[];
  /** Every event of the case, oldest first, the act itself last. */
  events: readonly EventRow[];
  /** The edition that the case was screened with; the current one while it is in draft. */
  rulebook: Rulebook;
  facts: FactsEdition;
};

/** The case in words as it stands at an act. Pure: the same input gives the same record. Only JSON values. */
export function sealRecord({ caseFile, reviews, events, rulebook, facts }: SealInput): CaseRecord {
  const { version, screening } = caseFile;
  const { description } = version;
  const date = screening?.date ?? (events.at(-1)?.at ?? caseFile.updatedAt).slice(0, 10);
  const words = recordWords(wordsOf(rulebook), description.components);
  const countries = new Set(description.components.map(({ country }) => country));
  const countryFacts = facts.facts.filter(({ iso3 }) => countries.has(iso3)).map(words.fact);
  const cited = rulebook.rules.filter(({ id }) => screening?.findings.some(({ rule }) => rule === id));
  const reason = levelReason(caseFile);
  return {
    format: 'scruple.case-record/2',
    language: 'en',
    notice: words.report.notice,
    case: {
      number: caseFile.number,
      title: caseFile.title,
      state: term(words.report.states, caseFile.state),
      requiredLevel: caseFile.requiredLevel ? term(words.report.roles, caseFile.requiredLevel) : null,
      levelReason: reason ? term(words.report.levelReasons, reason) : null,
      quickLog: caseFile.quickLog && quickLogInWords(caseFile.quickLog, words),
      openedBy: person(caseFile.openedBy),
      openedAt: caseFile.createdAt,
    },
    project: projectInWords(caseFile, { questions: rulebook.questions, lexicon: rulebook.lexicon, facts, date }, words),
    screening: screening && screeningInWords(screening, facts, words),
    rules: cited.map(words.rule),
    guideline: {
      title: section.guidelines,
      section: section.title,
      clauses: citedPassages(cited.flatMap(({ clauses }) => clauses)),
    },
    countryFacts,
    sources: namedSources(countryFacts, facts),
    reviews: reviews.map((review) => reviewInWords(review, words)),
    decisions: caseFile.decisions.map((decision) => decisionInWords(decision, words)),
    work: workInWords(caseFile, words),
    evidence: caseFile.evidence.map((item) => evidenceInWords(item, words)),
    comments: caseFile.threads.map((thread) => threadInWords(thread, words)),
    letters: caseFile.letters.map((letter) => letterInWords(letter, words)),
    events: events.map(({ actor, ...event }) => ({
      sequence: event.sequence,
      kind: event.kind,
      words: term(words.report.events, event.kind).words,
      actorId: actor.id,
      actorRole: actor.role,
      at: event.at,
      data: jsonOf(event.data),
      previousHash: event.previousHash,
      hash: event.hash,
    })),
  };
}

function quickLogInWords(
  { country, timing, form, by, ...log }: NonNullable<CaseContents['quickLog']>,
  words: RecordWords,
): NonNullable<CaseRecord['case']['quickLog']> {
  return {
    ...log,
    country: words.subject(country),
    timing: term(words.report.logTimings, timing),
    form: term(words.report.options, form),
    by: person(by),
  };
}

function projectInWords(
  { version, screening, components }: CaseContents,
  basis: VisibilityBasis,
  words: RecordWords,
): CaseRecord['project'] {
  const { description } = version;
  const statusOf = new Map(components.map(({ id, status }) => [id, status]));
  return {
    version: version.number,
    authors: version.authors.map(person),
    submittedBy: version.submittedBy ? person(version.submittedBy) : null,
    submittedAt: version.submittedAt,
    title: description.title,
    summary: description.summary,
    donor: description.donor,
    implementer: description.implementer,
    indicators: [...description.indicators],
    components: description.components.map(({ country, amount, ...component }) => ({
      ...component,
      country: country ? words.subject(country) : null,
      amount: amount && { value: amount.value, currency: amount.currency },
      status: term(words.report.standings, statusOf.get(component.id) ?? 'undecided'),
    })),
    answers: answersInWords(description, basis, words),
    quotes: (screening?.signals ?? []).map((signal) => quoteInWords(signal, words)),
  };
}

function screeningInWords(
  screening: NonNullable<CaseContents['screening']>,
  facts: FactsEdition,
  words: RecordWords,
): NonNullable<CaseRecord['screening']> {
  const { levels, limbs, outcomes, rules } = words.rulebook;
  return {
    date: screening.date,
    rulebook: { edition: screening.rulebook.edition, hash: screening.rulebook.hash },
    facts: { edition: screening.facts.edition, hash: screening.facts.hash, asOf: facts.asOf },
    approval: term(words.report.roles, screening.approval),
    levels: screening.levels.map(({ subject, limb, level, upTo }) => ({
      subject: words.subject(subject),
      limb: term(limbs, limb),
      level: term(levels, level),
      upTo: term(levels, upTo),
    })),
    openBars: screening.openBars.map(({ rule, subject, outcome }) => ({
      rule,
      title: rules[rule]?.title ?? rule,
      subject: words.subject(subject),
      outcome: term(outcomes, outcome),
    })),
    findings: screening.findings.map((finding) => findingInWords(finding, screening.signals, words)),
  };
}

function reviewInWords(review: SealInput['reviews'][number], words: RecordWords): RecordReview {
  return {
    version: review.version,
    reviewer: person(review.reviewer),
    outcome: term(words.report.reviewOutcomes, review.outcome),
    note: review.note,
    sealedAt: review.sealedAt,
    responses: review.responses.map(({ findingId, response, note }) => {
      const [rule = '', subject = ''] = findingId.split('@');
      return {
        finding: findingId,
        title: words.rulebook.rules[rule]?.title ?? rule,
        subject: words.subject(subject),
        response: term(words.report.responses, response),
        note,
      };
    }),
  };
}

function decisionInWords(decision: DecisionFile, words: RecordWords): RecordDecision {
  return {
    number: decision.number,
    kind: term(words.report.kinds, decision.kind),
    scope: decision.scope.map(words.subject),
    decider: person(decision.decider),
    level: term(words.report.roles, decision.level),
    reasons: decision.reasons,
    otherReasons: decision.otherReasons,
    reviewOn: decision.reviewOn,
    details: detailsInWords(decision, words),
    closed: decision.closed && {
      by: person(decision.closed.by),
      result: decision.closed.result,
      at: decision.closed.at,
    },
    takenAt: decision.createdAt,
    conditions: decision.conditions.map(({ text, owner, dueOn, proof, consequence, checks }) => ({
      text,
      owner,
      dueOn,
      proof,
      consequence,
      checks: checks.map(({ outcome, reasons, evidence, by, at }) => ({
        outcome: term(words.report.checks, outcome),
        reasons,
        evidence,
        by: person(by),
        at,
      })),
    })),
  };
}

function person({ id }: NamedPerson): { id: string } {
  return { id };
}

/** A copy as it would be read back: event data is JSON by contract, whatever its type says. */
function jsonOf(data: Record<string, unknown>): CaseRecord['events'][number]['data'] {
  return JSON.parse(JSON.stringify(data));
}
