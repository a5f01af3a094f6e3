import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { env } from '@/lib/env';
import { verifyBundle } from '@/lib/ledger/verify.mjs';
import { exportBundle } from './bundle';
import { database } from './client';
import { SEALED_TABLES, type SealedTable } from './sealed-tables';
import type { makePerson } from './test-cases';
import { makeSealedCase } from './test-sealed-case';

/**
 * Somebody with the whole database in their hands switches every trigger off and changes one column of one row. A bundle
 * that is exported afterwards names the row. Columns come from the catalogue, so that a new one is covered by itself.
 */
vi.setConfig({ testTimeout: 600_000 });

/** Written by an export, or changed by a trial. */
const TABLES = [...SEALED_TABLES.map(({ table }) => table), 'event', 'ledger_leaf', 'checkpoint'];
let number: string;
let client: Client;
let auditor: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  ({ number, auditor } = await makeSealedCase());
  client = new Client({ connectionString: env().DATABASE_OWNER_URL });
  await client.connect();
  for (const table of TABLES) await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER ALL`);
  // Keys that name other rows, and bounds, would refuse some of the changes; so does nobody who has the database.
  const held = await client.query<{ name: string; table: string }>(
    `SELECT conname AS name, conrelid::regclass::text AS "table" FROM pg_constraint
     WHERE contype IN ('f', 'c') AND connamespace = 'public'::regnamespace`,
  );
  for (const { name, table } of held.rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  for (const table of TABLES) await client.query(`CREATE TABLE "kept_${table}" AS SELECT * FROM "${table}"`);
}, 120_000);

afterAll(() => client.end());

type Column = { column: string; type: string; kind: string };

async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT column_name AS "column", udt_name AS "type", data_type AS "kind" FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  return rows;
}

/** A value of this type that is not what stands there. */
function otherValue({ column, type, kind }: Column): string {
  const at = `t."${column}"`;
  // A hash is read as bytes: another letter in it counts, one behind it may not.
  if (/hash$/i.test(column)) return `translate(${at}, '0123456789abcdef', '123456789abcdef0')`;
  if (kind === 'ARRAY') return `array_append(${at}, NULL)`;
  if (kind === 'USER-DEFINED') {
    return `(SELECT label::"${type}" FROM unnest(enum_range(NULL::"${type}")) label WHERE label IS DISTINCT FROM ${at} LIMIT 1)`;
  }
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'jsonb') return `COALESCE(${at}, '{}') || '{"slipped": "in"}'`;
  if (type === 'bool') return `NOT COALESCE(${at}, false)`;
  if (type === 'date') return `COALESCE(${at}, CURRENT_DATE) + 1`;
  if (type.startsWith('timestamp')) return `COALESCE(${at}, now()) + INTERVAL '1 millisecond'`;
  if (/^(int|float|numeric)/.test(type)) return `COALESCE(${at}, 0) + 100000`;
  if (type === 'bytea') return `COALESCE(${at}, ''::bytea) || '\\x00'::bytea`;
  return `COALESCE(${at}, '') || 'x'`;
}

/** One row of the case, by the name that a seal gives it. */
type Row = SealedTable & { name: string; where: string };

async function rowOf(sealed: SealedTable): Promise<Row> {
  const { table, key, ofCase } = sealed;
  const [theCase] = (await client.query('SELECT "id" FROM "case" WHERE "number" = $1', [number])).rows;
  const named = key.map((column) => `t."${column}"::text`).join(` || '/' || `);
  const where = `(${ofCase.replaceAll('$1::uuid', `'${theCase.id}'::uuid`)})`;
  const [row] = (await client.query(`SELECT ${named} AS name FROM "${table}" t WHERE ${where} ORDER BY 1 LIMIT 1`))
    .rows;
  if (!row) throw new Error(`The case of this test holds no row in ${table}: add the act that fills it`);
  return { ...sealed, name: row.name, where: `${named} = '${row.name}' AND ${where}` };
}

async function change(table: string, column: Column, where: string): Promise<void> {
  const statement = `UPDATE "${table}" t SET "${column.column}" = ${otherValue(column)} WHERE ${where}`;
  expect((await client.query(statement)).rowCount, `${table}.${column.column}`).toBe(1);
}

/** What the verifier says of a bundle that is exported while one column of one row is another; then all is as it was. */
async function saidOf(table: string, column: Column, where: string): Promise<string[]> {
  await change(table, column, where);
  try {
    return (await saidOfExport()).map(({ item }) => item);
  } finally {
    await restore(table);
  }
}

async function saidOfExport(): Promise<{ item: string; words: string }[]> {
  try {
    return verifyBundle(await exportBundle(auditor, number)).problems;
  } finally {
    for (const table of ['event', 'ledger_leaf', 'checkpoint']) await restore(table);
  }
}

async function restore(table: string): Promise<void> {
  await client.query(`DELETE FROM "${table}"`);
  await client.query(`INSERT INTO "${table}" SELECT * FROM "kept_${table}"`);
}

test('while nothing is changed nothing is wrong', async () => {
  expect(await saidOfExport()).toEqual([]);
});

/** Do rows of other tables count as rows of the case through rows of this one? */
const leads = ({ table }: SealedTable) => SEALED_TABLES.some(({ ofCase }) => ofCase.includes(`"${table}"`));

/** Columns through which they do: a change of one hides the rows of other tables too. */
const hides = (sealed: SealedTable, { column }: Column) =>
  leads(sealed) && SEALED_TABLES.some(({ key, ofCase }) => key.includes(column) || ofCase.includes(`"${column}"`));

test('a change of any column that hides no other row names the row', async () => {
  const rows = await Promise.all(SEALED_TABLES.map(rowOf));
  const left = await Promise.all(
    rows.map(async (row) => ({ row, columns: (await columnsOf(row.table)).filter((column) => !hides(row, column)) })),
  );
  // These do not hide one another, so one export tries a column of every table at a time.
  while (left.some(({ columns }) => columns.length > 0)) {
    const tried = left.flatMap(({ row, columns }) => columns.splice(0, 1).map((column) => ({ row, column })));
    for (const { row, column } of tried) await change(row.table, column, row.where);
    const items = (await saidOfExport()).map(({ item }) => item);
    for (const { row } of tried) await restore(row.table);
    for (const { row, column } of tried)
      expect(items, `${row.table}.${column.column}`).toContain(`row ${row.table} ${row.name}`);
  }
});

test.each(SEALED_TABLES.filter(leads))('a change of any other column of $table names the row', async (sealed) => {
  const { table, name, where } = await rowOf(sealed);
  const columns = (await columnsOf(table)).filter((column) => hides(sealed, column));
  expect(columns.length).toBeGreaterThan(0);
  for (const column of columns)
    expect(await saidOf(table, column, where), `${table}.${column.column}`).toContain(`row ${table} ${name}`);
});

test('a change of any column of an event names the event', async () => {
  for (const column of await columnsOf('event')) {
    // The number that the database gives a row is no part of what happened: only its order counts, which the leaves hold.
    if (column.column === 'id') continue;
    const items = await saidOf(
      'event',
      column,
      `t."sequence" = 2 AND t."caseId" = (SELECT "id" FROM "case" WHERE "number" = '${number}')`,
    );
    expect(items.join(), `event.${column.column}`).toMatch(/event 2\b/);
  }
});

test('a change in the tree is found', async () => {
  for (const column of await columnsOf('ledger_leaf')) {
    const items = await saidOf('ledger_leaf', column, 't."position" = 1');
    expect(items.length, `ledger_leaf.${column.column}`).toBeGreaterThan(0);
  }
});

test('a decision that was slipped in without its act is sealed by no later event', async () => {
  const columns = (await columnsOf('decision')).map(({ column }) => column);
  const other = (column: string) =>
    column === 'id' ? 'gen_random_uuid()' : column === 'number' ? '"number" + 1' : `"${column}"`;
  const names = columns.map((column) => `"${column}"`).join();
  const slip = `INSERT INTO "decision" (${names}) SELECT ${columns.map(other).join()} FROM "decision" ORDER BY "number" DESC LIMIT 1 RETURNING "id"`;
  const [{ id }] = (await client.query(slip)).rows;
  try {
    await exportBundle(auditor, number);
    expect(await saidOfExport()).toContainEqual({
      item: `row decision ${id}`,
      words: 'was sealed by no event: it was added',
    });
  } finally {
    await restore('decision');
  }
});

test('every table that nobody may empty is sealed, or stands here with the reason why not', async () => {
  const { rows } = await client.query<{ table: string }>(
    `SELECT DISTINCT c.relname AS "table" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname = 'no_truncate'`,
  );
  const sealed = SEALED_TABLES.map(({ table }) => table);
  const left = rows.map(({ table }) => table).filter((table) => !sealed.includes(table) && !(table in NOT_SEALED));
  expect(left).toEqual([]);
  expect(await database().event.count()).toBeGreaterThan(0);
});

/** Words of no case, or none at all. */
const NOT_SEALED: Record<string, string> = {
  case: 'moves with every act; the events tell what it holds',
  event: 'is the chain itself',
  ledger_leaf: 'is the tree itself',
  checkpoint: 'is signed',
  stored_file: 'is named by the hash of its bytes, which the evidence holds',
  published_pdf: 'is drawn from the content of a publication, which is sealed',
  people_act: 'is about people, not about a case',
  facts_upload: 'is about country facts; their editions are sealed with the screenings that used them',
  facts_act: 'is about country facts',
  register_export: 'is about the register, not about a case',
  report_template: 'is about how every report looks, not about a case',
  imported_case: 'is sealed by the installation it came from',
  imported_case_act: 'is about a case of another installation',
  key_act: 'is about keys of other installations',
  overlay_switch: 'is about the rulebook; its editions are sealed with the screenings that used them',
};
