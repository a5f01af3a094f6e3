import { describe, expect, it } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import { nepalMethadone } from '@/lib/cases/examples/nepal-methadone';
import { canonicalJson } from '@/lib/ledger/canonical';
import { verifyChain } from '@/lib/ledger/chain';
import { sealedExample } from '@/lib/reports/sealed-example';
import { caseRecordSchema } from './record';

describe.each([iranBorder, nepalMethadone])('the sealed record of $title', (example) => {
  const record = sealedExample(example);

  it('keeps its shape when it is read back from JSON', () => {
    expect(caseRecordSchema.parse(JSON.parse(canonicalJson(record)))).toEqual(record);
  });

  it('is the same when it is sealed again', () => {
    expect(canonicalJson(sealedExample(example))).toBe(canonicalJson(record));
  });

  it('holds the words of everything it names: no key stands in for them', () => {
    const rules = record.rules.flatMap(({ id, title, reasoning, limb, effect, mitigations }) => [
      [id, title],
      [id, reasoning],
      ...[limb, effect, ...mitigations].map(({ key, words }) => [key, words]),
    ]);
    const answers = record.project.answers.flatMap(({ question, text, values }) => [
      [question, text],
      ...values.map(({ key, words }) => [key, words]),
    ]);
    const groups = record.project.quotes.map(({ group }) => [group.key, group.words]);
    const levels = record.screening?.levels.flatMap(({ limb, level }) => [limb, level]) ?? [];
    const wordless = [...rules, ...answers, ...groups, ...levels.map(({ key, words }) => [key, words])].filter(
      ([key, words]) => key === words || words === '',
    );
    expect(wordless).toEqual([]);
  });

  it('holds the text of every clause, question, rule and source that it refers to by id', () => {
    const clauses = new Set(record.guideline.clauses.map(({ id }) => id));
    const rules = new Set(record.rules.map(({ id }) => id));
    const sources = new Set(record.sources.map(({ id }) => id));
    expect(record.rules.flatMap((rule) => rule.clauses).filter((id) => !clauses.has(id))).toEqual([]);
    expect(record.screening?.findings.filter(({ rule }) => !rules.has(rule))).toEqual([]);
    expect(record.countryFacts.flatMap((fact) => fact.sources).filter((id) => !sources.has(id))).toEqual([]);
  });

  it('carries its history so that the chain can be checked without the server', () => {
    const caseNumber = record.case.number;
    const events = record.events.map(({ data, ...event }) => ({ ...event, caseNumber, data: Object(data) }));
    expect(verifyChain(events)).toMatchObject({ intact: true, events: 4 });
  });

  it('quotes phrases where they stand in the text', () => {
    const summaryQuotes = record.project.quotes.filter(({ field }) => field === 'summary');
    for (const { start, end, quote } of summaryQuotes) {
      expect(record.project.summary.slice(start, end)).toBe(quote);
    }
  });
});

it('leaves out an answer to a question that is no longer asked', () => {
  const { description } = iranBorder;
  const basis = 'Left over from before the kind of help was changed.';
  const care = { values: ['no-consent'], basis };
  const c1 = { ...description.answers.c1, T9: care };
  const record = sealedExample({
    ...iranBorder,
    description: { ...description, answers: { ...description.answers, c1 } },
  });
  expect(JSON.stringify(record.project.answers)).not.toContain(basis);
});

it('finds the bar on the two enforcement components of the Iran example, not on the third', () => {
  const bars = sealedExample(iranBorder).screening?.openBars.filter(({ rule }) => rule === 'DP-01') ?? [];
  expect(bars.map(({ subject }) => subject.key)).toEqual(['c1', 'c2']);
});

it('refuses a record with a part that no record has', () => {
  expect(caseRecordSchema.safeParse({ ...sealedExample(iranBorder), extra: 1 }).success).toBe(false);
});
