import { stringify } from 'csv-stringify/sync';
import { XlsxStreamWriter } from 'hucre/xlsx';
import type { RegisterForm, RegisterQuery } from '@/lib/cases/register';
import { exportRegister } from '@/lib/data/register-export';
import { csvStream } from '@/lib/exchange/csv';
import { registerTable } from '@/lib/exchange/register-table';
import type { Cell, Table } from '@/lib/exchange/table';
import { xlsxStream } from '@/lib/exchange/xlsx';

/** One way of taking the register home, in a process of its own, so that its memory is its own: FORM, HOW and HOW MUCH. */
const [form, how, share] = process.argv.slice(2) as [RegisterForm, 'streamed' | 'at-once', 'quarter' | 'whole'];

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

const MB = 1024 * 1024;
let peak = 0;
const watching = setInterval(note, 20);
function note() {
  peak = Math.max(peak, process.memoryUsage().rss);
}

async function take(filters: RegisterQuery): Promise<{ rows: number; bytes: number }> {
  const { cases, batches } = await exportRegister(person, { sort: 'number', direction: 'asc', ...filters }, form);
  const table = registerTable(batches, words);
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
  if (form === 'csv') return Buffer.from(stringify(rows, { escape_formulas: true, cast: { date: String } })).length;
  const writer = new XlsxStreamWriter({ name, columns: [...columns] });
  for (const row of rows) writer.addRow(row);
  return (await writer.finish()).length;
}

// Code that is compiled and pools that are opened at the first rows are no memory of the many.
await take({ text: '0000' });
globalThis.gc?.();
note();
const before = process.memoryUsage().rss;
peak = before;
const start = process.hrtime.bigint();
const { rows, bytes } = await take(share === 'quarter' ? { country: 'IRN' } : {});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
note();
clearInterval(watching);
process.stdout.write(
  JSON.stringify({
    rows,
    megabytes: Number((bytes / MB).toFixed(1)),
    seconds: Number(seconds.toPrecision(3)),
    rowsPerSecond: Math.round(rows / seconds),
    peakGrowthMegabytes: Number(((peak - before) / MB).toFixed(1)),
  }),
);
process.exit();
