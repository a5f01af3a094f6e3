import { createReadStream } from 'node:fs';
import { readArguments } from './command/arguments';
import type { Problem } from './command/check-input';
import { screenText } from './command/screen-text';

/** More than any description can hold. */
const MOST_BYTES = 32 * 1024 * 1024;

async function readText(file: string): Promise<string | { problem: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MOST_BYTES) return { problem: `Larger than ${MOST_BYTES / 1024 / 1024} MB` };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { problem: code === 'ENOENT' ? `No such file: ${file}` : `Cannot be read: ${file} ${code}`.trim() };
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuse(problems: readonly Problem[]): void {
  process.exitCode = 2;
  process.stderr.write(`${JSON.stringify(problems, null, 2)}\n`);
}

async function main(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const given = readArguments(process.argv.slice(2), today);
  if ('problems' in given) return refuse(given.problems);
  const text = await readText(given.file);
  if (typeof text !== 'string') return refuse([{ path: '', problem: text.problem }]);
  const result = screenText(text, given.date);
  if ('problems' in result) return refuse(result.problems);
  process.stdout.write(`${JSON.stringify(result.screening, null, 2)}\n`);
}

// A reader that has seen enough (| head) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit(0));
await main();
