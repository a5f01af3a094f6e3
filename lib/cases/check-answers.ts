import type { Draft } from '@/lib/cases/project';
import { COMPONENT_ID } from '@/lib/cases/project';
import { isBlank } from '@/lib/cases/text';
import type { FieldProblems } from '@/lib/errors';
import type { Per, Question, Rulebook } from '@/lib/rules/types';

/**
 * Answers that the rulebook does not know, by field `answers.<subject>.<question>`: a question that does not exist or is
 * not asked of this subject, an option that is not one of its own, two answers where one is asked. `required` = an
 * answer in words without the words.
 */
export function checkAnswers(answers: Draft['answers'], { questions }: Pick<Rulebook, 'questions'>): FieldProblems {
  const problems: FieldProblems = {};
  for (const [subject, sheet] of Object.entries(answers)) {
    for (const [id, { values, basis }] of Object.entries(sheet)) {
      const question = questions.find((known) => known.id === id);
      if (!question || question.per !== perOf(subject) || !fits(question, values)) {
        problems[`answers.${subject}.${id}`] = 'id';
      } else if (question.type === 'text' && values.includes('given') && isBlank(basis)) {
        problems[`answers.${subject}.${id}`] = 'required';
      }
    }
  }
  return problems;
}

function perOf(subject: string): Per {
  if (subject === 'project') return 'project';
  return COMPONENT_ID.test(subject) ? 'component' : 'country';
}

/**
 * `unknown` and `none` stand alone: each says that nothing else is. What a field of the description answers has no
 * answer of its own.
 */
function fits({ type, options }: Question, values: readonly string[]): boolean {
  if (type === 'field') return values.length === 0;
  const known = type === 'yes-no' ? ['yes', 'no', 'unknown'] : [...options, 'unknown'];
  if (new Set(values).size !== values.length || !values.every((value) => known.includes(value))) return false;
  if (values.length <= 1) return true;
  return type === 'many' && !values.includes('unknown') && !values.includes('none');
}
