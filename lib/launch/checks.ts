import { createServer } from 'node:net';
import { Client } from 'pg';
import { Sentence } from './sentence.mjs';

/** Throws a Sentence when something listens on the port already. */
export async function checkPort(port: number) {
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, () => server.close(() => resolve(null)));
  });
  if (!problem) return;
  if (problem.code === 'EADDRINUSE') {
    throw new Sentence(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (problem.code === 'EACCES') throw new Sentence(`This user may not listen on port ${port}. Choose one above 1023.`);
  throw new Sentence(`Port ${port} cannot be used: ${problem.message}.`);
}

/** Throws a Sentence, without the password, when the database of DATABASE_URL does not answer. */
export async function checkDatabase(url: string) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const where = `${pathname.slice(1)} on ${hostname}:${port || 5432}`;
    throw new Sentence(`The database ${where} (DATABASE_URL) cannot be reached: ${databaseReason(error)}.`);
  }
}

function databaseReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  return message.replace(/\.$/, '');
}
