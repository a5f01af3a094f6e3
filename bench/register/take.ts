import { stringify } from 'csv-stringify/sync';
import { XlsxStreamWriter } from 'hucre/xlsx';
import type { RegisterForm, RegisterLine, RegisterQuery } from '@/lib/cases/register';
import { exportRegister } from '@/lib/data/register-export';
import { csvStream } from '@/lib/exchange/csv';
import { registerTable } from '@/lib/exchange/register-table';
import type { Cell, Table } from '@/lib/exchange/table';
import { xlsxStream } from '@/lib/exchange/xlsx';

/**
 * One way of taking the register home, in a process of its own: FORM, HOW and WHAT to measure. For `memory` the garbage is
 * collected every 5,000 rows and what is left is noted; that takes time, so `time` is another run.
 */
const [form, how, what] = process.argv.slice(2) as [RegisterForm, 'streamed' | 'at-once', 'time' | 'memory'];

const person = { id: 'auditor', name: 'Aude', email: 'aude@example.org', role: 'auditor', language: 'en' } as const;
const same = (word: string) => word;
const words = {
  title: 'Cases',
  column: same,
  state: same,
  level: same,
  notScreened: '',
  country: same,
  yes: 'yes',
  no: 'no',
};

let most = 0;
/** Memory that something still holds, outside the heap too. */
function note(): number {
  if (what !== 'memory') return 0;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
  return heapUsed + external;
}

async function* noted(batches: AsyncIterable<RegisterLine[]>): AsyncGenerator<RegisterLine[]> {
  let count = 0;
  for await (const batch of batches) {
    yield batch;
    count += 1;
    if (count % 10 === 0) note();
  }
}

async function take(filters: RegisterQuery): Promise<{ rows: number; bytes: number }> {
  const { cases, batches } = await exportRegister(person, { sort: 'number', direction: 'asc', ...filters }, form);
  const table = registerTable(noted(batches), words);
  const bytes = how === 'streamed' ? await streamed(table) : await atOnce(table);
  return { rows: cases, bytes };
}

async function streamed(table: Table): Promise<number> {
  const stream = form === 'csv' ? csvStream(table, { bom: false }) : xlsxStream(table);
  let bytes = 0;
  for await (const piece of stream) bytes += piece.length;
  return bytes;
}

/** As it is mostly done: every row in memory, then the whole text or file, then off it goes. */
async function atOnce({ name, columns, batches }: Table): Promise<number> {
  const rows: Cell[][] = [];
  for await (const batch of batches) for (const row of batch) rows.push([...row]);
  const file = form === 'csv' ? csvOf(rows) : await xlsxOf(name, [...columns], rows);
  note();
  return rows.length > 0 ? file.length : 0;
}

function csvOf(rows: Cell[][]): Buffer {
  return Buffer.from(stringify(rows, { escape_formulas: true, cast: { date: String } }));
}

function xlsxOf(name: string, columns: { header: string; width: number }[], rows: Cell[][]): Promise<Uint8Array> {
  const writer = new XlsxStreamWriter({ name, columns });
  for (const row of rows) writer.addRow(row);
  return writer.finish();
}

// Code that is compiled and pools that are opened at the first rows are no memory of the many.
await take({ country: 'IRN', text: '00' });
most = 0;
const before = note();
const start = process.hrtime.bigint();
const { rows, bytes } = await take({});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const megabytes = (value: number) => Number((value / 1024 / 1024).toFixed(1));
process.stdout.write(
  JSON.stringify(
    what === 'memory'
      ? { heldBeyondStartMegabytes: megabytes(most - before) }
      : { rows, fileMegabytes: megabytes(bytes), seconds: Number(seconds.toPrecision(3)) },
  ),
);
process.exit();
