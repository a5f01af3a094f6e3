import { database } from './client';

/** True when the database answers. For the health address, which anybody may ask. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1 AS one`;
    return true;
  } catch {
    return false;
  }
}

/**
 * True when the application's database role could switch off the triggers that guard its tables: it owns one of them, or
 * is a superuser. Not so with the database that comes along; for a server of one's own, docs/operations.md says how.
 */
export async function applicationOwnsTables(): Promise<boolean> {
  const rows = await database().$queryRaw<{ owns: boolean }[]>`
    SELECT bool_or(pg_has_role(relowner, 'USAGE')) AS "owns" FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`;
  return rows[0]?.owns ?? true;
}
