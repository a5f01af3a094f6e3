import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseLists } from './clauses';
import { commentary } from './commentary';
import { asPrinted, textRuns, withNotes } from './note-marks';
import { notes } from './notes';
import { clauseById, clauses, noteById, notesOf, plainText } from './section';

const SOURCE = path.resolve(import.meta.dirname, '../../../shared/guideline/IV-3.txt');
const SHA256 = 'ddfff81a44538a84c69cd711551808dbefe2b2043f22f1f46c3cebbda5e843fc';

/** The source file is a web page saved as text: these pieces belong to the page, not to the Guidelines. */
function wordsOfSource(page: string): string[] {
  return page
    .replace(/^Search About$/m, '')
    .replace(/^Privacy Policy © 2024$/m, '')
    .replace(/^ *• (\d+)\. \^$/gm, '$1.')
    .split(/\s+/)
    .filter(Boolean);
}

describe('section IV.3 as data', () => {
  it('is the text whose hash was taken when it was compared with the source', () => {
    expect(createHash('sha256').update(plainText(), 'utf8').digest('hex')).toBe(SHA256);
  });

  it.skipIf(!existsSync(SOURCE))('is the source text word for word (skipped where ../shared is absent)', () => {
    expect(plainText().split(/\s+/)).toEqual(wordsOfSource(readFileSync(SOURCE, 'utf8')));
  });

  it('names its passages and notes with stable ids', () => {
    expect(clauses.map(({ id }) => id)).toEqual([
      'IV.3-A-i',
      'IV.3-A-ii',
      'IV.3-A-iii',
      'IV.3-A-iv',
      'IV.3-R-i',
      'IV.3-R-ii',
      'IV.3-R-iii',
    ]);
    expect(commentary.map(({ id }) => id)).toEqual(['IV.3-C1', 'IV.3-C2', 'IV.3-C3', 'IV.3-C4', 'IV.3-C5']);
    expect(notes.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `n${887 + index}`));
    for (const { id, number } of notes) expect(id).toBe(`n${number}`);
  });

  it('gives each clause the lead-in and the addressee of its list', () => {
    for (const list of clauseLists) {
      for (const clause of list.clauses) {
        expect(clause).toMatchObject({ leadIn: list.leadIn, addressee: list.addressee });
        expect(clause.id).toBe(`${list.id}-${clause.numeral}`);
      }
    }
  });

  it('links each note to the one paragraph that carries its number', () => {
    const marks = commentary.flatMap((paragraph) => paragraph.notes.map(({ note }) => [note, paragraph.id]));
    expect(marks).toEqual(notes.map(({ id, citedIn }) => [id, citedIn]));
  });

  it('stands the note number after the words that it supports', () => {
    const [first] = textRuns(commentary[0] ?? { text: '', notes: [] });
    expect(first?.text.endsWith('for all, without distinction.')).toBe(true);
    expect(first?.note).toBe('n887');
    const last = textRuns(commentary[4] ?? { text: '', notes: [] });
    expect(last.find(({ note }) => note === 'n899')?.text.endsWith('extradition,')).toBe(true);
  });

  it('finds passages and notes by id, and nothing under an unknown one', () => {
    expect(clauseById('IV.3-A-iv')?.text).toContain('does not contribute, directly or indirectly');
    const c4 = clauseById('IV.3-C4');
    expect(c4 && notesOf(c4).map(({ number }) => number)).toEqual([896]);
    expect(noteById('n895')?.text).toContain('A/HRC/47/40');
    for (const wrong of ['', 'IV.3', 'IV.3-A-v', 'n1', '__proto__']) {
      expect(clauseById(wrong)).toBeUndefined();
      expect(noteById(wrong)).toBeUndefined();
    }
  });
});

describe('note marks', () => {
  it('come back where they stood, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 9999 }).map((n) => `[${n}]`),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (printed) => {
          expect(asPrinted(withNotes(printed))).toBe(printed);
        },
      ),
    );
  });
});
