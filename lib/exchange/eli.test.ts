import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseLists } from '@/lib/guideline/clauses';
import { commentary } from '@/lib/guideline/commentary';
import { notes } from '@/lib/guideline/notes';
import { clauseById, clauses } from '@/lib/guideline/section';
import { clauseDocument } from './clause-document';
import { clauseAddress, clauseAt, clauseIris, everyAddress } from './eli';

const everyId = ['IV.3', ...[...clauseLists, ...clauses, ...commentary, ...notes].map(({ id }) => id)];

describe('addresses of clauses', () => {
  it('stay what they were when they were first given', () => {
    expect(clauseAddress('IV.3-A-iv')).toBe('/eli/int/hrdp/2019/guidelines/part_iv/sec_3/assisting/pnt_iv');
    expect(clauseAddress('IV.3-R-i')).toBe('/eli/int/hrdp/2019/guidelines/part_iv/sec_3/receiving/pnt_i');
    expect(clauseAddress('IV.3-C4')).toBe('/eli/int/hrdp/2019/guidelines/part_iv/sec_3/commentary/par_4');
    expect(clauseAddress('n896')).toBe('/eli/int/hrdp/2019/guidelines/note_896');
  });

  it('are there for the section, each list, clause, paragraph and note, one for each, and lead back', () => {
    expect(new Set(everyAddress()).size).toBe(everyId.length);
    for (const id of everyId) {
      const address = clauseAddress(id) ?? '';
      expect(clauseAt(address)).toBe(id);
      expect(clauseAt(`${address}/eng`)).toBe(id);
    }
  });

  it('are for these alone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!everyId.includes(text));
        expect(clauseAddress(text)).toBeUndefined();
        expect(clauseAt(text)).toBeUndefined();
        expect(clauseAt(`${clauseAddress('IV.3')}/${text}x`)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
    expect(clauseAt(`${clauseAddress('IV.3-A-iv')}/fra`)).toBeUndefined();
    expect(clauseIris(['n896', 'donor-1', 'n896'], 'https://a.example')).toEqual([
      'https://a.example/eli/int/hrdp/2019/guidelines/note_896',
    ]);
  });
});

describe('the document at an address', () => {
  it('holds the words, the passage it stands in and the notes it cites, each at an address of its own', () => {
    for (const id of everyId) {
      const document = clauseDocument(id, 'https://a.example');
      const iris = [document['@id'], document['eli:is_part_of'] ?? [], document['eli:cites'] ?? []].flat();
      for (const iri of iris) expect(clauseAt(iri.replace('https://a.example', ''))).toBeDefined();
      expect(document['eli:id_local']).toBe(id);
      expect(document['eli:is_realized_by']['schema:text']['@value']).toContain(
        (clauseById(id)?.text ?? '').slice(0, 40),
      );
    }
    expect(clauseDocument('IV.3-C3', '')['eli:cites']).toHaveLength(4);
    expect(clauseDocument('IV.3-A-iv', '')['eli:is_part_of']).toBe(clauseAddress('IV.3-A'));
  });
});
