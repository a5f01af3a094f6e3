import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvStream, defused } from './csv';
import type { Cell, Row, Table } from './table';
import { xlsxStream } from './xlsx';

const COLUMNS = ['Words', 'Number', 'Day'].map((header) => ({ header, width: 12 }));
const tableOf = (...batches: Row[][]): Table => ({ name: 'Cases', columns: COLUMNS, batches });

async function csvOf(table: Table, bom = false): Promise<Uint8Array> {
  return new Uint8Array(await new Response(csvStream(table, { bom })).arrayBuffer());
}

/** The file read back by a parser that knows nothing of the writer. */
async function csvRows(...rows: Row[]): Promise<string[][]> {
  return parse(Buffer.from(await csvOf(tableOf(rows)))).slice(1);
}

async function xlsxParts(table: Table): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await new Response(xlsxStream(table)).arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = async (table: Table) => (await xlsxParts(table))['xl/worksheets/sheet1.xml'] ?? '';

/** Every cell of a sheet by its place, read from the XML as ECMA-376 says. */
function cellsOf(sheet: string): Map<string, { type: string; value: string }> {
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...cells].map(([, place = '', attributes = '', inner = '']) => {
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const value = /<(?:t|v)(?: [^>]*)?>(.*?)<\/(?:t|v)>/s.exec(inner)?.[1] ?? '';
      return [place, { type, value: plain(value) }];
    }),
  );
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Half a pair of surrogates is no character: it leaves as the sign for one that is missing. */
const wellFormed = (text: string) => Buffer.from(text).toString();

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'a', '1', '＝', '_x0041_'),
  }),
);

describe('CSV', () => {
  it('brings back every text, with no more than an apostrophe before what could run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 20 }), async (texts) => {
        const read = await csvRows(...texts.map((text): Row => [text, 1, null]));
        expect(read.map(([text]) => text)).toEqual(texts.map((text) => wellFormed(defused(text))));
        for (const [text = ''] of read) {
          expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          for (const part of text.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps numbers as numbers, those below nothing too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
        async (numbers) => {
          const read = await csvRows(...numbers.map((number): Row => ['', number, null]));
          // Nothing tells a zero from a zero below nothing.
          expect(read.map(([, number]) => Number(number))).toEqual(numbers.map((number) => number + 0));
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each<[string, string]>([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['-5', "'-5"],
    ['+33 1 23', "'+33 1 23"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['  =1', "'  =1"],
    ['Aid;=1+1', "Aid;'=1+1"],
    ['first\r\n=1', "first\r\n'=1"],
    ['a = b, c-d; e+f', 'a = b, c-d; e+f'],
    ["It's plain", "It's plain"],
    ['\n'.repeat(100_000), `'${'\n'.repeat(100_000)}`],
  ])('%.30j leaves as %.30j', (text, expected) => {
    expect(defused(text)).toBe(expected);
  });

  it('ends every line with CR LF, doubles quotes, writes days as ISO days and nothing as nothing', async () => {
    const day = new Date('2026-11-29T23:59:00Z');
    const text = strFromU8(await csvOf(tableOf([['say "no", now', -1.5, day]], [], [[null, null, null]])));
    expect(text).toBe('Words,Number,Day\r\n"say ""no"", now",-1.5,2026-11-29\r\n,,\r\n');
  });

  it('begins with a byte order mark on request only', async () => {
    expect([...(await csvOf(tableOf(), true)).slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x57]);
    expect((await csvOf(tableOf()))[0]).toBe(0x57);
  });
});

describe('XLSX', () => {
  it('brings back every text, word for word, and never as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 20 }), async (texts) => {
        const sheet = await sheetOf(tableOf(texts.map((text): Row => [text, null, null])));
        const cells = cellsOf(sheet);
        expect(sheet).not.toMatch(/<f[ >/]/);
        for (const [index, text] of texts.entries()) {
          const expected = { type: 'inlineStr', value: wellFormed(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD') };
          expect(cells.get(`A${index + 2}`)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('holds numbers and days as such, under a header row that is frozen', async () => {
    const row: Cell[] = ['=1+1', -5, new Date('2026-11-29T00:00:00Z')];
    const parts = await xlsxParts(tableOf([row]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    const cells = cellsOf(sheet);
    expect(['A1', 'B1', 'C1'].map((place) => cells.get(place)?.value)).toEqual(['Words', 'Number', 'Day']);
    expect(cells.get('A2')).toEqual({ type: 'inlineStr', value: '=1+1' });
    expect(cells.get('B2')).toEqual({ type: 'n', value: '-5' });
    // Days since 31 December 1899, and one more for a 29 February 1900 that never was.
    expect(cells.get('C2')).toEqual({ type: 'n', value: '46355' });
    const style = /<c r="C2" s="(\d+)"/.exec(sheet)?.[1];
    const formats = parts['xl/styles.xml']?.match(/<xf [^>]*xfId="0"[^>]*>/g) ?? [];
    const format = /numFmtId="(\d+)"/.exec(formats[Number(style)] ?? '')?.[1];
    expect(parts['xl/styles.xml']).toContain(`<numFmt numFmtId="${format}" formatCode="yyyy-mm-dd"/>`);
  });
});

describe('both', () => {
  it('ask for a batch only when somebody takes the one before, and stop when nobody does', async () => {
    for (const draw of [(table: Table) => csvStream(table, { bom: false }), xlsxStream]) {
      let asked = 0;
      let ended = false;
      function* batches() {
        try {
          for (;;) {
            asked += 1;
            // Noise, so that it does not pack into nothing.
            yield Array.from({ length: 500 }, (_, index): Row => [`${Math.sin(asked * 500 + index)}`, 1, null]);
          }
        } finally {
          ended = true;
        }
      }
      const reader = draw({ name: 'Cases', columns: COLUMNS, batches: batches() }).getReader();
      for (let piece = 0; piece < 4; piece += 1) await reader.read();
      expect(asked).toBeLessThan(60);
      await reader.cancel();
      await expect.poll(() => ended).toBe(true);
    }
  });

  it('break off with the failure of the source: no file looks whole that is not', async () => {
    async function* batches() {
      yield [['a', 1, null]] as Row[];
      throw new Error('The database went away');
    }
    const table = { name: 'Cases', columns: COLUMNS, batches: batches() };
    await expect(new Response(csvStream(table, { bom: false })).arrayBuffer()).rejects.toThrow();
    await expect(new Response(xlsxStream({ ...table, batches: batches() })).arrayBuffer()).rejects.toThrow();
  });
});
