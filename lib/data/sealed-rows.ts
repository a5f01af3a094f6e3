import { hashOf } from '@/lib/ledger/hash';
import type { Transaction } from './client';
import { SEALED_TABLES, type SealedTable } from './sealed-tables';

/** Rows by table and key, each as the database gives it in JSON. */
export type SealedRows = Record<string, Record<string, unknown>>;

/** Every row of the sealed tables that belongs to this case, whoever put it there. */
export function sealedRows(tx: Transaction, caseId: string): Promise<SealedRows> {
  return rowsOf(tx, caseId, ({ ofCase }) => ofCase);
}

/** The hashes of the rows that no event of the case holds yet, by table and key: what the event that follows seals. */
export async function newSeals(tx: Transaction, caseId: string): Promise<Record<string, Record<string, string>>> {
  const rows = await rowsOf(
    tx,
    caseId,
    ({ table, key, ofCase, ofAct }) => `${ofCase} ${ofAct ? 'AND t.xmin = pg_current_xact_id()::xid' : ''}
      AND NOT EXISTS (SELECT 1 FROM held WHERE held."table" = '${table}' AND held."key" = ${nameOf(key)})`,
  );
  return Object.fromEntries(
    Object.entries(rows).map(([table, keys]) => [
      table,
      Object.fromEntries(Object.entries(keys).map(([key, row]) => [key, hashOf(row)])),
    ]),
  );
}

type Choice = (table: SealedTable) => string;

async function rowsOf(tx: Transaction, caseId: string, choice: Choice): Promise<SealedRows> {
  // A time is written in the zone of the connection: always the same, or a row would not have one hash.
  await tx.$queryRaw`SELECT set_config('TimeZone', 'UTC', true)`;
  const found = await tx.$queryRawUnsafe<{ table: string; key: string; row: string }[]>(
    `WITH held AS MATERIALIZED (
       SELECT tables."key" AS "table", keys AS "key"
       FROM "event" e, jsonb_each(e."data"->'sealed') tables, jsonb_object_keys(tables."value") keys
       WHERE e."caseId" = $1::uuid)
     ${SEALED_TABLES.map((each) => selectOf(each, choice)).join('\nUNION ALL\n')}
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

function selectOf(sealed: SealedTable, choice: Choice): string {
  const { table, key } = sealed;
  return `SELECT '${table}' AS "table", ${nameOf(key)} AS "key", to_jsonb(t)::text AS "row"
    FROM "${table}" t WHERE ${choice(sealed)}`;
}

function nameOf(key: SealedTable['key']): string {
  return key.map((column) => `t."${column}"::text`).join(` || '/' || `);
}
