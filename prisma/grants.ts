import { type Client, escapeIdentifier } from 'pg';

/** The role that an address signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** Every table of the application, and whether it is append-only. */
const TABLES = `
  SELECT c.relname AS name,
         EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only') AS "appendOnly"
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

/** Prisma's own table: which migrations were applied. */
const HISTORY = '_prisma_migrations';

/**
 * Gives the role of the application what it works with and takes away everything else: rows may be read and added;
 * changed and removed only where the table is not append-only. No tables, functions or temporary tables of its own, no
 * TRUNCATE, no triggers. The client is the owner's. May be called at any time.
 */
export async function grantApplication(client: Client, role: string): Promise<void> {
  const to = escapeIdentifier(role);
  const { rows } = await client.query<{ name: string; appendOnly: boolean }>(TABLES);
  const rights = rows.map(({ name, appendOnly }) => {
    const right = name === HISTORY ? 'SELECT' : appendOnly ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    return `GRANT ${right} ON ${escapeIdentifier(name)} TO ${to}`;
  });
  const database = await client.query<{ name: string }>('SELECT current_database() AS name');
  const here = escapeIdentifier(database.rows[0]?.name ?? '');
  const statements = [
    'BEGIN',
    `REVOKE ALL ON DATABASE ${here} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${here} TO ${to}`,
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    `REVOKE ALL ON SCHEMA public FROM ${to}`,
    `GRANT USAGE ON SCHEMA public TO ${to}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${to}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${to}`,
    ...rights,
    'COMMIT',
  ];
  await client.query(statements.join(';\n'));
}
