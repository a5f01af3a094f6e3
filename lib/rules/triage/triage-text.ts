import type { z } from 'zod';
import type { Problem } from '../command/check-input';
import { triageInput } from './input-schema';
import { type TriageResult, triageCase } from './triage';

/** So many problems are listed; a file with more is no list of cases. */
const MOST_PROBLEMS = 1_000;

/** Reads a JSON text of cases. Returns a result for each, or everything that is wrong with the text. */
export function triageText(text: string, date: string): { results: TriageResult[] } | { problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      problems: [{ path: '', problem: `Not JSON: ${error instanceof Error ? error.message : 'cannot be read'}` }],
    };
  }
  const parsed = triageInput.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
  return { results: parsed.data.cases.map((each) => triageCase(each, date)) };
}

function problemOf({ path, message }: z.core.$ZodIssue): Problem {
  return { path: path.join('.'), problem: message };
}
