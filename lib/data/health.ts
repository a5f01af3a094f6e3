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
