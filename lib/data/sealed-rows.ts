import { hashOf } from '@/lib/ledger/hash';
import type { Transaction } from './client';
import { SEALED_TABLES, type SealedTable } from './sealed-tables';

/** Rows by table and key, each as the database gives it in JSON. */
export type SealedRows = Record<string, Record<string, unknown>>;

/** Every row of the sealed tables that belongs to this case. */
export function sealedRows(tx: Transaction, caseId: string): Promise<SealedRows> {
  return rowsOf(tx, caseId, '');
}

/** The hashes of the rows that no event of the case holds yet, by table and key. */
export async function newSeals(tx: Transaction, caseId: string): Promise<Record<string, Record<string, string>>> {
  const rows = await rowsOf(
    tx,
    caseId,
    'AND NOT EXISTS (SELECT 1 FROM held WHERE held."table" = rows."table" AND held."key" = rows."key")',
  );
  return Object.fromEntries(
    Object.entries(rows).map(([table, keys]) => [
      table,
      Object.fromEntries(Object.entries(keys).map(([key, row]) => [key, hashOf(row)])),
    ]),
  );
}

async function rowsOf(tx: Transaction, caseId: string, unless: string): Promise<SealedRows> {
  // A time is written in the zone of the connection: always the same, or a row would not have one hash.
  await tx.$queryRaw`SELECT set_config('TimeZone', 'UTC', true)`;
  const found = await tx.$queryRawUnsafe<{ table: string; key: string; row: string }[]>(
    `WITH held AS MATERIALIZED (
       SELECT tables."key" AS "table", keys AS "key"
       FROM "event" e, jsonb_each(e."data"->'sealed') tables, jsonb_object_keys(tables."value") keys
       WHERE e."caseId" = $1::uuid)
     ${SEALED_TABLES.map((each) => selectOf(each, unless)).join('\nUNION ALL\n')}
     ORDER BY 1, 2`,
    caseId,
  );
  const rows: SealedRows = {};
  for (const { table, key, row } of found) {
    rows[table] ??= {};
    rows[table][key] = JSON.parse(row);
  }
  return rows;
}

/** OFFSET 0 keeps the planner from writing out, in JSON, rows that are left out again. */
function selectOf({ table, key, ofCase }: SealedTable, unless: string): string {
  const name = key.map((column) => `t."${column}"::text`).join(` || '/' || `);
  return `SELECT rows."table", rows."key", to_jsonb(rows."whole")::text AS "row"
    FROM (SELECT '${table}'::text AS "table", ${name} AS "key", t AS "whole" FROM "${table}" t WHERE ${ofCase} OFFSET 0) rows
    WHERE TRUE ${unless}`;
}
