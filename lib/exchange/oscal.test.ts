import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import { nepalMethadone } from '@/lib/cases/examples/nepal-methadone';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { hashOf } from '@/lib/ledger/hash';
import { sampleNames, sampleRecord } from '@/lib/reports/sample-records';
import { sealedExample } from '@/lib/reports/sealed-example';
import { clauseAt } from './eli';
import { oscalOf } from './oscal';

const BASE = 'https://a.example';
const schema = JSON.parse(
  readFileSync(new URL('./test-schemas/oscal-assessment-results-used.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const write = (record: CaseRecord, names = sampleNames) =>
  JSON.stringify(oscalOf({ record, hash: hashOf(record), names, base: BASE }));

/** What a program reads: only JSON. Throws unless the schema holds. */
function read(record: CaseRecord) {
  const document: ReturnType<typeof oscalOf> = JSON.parse(write(record));
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  const [result] = document['assessment-results'].results;
  if (!result) throw new Error('No result');
  return { document, result };
}

const iran = sealedExample(iranBorder);
const nepal = sealedExample(nepalMethadone);

/** Every value under a key, at any depth. */
function valuesOf(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === key && typeof part === 'string' ? [part] : valuesOf(part, key),
  );
}

describe('OSCAL assessment results', () => {
  it.each([
    ['a real case with bars', iran],
    ['a real case without', nepal],
    ['a case that was never screened', sampleRecord({ screened: false, reviewed: false, decisions: 0 })],
    ['a large case', sampleRecord({ components: 20, findings: 200, decisions: 3 })],
  ])('keep to the schema: %s', (_, record) => {
    expect(() => read(record)).not.toThrow();
  });

  it('keep to the schema whatever people typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        read(sampleRecord({ components: 2, findings: 8, typed: () => typed }));
      }),
      { numRuns: 30 },
    );
  });

  it('give every thing a UUID of its own, and name nothing that is not there', () => {
    for (const record of [iran, nepal, sampleRecord({ findings: 12, decisions: 2 })]) {
      const { document } = read(record);
      const own = valuesOf(document, 'uuid');
      expect(new Set(own).size).toBe(own.length);
      const named = [
        ...['party-uuid', 'actor-uuid', 'subject-uuid', 'observation-uuid', 'risk-uuid', 'component-uuid'].flatMap(
          (key) => valuesOf(document, key),
        ),
        ...valuesOf(document, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
      ];
      expect(named.length).toBeGreaterThan(20);
      expect(named.filter((uuid) => !own.includes(uuid))).toEqual([]);
      const objectives = valuesOf(document['assessment-results']['local-definitions'], 'id');
      expect(valuesOf(document, 'target-id').filter((id) => !objectives.includes(id))).toEqual([]);
      const roles = document['assessment-results'].metadata.roles.map(({ id }) => id);
      expect(valuesOf(document, 'role-id').filter((id) => !roles.includes(id))).toEqual([]);
    }
  });

  it('say of each finding what the record says, and never that anybody broke the law', () => {
    const { document, result } = read(iran);
    const outcomes = new Map(iran.screening?.findings.map(({ id, outcome }) => [id, outcome.key]));
    expect(result.findings).toHaveLength(outcomes.size);
    const effects = new Map(iran.rules.map(({ id, effect }) => [id, effect.key]));
    for (const { props, target, description } of result.findings ?? []) {
      expect(description).toMatch(/^(Flagged|Clear|Does not apply|Cannot tell)\.\n\nWhat the rule looks for: /);
      const of = (name: string) => props.find((each) => each.name === name)?.value ?? '';
      expect(outcomes.get(of('finding'))).toBe(of('outcome'));
      const flagged = of('outcome') === 'flagged';
      const credit = effects.get(of('rule')) === 'credit';
      if (flagged) expect(target.status.state).toBe(credit ? 'satisfied' : 'not-satisfied');
      if (of('outcome') === 'cannot-tell') {
        expect(target.status).toMatchObject({ state: 'not-satisfied', reason: 'other' });
      }
      if (of('outcome') === 'clear' && !credit) expect(target.status.state).toBe('satisfied');
      if (flagged && !credit) expect(target.status.remarks).toContain('A named person decides');
    }
    expect(JSON.stringify(document)).not.toMatch(/\bin breach\b|\bbreaches\b|violates/i);
  });

  it('hold all that a finding rests on, each thing once', () => {
    const { result } = read(iran);
    const observations = new Map((result.observations ?? []).map((each) => [each.uuid, each]));
    for (const finding of iran.screening?.findings ?? []) {
      const drawn = result.findings?.find(({ props }) => props.some(({ value }) => value === finding.id));
      const related = (drawn?.['related-observations'] ?? []).map((each) => observations.get(each['observation-uuid']));
      const grounds = [...finding.grounds, ...finding.raise.flatMap((each) => each.grounds)];
      for (const seen of grounds.flatMap(({ evidence }) => evidence)) {
        const [name, value] =
          seen.kind === 'answer'
            ? ['question', seen.question]
            : seen.kind === 'quote'
              ? ['field', seen.field]
              : ['topic', seen.topic.key];
        expect(related.some((each) => each?.props.some((prop) => prop.name === name && prop.value === value))).toBe(
          true,
        );
      }
    }
    const seen = (iran.screening?.findings ?? []).flatMap(({ grounds, raise }) =>
      [...grounds, ...raise.flatMap((each) => each.grounds)].flatMap(({ evidence }) => evidence),
    );
    const once = new Set(seen.map((each) => JSON.stringify(each)));
    const kinds = [...observations.values()].flatMap(({ props }) => props.filter(({ name }) => name === 'kind'));
    expect(kinds.filter(({ value }) => value !== 'open')).toHaveLength(once.size);
  });

  it('carry every risk with its level, each bar, and what was decided on it', () => {
    const { result } = read(iran);
    const risks = result.risks ?? [];
    const bars = risks.filter(({ props }) => props.some(({ name, value }) => name === 'bar' && value === 'true'));
    const openBars = iran.screening?.openBars ?? [];
    expect(openBars.length).toBeGreaterThan(0);
    expect(bars.length).toBeGreaterThanOrEqual(openBars.length);
    const frozen = risks.filter(({ props }) => props.some(({ value }) => value.endsWith('@c1')));
    expect(frozen.length).toBeGreaterThan(0);
    for (const risk of frozen) {
      expect(risk.status).toBe('remediating');
      expect(risk['risk-log']?.entries[0]?.title).toBe('Decision 1: Temporary freeze');
      expect(risk.remediations?.filter(({ title }) => /^Condition \d of decision/.test(title))).toHaveLength(2);
    }
    for (const { characterizations } of risks) expect(valuesOf(characterizations, 'name')).toContain('level');
  });

  it('hold each piece of evidence by its hash, each event, and the clauses by their addresses', () => {
    const record = sampleRecord({ findings: 6, decisions: 2 });
    const { document, result } = read(record);
    expect(document['assessment-results']['back-matter'].resources.flatMap(({ title }) => title)).toEqual(
      expect.arrayContaining(record.evidence?.map(({ title }) => title) ?? ['none']),
    );
    expect(valuesOf(document['assessment-results']['back-matter'], 'value')).toContain('c'.repeat(64));
    expect(result['assessment-log'].entries).toHaveLength(record.events.length + 1 + record.decisions.length);
    const clauses = valuesOf(document, 'href').filter((href) => href.startsWith(`${BASE}/eli/`));
    expect(clauses.length).toBeGreaterThan(0);
    for (const iri of clauses) expect(clauseAt(iri.replace(BASE, ''))).toBe('IV.3-A-iv');
  });

  it('are the same bytes each time; a later record keeps the UUIDs of what was there', () => {
    expect(write(iran)).toBe(write(iran));
    const [event] = iran.events;
    const next = event ? [{ ...event, sequence: 5, at: '2026-12-01T08:00:00.000Z', hash: 'e'.repeat(64) }] : [];
    const later = { ...iran, events: [...iran.events, ...next] };
    expect(valuesOf(JSON.parse(write(later)), 'uuid')).toEqual(
      expect.arrayContaining(valuesOf(JSON.parse(write(iran)), 'uuid')),
    );
    expect(JSON.parse(write(later))['assessment-results'].metadata.version).not.toBe(
      read(iran).document['assessment-results'].metadata.version,
    );
  });

  it('name people by the names of today, and by their id alone where a name is gone', () => {
    expect(write(iran)).toContain('Ada Okafor');
    const erased: typeof sampleNames = JSON.parse('{}');
    expect(write(iran, erased)).not.toContain('Ada Okafor');
    expect(() => JSON.parse(write(iran, erased))).not.toThrow();
  });

  it('let no word of a person turn into a heading, a link or HTML', () => {
    const typed = '# Title\n<img src=x> [a](javascript:1) *b* {{ insert: param, x }}';
    const { result } = read(sampleRecord({ components: 1, findings: 1, typed: () => typed }));
    const [, component] = result['local-definitions'].components;
    expect(component?.description).toBe(
      '\\# Title\n\n\\<img src=x\\> \\[a\\](javascript:1) \\*b\\* \\{\\{ insert: param, x \\}\\}',
    );
  });
});
