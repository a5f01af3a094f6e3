import type { CaseRecord } from '@/lib/cases/record-schema';
import { hashOf } from '@/lib/ledger/hash';
import { sampleNames } from './sample-records';

const flagged = (record: CaseRecord) =>
  (record.screening?.findings ?? []).filter(({ outcome }) => ['flagged', 'cannot-tell'].includes(outcome.key));

/**
 * What people typed into a record, and what was found and decided, as every form of the report in English must show it.
 * For tests, which read each form back: it comes from the record itself, not from the report model.
 */
export function wordsOfRecord(record: CaseRecord): string[] {
  return [
    record.case.title,
    record.project.summary,
    ...record.project.indicators,
    ...record.project.components.flatMap(({ name, description, recipient }) => [name, description, recipient]),
    ...record.project.answers.flatMap(({ text, basis }) => [text, basis]),
    ...flagged(record).map(({ title }) => title),
    ...record.rules.map(({ title }) => title),
    ...record.rules
      .filter(({ id }) => flagged(record).some(({ rule }) => rule === id))
      .flatMap(({ reasoning, clearedOnlyBy }) => [reasoning, clearedOnlyBy ?? '']),
    ...record.project.quotes.map(({ quote }) => quote),
    ...record.guideline.clauses.flatMap(({ leadIn, notes }) => [leadIn ?? '', ...notes.map(({ text }) => text)]),
    ...record.countryFacts.map(({ detail }) => detail),
    ...record.reviews.flatMap(({ note, responses }) => [note, ...responses.map((response) => response.note)]),
    ...record.decisions.flatMap(({ reasons, conditions }) => [
      reasons,
      ...conditions.flatMap(({ text, owner, proof, consequence, checks }) => [
        text,
        owner,
        proof,
        consequence,
        ...checks.flatMap(({ reasons, evidence }) => [reasons, evidence]),
      ]),
    ]),
    ...record.work.entries
      .filter(({ number, revision }) => !record.work.entries.some((e) => e.number === number && e.revision > revision))
      .flatMap(({ title, fields }) => [title, ...fields.filter(({ chosen }) => !chosen).map((field) => field.words)]),
    ...(record.comments ?? []).flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]),
    ...(record.letters ?? []).flatMap(({ subject, text, addressee, answers }) => [
      subject,
      text,
      addressee,
      ...answers.map((answer) => answer.words),
    ]),
    ...(record.evidence ?? []).flatMap(({ title, source, quote, position, link, file, withdrawn }) => [
      title,
      source,
      quote,
      position,
      link ?? '',
      file?.sha256 ?? '',
      withdrawn?.reasons ?? '',
    ]),
    ...record.events.flatMap(({ words, actorId, hash }) => [
      words,
      sampleNames[actorId as keyof typeof sampleNames],
      hash,
    ]),
    ...(record.screening ? [record.screening.rulebook.hash, record.screening.facts.hash] : []),
    hashOf(record),
  ];
}
