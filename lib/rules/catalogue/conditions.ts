import type { Condition, FactTopic } from '../types';

/** True when every part is true; false as soon as one is false. */
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });

/** True as soon as one part is true; false when every part is false. */
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

/** True when the part is false. */
export const not = (of: Condition): Condition => ({ kind: 'not', of });

/** True when the part is neither true nor false. */
export const unsettled = (of: Condition): Condition => ({ kind: 'unsettled', of });

/** True when the answer holds at least one of the values. */
export const answer = (question: string, ...values: string[]): Condition => ({ kind: 'answer', question, values });

/**
 * True when the fact holds for the State, by the edition or by the answer, whichever is worse. `values` are the answers
 * that say that it holds: without any, `yes`.
 */
export const fact = (topic: FactTopic, question?: string, ...values: string[]): Condition => ({
  kind: 'fact',
  topic,
  ...(question === undefined ? {} : { question }),
  ...(values.length === 0 ? {} : { values }),
});

/** The same for the State and for the States that information or people are sent to, whichever is worst. */
export const factInReach = (topic: FactTopic, question: string, ...values: string[]): Condition => ({
  ...fact(topic, question, ...values),
  kind: 'fact',
  topic,
  reach: true,
});

/** True when another rule is flagged for the same component. */
export const flagged = (rule: string): Condition => ({ kind: 'finding', rule });

/** True when some component of the project, or of the State, meets the condition. */
export const someComponent = (of: Condition): Condition => ({ kind: 'some-component', of });

/** True when every component of the project, or of the State, meets the condition. */
export const everyComponent = (of: Condition): Condition => ({ kind: 'every-component', of });

/** True when every one of these rules is flagged for the same component. */
export const together = (...rules: string[]): Condition => all(...rules.map(flagged));

/** True when the text holds a phrase of the group. */
export const signal = (group: string): Condition => ({ kind: 'signal', group });
