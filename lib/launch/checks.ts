import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Sentence } from './sentence.mjs';

const PORT_PATIENCE_MS = 3000;

/** Throws a Sentence when something listens on the port, and goes on doing so: an earlier start may be just ending. */
export async function checkPort(port: number) {
  const until = Date.now() + PORT_PATIENCE_MS;
  let problem = await tryPort(port);
  while (problem?.code === 'EADDRINUSE' && Date.now() < until) {
    await pause(100);
    problem = await tryPort(port);
  }
  if (!problem) return;
  if (problem.code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1;
    throw new Sentence(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${other} npm start`,
    );
  }
  if (problem.code === 'EACCES') throw new Sentence(`This user may not listen on port ${port}. Choose one above 1023.`);
  throw new Sentence(`Port ${port} cannot be used: ${problem.message}.`);
}

function tryPort(port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

/** Throws a Sentence, without the password, when the database of this setting does not answer. */
export async function checkDatabase(setting: 'DATABASE_URL' | 'DATABASE_OWNER_URL', url: string) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const where = `${pathname.slice(1)} on ${hostname}:${port || 5432}`;
    throw new Sentence(`The database ${where} (${setting}) cannot be reached: ${databaseReason(error)}.`);
  }
}

function databaseReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  return message.replace(/\.$/, '');
}
