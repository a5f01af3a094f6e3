import { roleOf } from '../../prisma/grants';
import { migrate } from '../../prisma/migrate';
import { type Demo, loadDemo } from '../data/demo';
import { applicationOwnsTables } from '../data/health';
import { firstAdministratorLink } from '../data/invitations';
import { env } from '../env';

/**
 * What the start learns from this: whether the application could switch off what guards its tables, a link while there is
 * no administrator yet, and the demo people when asked for.
 */
export type Prepared = { migrations: string[]; ownsTables: boolean; link: string | null; demo: Demo | null };

/**
 * A program of its own, because the data layer may only be loaded as on a server (the condition `react-server`): brings
 * the database up to date and prints a Prepared as JSON.
 */
const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env();
const migrations = await migrate(DATABASE_OWNER_URL, roleOf(DATABASE_URL));
// The demo brings an administrator; a link for the first one would then lead nowhere.
const demo = process.argv.includes('--demo') ? await loadDemo() : null;
const link = await firstAdministratorLink();
const ownsTables = await applicationOwnsTables();
const prepared: Prepared = { migrations, ownsTables, link, demo };
process.stdout.write(JSON.stringify(prepared), () => process.exit());
