import { z } from 'zod';
import type { Problem } from './check-input';

const usageOf = (command: string) =>
  `Usage: npm run -s ${command} -- FILE.json [--date YYYY-MM-DD]   (- reads standard input)`;

export type Arguments = { file: string; date: string };

const dateArgument = z.iso.date();

/** Reads the command line of `screen` or `triage`. `today` is the ISO date used when none is given. */
export function readArguments(
  given: readonly string[],
  today: string,
  command = 'screen',
): Arguments | { problems: Problem[] } {
  const usage = usageOf(command);
  const files: string[] = [];
  const problems: Problem[] = [];
  let date = today;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at] ?? '';
    if (argument === '--date') {
      at += 1;
      date = given[at] ?? '';
    } else if (argument.startsWith('--date=')) {
      date = argument.slice('--date='.length);
    } else if (argument.startsWith('-') && argument !== '-') {
      problems.push({ path: argument, problem: `Unknown option. ${usage}` });
    } else {
      files.push(argument);
    }
  }
  if (!dateArgument.safeParse(date).success) problems.push({ path: '--date', problem: 'Not a date as in 2026-11-23' });
  const [file] = files;
  if (files.length !== 1) problems.push({ path: '', problem: `Name one file. ${usage}` });
  return problems.length > 0 || file === undefined ? { problems } : { file, date };
}
