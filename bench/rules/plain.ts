import type { Condition, Question, Rule, Rulebook } from '@/lib/rules/types';
import { COMPONENTS } from './projects';

/**
 * A rulebook as two-valued logic over named values, the same for every peer. Lists hold the answers that are asked;
 * flags hold what is no answer. Components are written out, findings written into the rules that rest on them, and
 * what only text or an open answer could make true is false: the inputs are answered in full and hold no text.
 */
export type Plain =
  | { op: 'and' | 'or'; of: Plain[] }
  | { op: 'not'; of: Plain }
  | { op: 'has'; list: string; values: readonly string[] }
  | { op: 'flag'; name: string }
  | { op: 'constant'; value: boolean };

/** One step of an evaluation: a list that is emptied unless its question is asked, or an output of a rule. */
export type PlainBook = {
  /** In the order in which they open each other. */
  visible: { list: string; raw: string; when: Plain }[];
  outputs: { name: string; when: Plain }[];
};

export const listName = (question: string, subject: string) => `a_${subject}_${question}`;
export const rawName = (question: string, subject: string) => `r_${subject}_${question}`;
export const flagName = (topic: string, subject: string) => `f_${subject}_${topic.replaceAll('-', '_')}`;

export function plainBook({ questions, rules }: Rulebook): PlainBook {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

  // A State's answers are read through a component in it: each component carries its own copy.
  const subjectOf = (question: Question, subject: string) => (question.per === 'project' ? 'project' : subject);

  function plain(condition: Condition, subject: string): Plain {
    switch (condition.kind) {
      case 'all':
        return { op: 'and', of: condition.of.map((part) => plain(part, subject)) };
      case 'any':
        return { op: 'or', of: condition.of.map((part) => plain(part, subject)) };
      case 'not':
        return { op: 'not', of: plain(condition.of, subject) };
      case 'some-component':
        return { op: 'or', of: reached(subject).map((id) => plain(condition.of, id)) };
      case 'every-component':
        return { op: 'and', of: reached(subject).map((id) => plain(condition.of, id)) };
      case 'answer': {
        const question = byId.get(condition.question) as Question;
        return { op: 'has', list: listName(question.id, subjectOf(question, subject)), values: condition.values };
      }
      case 'fact':
        return factOf(condition, subject);
      case 'several-states':
        return { op: 'flag', name: flagName('several-states', 'project') };
      case 'finding':
        return outcome(rulesById.get(condition.rule) as Rule, subject);
      default:
        return { op: 'constant', value: false };
    }
  }

  function factOf({ topic, question, values }: Extract<Condition, { kind: 'fact' }>, subject: string): Plain {
    const flag: Plain = { op: 'flag', name: flagName(topic, subject) };
    if (question === undefined) return flag;
    return { op: 'or', of: [flag, { op: 'has', list: listName(question, subject), values: values ?? ['yes'] }] };
  }

  function outcome(rule: Rule, subject: string): Plain {
    const at = rule.per === 'project' ? 'project' : subject;
    const parts = rule.appliesWhen ? [rule.appliesWhen, rule.when] : [rule.when];
    return { op: 'and', of: parts.map((part) => plain(part, at)) };
  }

  const reached = (subject: string) => (subject === 'project' ? COMPONENTS : [subject]);
  const subjects = (per: Question['per']) => (per === 'project' ? ['project'] : COMPONENTS);
  const always: Plain = { op: 'constant', value: true };
  return {
    visible: inOrder(questions).flatMap(({ id, per, visibleWhen }) =>
      subjects(per).map((subject) => ({
        list: listName(id, subject),
        raw: rawName(id, subject),
        when: visibleWhen ? plain(visibleWhen, subject) : always,
      })),
    ),
    outputs: rules.flatMap((rule) => {
      const own =
        rule.per === 'component' ? COMPONENTS : rule.per === 'project' ? ['project'] : ['project', ...COMPONENTS];
      return own.flatMap((subject) => [
        { name: `${rule.id}@${subject}`, when: outcome(rule, subject) },
        ...(rule.raise ?? []).map(({ when }, index) => ({
          name: `${rule.id}@${subject}+${index}`,
          when: plain(when, subject),
        })),
      ]);
    }),
  };
}

/** Questions, each after those that open it. */
function inOrder(questions: readonly Question[]): Question[] {
  const ordered = new Map<string, Question>();
  const byId = new Map(questions.map((question) => [question.id, question]));
  const visit = (question: Question) => {
    if (ordered.has(question.id)) return;
    for (const id of JSON.stringify(question.visibleWhen ?? '').matchAll(/"question":"([^"]+)"/g)) {
      const other = byId.get(id[1] ?? '');
      if (other) visit(other);
    }
    ordered.set(question.id, question);
  };
  for (const question of questions) visit(question);
  return [...ordered.values()];
}
