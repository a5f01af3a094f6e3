import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test, vi } from 'vitest';
import { type PublishedSchema, publishedSchema } from '@/lib/cases/published-schemas';
import { sha256Hex } from '@/lib/ledger/hash';
import { readCheckpoint, verifyBundle } from '@/lib/ledger/verify.mjs';
import { exportBundle } from './bundle';
import { makeSealedCase } from './test-sealed-case';

vi.setConfig({ testTimeout: 120_000 });

// biome-ignore lint/suspicious/noExplicitAny: a bundle is read here as an outsider reads it, without our types
type Outsider = any;
let text: string;
let bundle: Outsider;

beforeAll(async () => {
  const { auditor, number } = await makeSealedCase();
  text = await exportBundle(auditor, number);
  bundle = JSON.parse(text);
}, 120_000);

const rowsOf = (table: string): Outsider[] => Object.values(bundle.rows[table] ?? {});

/** What a stranger's validator says against the published schema of this name: nothing when it fits. */
function against(name: PublishedSchema): (value: unknown) => string[] {
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true, strictTypes: false }));
  const validate = ajv.compile(publishedSchema(name, `https://scruple.example.org/schemas/${name}.json`) as AnySchema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
  };
}

test('an exported bundle fits the schema that is published, and so does each of its records', () => {
  expect(against('case-bundle-1')(bundle)).toEqual([]);
  const check = against('case-record-2');
  expect(rowsOf('record').length).toBeGreaterThan(5);
  for (const { content } of rowsOf('record')) expect(check(content)).toEqual([]);
});

test('what is not in the format does not fit', () => {
  const check = against('case-bundle-1');
  expect(check({ ...bundle, format: 'scruple.case-bundle/2' })).toEqual(['/format must be equal to constant']);
  expect(check({ ...bundle, more: 1 })).toEqual([' must NOT have additional properties']);
  expect(check({ ...bundle, seal: undefined })).not.toEqual([]);
  const { names: _taken, ...without } = bundle;
  expect(check(without)).toEqual([]);
  const [record] = rowsOf('record');
  expect(against('case-record-2')({ ...record.content, decisions: 'none' })).toEqual(['/decisions must be array']);
});

test('it holds the versions of the project, each with its answers', () => {
  const versions = rowsOf('project_version');
  expect(versions.length).toBeGreaterThan(0);
  for (const { content } of versions) {
    expect(content.description.components.length).toBe(2);
    expect(Object.keys(content.description.answers.c1).length).toBeGreaterThan(0);
  }
});

test('it holds the screenings, each finding with its trace', () => {
  const screenings = rowsOf('screening');
  expect(screenings.length).toBeGreaterThan(0);
  for (const { result } of screenings) {
    expect(result.findings.length).toBeGreaterThan(20);
    for (const finding of result.findings) expect(finding.trace).toBeDefined();
  }
});

test('it holds the edition of the rulebook and the country facts that each screening used, under their hashes', () => {
  for (const { rulebookHash, factsHash } of rowsOf('screening')) {
    expect(bundle.rows.edition[rulebookHash]).toMatchObject({ kind: 'rulebook', hash: rulebookHash });
    expect(bundle.rows.edition[factsHash]).toMatchObject({ kind: 'facts', hash: factsHash });
    expect(bundle.rows.edition[factsHash].content.facts.length).toBeGreaterThan(100);
  }
});

test('it holds reviews with what they say of each finding, and decisions with their conditions', () => {
  expect(rowsOf('review')).toEqual([expect.objectContaining({ outcome: 'pass_on' })]);
  expect(rowsOf('finding_response').length).toBeGreaterThan(0);
  expect(rowsOf('decision').length).toBe(2);
  expect(rowsOf('decision_condition')).toEqual([expect.objectContaining({ text: 'Visits' })]);
});

test('it holds the evidence by the hash of each file', () => {
  expect(rowsOf('evidence')).toEqual([
    expect.objectContaining({ fileHash: sha256Hex('sentenced to death'), fileName: 'judgment.txt' }),
  ]);
});

test('it holds every event, a proof for each, and a checkpoint that counts them', () => {
  expect(bundle.events.at(-1)).toMatchObject({ kind: 'report-exported', sequence: bundle.events.length });
  expect(bundle.ledger.leaves.length).toBe(bundle.events.length);
  const checkpoint = readCheckpoint(bundle.ledger.checkpoint);
  expect(checkpoint?.size).toBeGreaterThanOrEqual(bundle.events.length);
  expect(bundle.ledger.head.sequence).toBe(bundle.events.length);
  expect(verifyBundle(text).problems).toEqual([]);
});
