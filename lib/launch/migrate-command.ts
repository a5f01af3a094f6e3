import { roleOf } from '../../prisma/grants';
import { migrate } from '../../prisma/migrate';
import { readSettings, SettingsError } from '../env';
import { checkDatabase } from './checks';
import { giveUp, Sentence } from './sentence.mjs';

/** Applies the migrations to the database, as its owner, for operators who do that apart from the start. */
try {
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = readSettings();
  if (!DATABASE_URL || !DATABASE_OWNER_URL)
    throw new Sentence('DATABASE_URL is not set. "npm start" brings its own database up to date.');
  await checkDatabase('DATABASE_OWNER_URL', DATABASE_OWNER_URL);
  const applied = await migrate(DATABASE_OWNER_URL, roleOf(DATABASE_URL));
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
} catch (error) {
  giveUp(error instanceof SettingsError ? new Sentence(error.message) : error);
}
