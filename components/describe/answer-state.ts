import { goesAgainst } from '@/lib/cases/contested-facts';
import { isBlank } from '@/lib/cases/text';
import type { Question } from '@/lib/rules/types';
import type { CountryFactView } from './country-fact';

/** How far a question is answered, and whether the answer denies a country fact without saying why. */
export type AnswerState = { state: 'missing' | 'unknown' | 'answered'; isContested: boolean };

/** `fact` is what the country facts answer by themselves: a settled question is never open. */
export function answerState(
  { id, type }: Pick<Question, 'id' | 'type'>,
  chosen: readonly string[],
  basis: string,
  fact: CountryFactView['value'],
): AnswerState {
  const isContested = isBlank(basis) && goesAgainst(id, chosen, fact);
  if (fact !== 'absent') return { state: 'answered', isContested };
  if (chosen.includes('unknown')) return { state: 'unknown', isContested };
  const isGiven = type === 'text' ? !isBlank(basis) : chosen.length > 0;
  return { state: isGiven ? 'answered' : 'missing', isContested };
}
