import type { Answer } from '@/lib/rules/types';

/** The answer "not known" to several questions that one reason serves. */
export function notKnown(basis: string, ...questions: readonly string[]): Record<string, Answer> {
  return Object.fromEntries(questions.map((question) => [question, { values: ['unknown'], basis }]));
}
