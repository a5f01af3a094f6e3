import { readArguments } from './command/arguments';
import type { Problem } from './command/check-input';
import { readText } from './command/read-text';
import { triageText } from './triage/triage-text';

function refuse(problems: readonly Problem[]): void {
  process.exitCode = 2;
  process.stderr.write(`${JSON.stringify(problems, null, 2)}\n`);
}

async function main(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const given = readArguments(process.argv.slice(2), today, 'triage');
  if ('problems' in given) return refuse(given.problems);
  const text = await readText(given.file);
  if (typeof text !== 'string') return refuse([{ path: '', problem: text.problem }]);
  const result = triageText(text, given.date);
  if ('problems' in result) return refuse(result.problems);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

// A reader that has seen enough (| head) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit(0));
await main();
