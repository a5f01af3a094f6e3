import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { hashOf } from '@/lib/ledger/hash';
import { fieldText } from '@/lib/reports/quote';
import { sampleNames, sampleRecord } from '@/lib/reports/sample-records';
import { sealedExample } from '@/lib/reports/sealed-example';
import { annotationsOf } from './annotations';
import { clauseAt } from './eli';
import type { PositionSelector, QuoteSelector } from './selectors';

const BASE = 'https://a.example';
const draw = (record: CaseRecord) => annotationsOf({ record, hash: hashOf(record), names: sampleNames, base: BASE });
const itemsOf = (record: CaseRecord) => draw(record).first?.items ?? [];

const sealed = sealedExample(iranBorder);

/** What a program that knows only the Recommendation selects: code points for a place, words with their neighbours. */
function select(text: string, selector: PositionSelector | QuoteSelector): string | null {
  if (selector.type === 'TextPositionSelector') return [...text].slice(selector.start, selector.end).join('');
  const { exact, prefix = '', suffix = '' } = selector;
  return text.includes(`${prefix}${exact}${suffix}`) ? exact : null;
}

/** The text that the address of a target names, read by its JSON Pointer. */
function textAt(record: CaseRecord, source: string): unknown {
  const [, pointer = ''] = source.split('#');
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
}

/** The example with these words before every text, all phrases moved along. */
function moved(before: string): CaseRecord {
  const { project } = sealed;
  const shift = (quote: CaseRecord['project']['quotes'][number]) => ({
    ...quote,
    start: quote.start + before.length,
    end: quote.end + before.length,
  });
  return {
    ...sealed,
    project: {
      ...project,
      title: before + project.title,
      summary: before + project.summary,
      indicators: project.indicators.map((text) => before + text),
      components: project.components.map((each) => ({
        ...each,
        name: before + each.name,
        description: before + each.description,
      })),
      quotes: project.quotes.map(shift),
    },
  };
}

describe('annotations of marked phrases', () => {
  it('select the phrase they are about, whatever stands before it', () => {
    const odd = ['', '👮🏽‍♀️ ', 'e\u0301\u0323 ', '𝔄𝔅 \u200f', 'نص ', '中文。'];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme' })), (before) => {
        const record = moved(before);
        const { quotes } = record.project;
        expect(quotes.length).toBeGreaterThan(5);
        itemsOf(record).forEach((item, index) => {
          const text = textAt(record, item.target.source);
          expect(text).toBe(fieldText(record, quotes[index]?.field ?? ''));
          expect(item.target.selector).toHaveLength(2);
          for (const selector of [item.target.selector].flat()) {
            expect(select(String(text), selector)).toBe(quotes[index]?.quote);
          }
        });
      }),
      { numRuns: 15 },
    );
  });

  it('fall back to the words where a phrase does not stand at its place', () => {
    const [first] = itemsOf({ ...sealed, project: { ...sealed.project, title: '', summary: '' } });
    expect(first?.target.selector).toEqual([{ type: 'TextQuoteSelector', exact: sealed.project.quotes[0]?.quote }]);
  });

  it('name the clauses that the rules reading them rest on', () => {
    const read = sealed.screening?.findings.filter(({ grounds }) =>
      grounds.some(({ evidence }) => evidence.some(({ kind }) => kind === 'quote')),
    );
    expect(read?.length).toBeGreaterThan(0);
    const linked = itemsOf(sealed).flatMap(({ body }) => body.flatMap((each) => ('source' in each ? each.source : [])));
    expect(linked.length).toBeGreaterThan(0);
    for (const iri of linked) expect(clauseAt(iri.replace(BASE, ''))).toBeDefined();
  });
});

describe('annotations of evidence', () => {
  it('hold each quote with its place, its file by hash, and who withdrew it and why', () => {
    const record = sampleRecord({ decisions: 3 });
    const items = itemsOf(record);
    expect(items).toHaveLength(3);
    for (const [index, item] of items.entries()) {
      const kept = record.evidence?.[index];
      expect(item.target.selector).toEqual({ type: 'TextQuoteSelector', exact: kept?.quote });
      expect(JSON.stringify(item.body)).toContain(kept?.position);
      if (kept?.withdrawn) expect(JSON.stringify(item.body)).toContain(kept.withdrawn.reasons);
    }
    expect(items[1]?.target).toMatchObject({
      source: `${BASE}/cases/SCR-2026-0001/evidence/2/file`,
      state: { cached: 'ni:///sha-256;zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMw' },
    });
  });
});

describe('the collection', () => {
  it('counts its items, gives each an id of its own, and is the same each time', () => {
    const collection = draw(sealed);
    const items = itemsOf(sealed);
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
    });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(JSON.stringify(draw(sealed))).toBe(JSON.stringify(collection));
  });

  it('has no page when there is nothing to say', () => {
    const empty = draw(sampleRecord({ decisions: 0 }));
    expect(empty.total).toBe(0);
    expect(empty).not.toHaveProperty('first');
  });
});
