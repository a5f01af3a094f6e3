import type { Question, SignalGroup } from '../types';
import { circles } from './circles';
import { type ConditionScope, conditionProblems, isTopic, strayOptions, within } from './conditions';
import type { RulebookProblem } from './problem';

/** As an answer sheet may name a question. */
const QUESTION_ID = /^[A-Za-z][A-Za-z0-9-]{0,9}$/;
const GROUPS = ['P', 'R', 'E', 'T', 'K', 'S', 'M'];

type Names = Omit<ConditionScope, 'per' | 'opens'>;

/** What is wrong with the questions: their own parts, what opens them, and circles of opening. */
export function questionProblems(questions: readonly Question[], names: Names): RulebookProblem[] {
  const asks = new Map(
    questions.map(({ id, visibleWhen }) => [
      id,
      within(visibleWhen).flatMap((each) => ('question' in each && each.question !== undefined ? [each.question] : [])),
    ]),
  );
  return [
    ...questions.flatMap((question) => {
      const path = `questions.${question.id}`;
      const scope = { ...names, per: question.per, opens: true };
      return [
        ...shapeProblems(question).map((problem) => ({ path, problem })),
        ...(question.visibleWhen ? conditionProblems(question.visibleWhen, scope, `${path}.visibleWhen`) : []),
      ];
    }),
    ...[...circles(asks)].map(([id, way]) => ({
      path: `questions.${id}.visibleWhen`,
      problem: `Opens itself in a circle: ${way}`,
    })),
  ];
}

function shapeProblems({ id, group, per, type, options, visibleWhen, fact }: Question): string[] {
  const listed = options.join(', ');
  return [
    ...(QUESTION_ID.test(id) ? [] : ['An id is a letter and up to nine letters, digits or hyphens']),
    ...(GROUPS.includes(group) ? [] : [`No question group ${group}`]),
    ...(new Set(options).size < options.length ? [`Lists an option twice: ${listed}`] : []),
    ...(options.includes('unknown') ? ['"unknown" is always allowed and not listed'] : []),
    ...(type === 'yes-no' && listed !== 'yes, no' ? [`A yes-no question offers yes, no, not ${listed}`] : []),
    ...(type === 'text' && listed !== 'given' ? [`A question answered in words has one option, "given"`] : []),
    ...(type === 'field' && options.length > 0 ? ['A field of the description has no options'] : []),
    ...(type === 'field' && (visibleWhen || fact) ? ['A field of the description is not asked'] : []),
    ...((type === 'one' || type === 'many') && options.length < 2 ? ['Offers no choice'] : []),
    ...(fact !== undefined && !isTopic(fact) ? [`No fact topic ${fact}`] : []),
    ...(fact !== undefined && per !== 'country' ? ['A country fact answers a question about a State only'] : []),
  ];
}

/** What is wrong with the signal groups: questions or options that are not there. */
export function groupProblems(groups: readonly SignalGroup[], questions: Names['questions']): RulebookProblem[] {
  return groups.flatMap(({ id, question: asked, suggests }) => {
    const question = questions.get(asked);
    const path = `lexicon.groups.${id}`;
    if (!question) return [{ path, problem: `No question ${asked}` }];
    return strayOptions(question, [suggests]).map((problem) => ({ path, problem }));
  });
}
