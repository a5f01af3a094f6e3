import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { hashOf } from '@/lib/ledger/hash';
import { sampleNames, sampleRecord } from '@/lib/reports/sample-records';
import { sealedExample } from '@/lib/reports/sealed-example';
import { provOf } from './prov';
import type { ProvDocument } from './prov-graph';

const BASE = 'https://a.example';
const write = (record: CaseRecord) =>
  JSON.stringify(provOf({ record, hash: hashOf(record), names: sampleNames, base: BASE }));
const read = (record: CaseRecord): ProvDocument => JSON.parse(write(record));
const iran = sealedExample(iranBorder);

/** What each end of a relation must be (PROV-DM, section 5). The first two are its ends; of `plan` and the like, any. */
const ENDS: Record<string, 'entity' | 'activity' | 'agent'> = {
  'prov:entity': 'entity',
  'prov:generatedEntity': 'entity',
  'prov:usedEntity': 'entity',
  'prov:plan': 'entity',
  'prov:activity': 'activity',
  'prov:informed': 'activity',
  'prov:informant': 'activity',
  'prov:agent': 'agent',
};

/** Every name in the document that stands for nothing, or for a thing of the wrong kind, or has no prefix. */
function unresolved(document: ProvDocument): string[] {
  const { prefix, entity = {}, activity = {}, agent = {}, ...relations } = document;
  const things = { entity, activity, agent };
  const loose = Object.values(relations).flatMap((section) =>
    Object.values(section).flatMap((tie) =>
      Object.entries(tie).flatMap(([end, name]) => {
        const kind = ENDS[end];
        return kind && !(String(name) in things[kind]) ? [`${end} ${String(name)}`] : [];
      }),
    ),
  );
  const names = [entity, activity, agent].flatMap((section) => Object.keys(section));
  const types = JSON.stringify(document).matchAll(/\{"\$":"([^"]+)","type":"prov:QUALIFIED_NAME"\}/g);
  const prefixes = ['prov', ...Object.keys(prefix)];
  const nameless = [...names, ...[...types].map(([, name = '']) => name)].filter(
    (name) => !prefixes.includes(name.slice(0, name.indexOf(':'))) || /\s/.test(name),
  );
  return [...loose, ...nameless];
}

describe('PROV of a case', () => {
  it('names nothing that is not there, in records of any size', () => {
    fc.assert(
      fc.property(
        fc.record({
          components: fc.integer({ min: 0, max: 4 }),
          findings: fc.integer({ min: 0, max: 10 }),
          decisions: fc.integer({ min: 0, max: 3 }),
          conditions: fc.integer({ min: 0, max: 2 }),
          reviewed: fc.boolean(),
          screened: fc.boolean(),
        }),
        (size) => {
          const document = read(sampleRecord(size));
          expect(unresolved(document)).toEqual([]);
          expect(Object.keys(document.entity ?? {}).length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 30 },
    );
    expect(unresolved(read(iran))).toEqual([]);
  });

  it('says what the program screened with, and who set it off', () => {
    const { entity, wasAssociatedWith, used, wasInformedBy } = read(iran);
    const rulebook = `scruple:rulebook-${iran.screening?.rulebook.hash}`;
    const facts = `scruple:facts-${iran.screening?.facts.hash}`;
    expect(Object.values(wasAssociatedWith ?? {})).toContainEqual({
      'prov:activity': 'case:screening-run-2',
      'prov:agent': 'scruple:program',
      'prov:plan': rulebook,
    });
    const inputs = Object.values(used ?? {}).filter((each) => each['prov:activity'] === 'case:screening-run-2');
    expect(inputs.map((each) => each['prov:entity'])).toEqual(['case:version-1', rulebook, facts]);
    expect(Object.values(wasInformedBy ?? {})).toContainEqual({
      'prov:informed': 'case:screening-run-2',
      'prov:informant': 'case:event-2',
    });
    expect(entity).toHaveProperty(['clause:assisting/pnt_iv']);
  });

  it('ties a decision to its person, its event, and the review and screening it was taken on', () => {
    const { used, wasGeneratedBy, wasAttributedTo } = read(iran);
    expect(Object.values(wasGeneratedBy ?? {})).toContainEqual({
      'prov:entity': 'case:decision-1',
      'prov:activity': 'case:event-4',
      'prov:time': '2026-11-23T10:03:00.000Z',
    });
    expect(Object.values(wasAttributedTo ?? {})).toContainEqual({
      'prov:entity': 'case:decision-1',
      'prov:agent': 'person:u3',
    });
    const inputs = Object.values(used ?? {}).filter((each) => each['prov:activity'] === 'case:event-4');
    expect(inputs.map((each) => each['prov:entity'])).toEqual(['case:version-1', 'case:screening-2', 'case:review-1']);
  });

  it('keeps every screening of a case that was screened again, and says that a version grew from the one before', () => {
    const event = (index: number, version: number, kind: string) => ({
      ...iran.events[1],
      sequence: index,
      kind,
      at: `2026-11-2${index}T10:00:00.000Z`,
      data: { version, contentHash: 'a', screening: { resultHash: 'b', rulebookHash: `c${index}`, factsHash: 'd' } },
    });
    const events = [
      event(1, 1, 'description-submitted'),
      event(2, 2, 'description-submitted'),
      event(3, 2, 'rescreening-adopted'),
    ];
    const record = { ...iran, project: { ...iran.project, version: 2 }, events } as CaseRecord;
    const document = read(record);
    expect(unresolved(document)).toEqual([]);
    expect(Object.keys(document.entity ?? {}).filter((id) => /^case:screening-\d$/.test(id))).toHaveLength(3);
    expect(Object.values(document.wasDerivedFrom ?? {})).toContainEqual({
      'prov:generatedEntity': 'case:version-2',
      'prov:usedEntity': 'case:version-1',
      'prov:type': { $: 'prov:Revision', type: 'prov:QUALIFIED_NAME' },
    });
  });

  it('names each file by its hash, ends what was withdrawn, and ties the record to all its parts', () => {
    const record = sampleRecord({ decisions: 2 });
    const { entity, wasInvalidatedBy, wasDerivedFrom } = read(record);
    expect(entity).toHaveProperty([`scruple:file-${'c'.repeat(64)}`]);
    expect(Object.values(wasInvalidatedBy ?? {}).map((each) => each['prov:entity'])).toEqual(['case:evidence-1']);
    const parts = Object.values(wasDerivedFrom ?? {})
      .filter((each) => each['prov:generatedEntity'] === 'case:record')
      .map((each) => each['prov:usedEntity']);
    for (const part of ['case:version-1', 'case:decision-2', 'case:evidence-2', 'case:review-1', 'case:comment-4']) {
      expect(parts).toContain(part);
    }
  });

  it('is the same bytes each time', () => {
    expect(write(iran)).toBe(write(iran));
  });
});
