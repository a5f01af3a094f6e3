import { periodOf, readFact } from '@/lib/rules/engine/facts';
import type { Run } from '@/lib/rules/engine/run';
import type { FactsEdition, FactTopic, ProjectDescription, Rulebook } from '@/lib/rules/types';
import { flagName, type Plain, type PlainBook, rawName } from './plain';

/** What a peer is given: the answers as lists, and country facts looked up beforehand (which the engine does itself). */
export type PlainInput = Record<string, readonly string[] | boolean>;

export function plainInput(
  project: ProjectDescription,
  rulebook: Rulebook,
  facts: FactsEdition,
  date: string,
): PlainInput {
  const input: PlainInput = {};
  const topics = new Set(
    [...JSON.stringify([rulebook.rules, rulebook.questions]).matchAll(/"topic":"([^"]+)"/g)].map(
      (m) => m[1] as FactTopic,
    ),
  );
  const give = (subject: string, from: string) => {
    for (const [id, { values }] of Object.entries(project.answers[from] ?? {})) input[rawName(id, subject)] = values;
  };
  give('project', 'project');
  for (const component of project.components) {
    give(component.id, component.id);
    give(component.id, component.country);
    const period = periodOf(component, Number(date.slice(0, 4)));
    for (const topic of topics) {
      const { value } = readFact({ facts } as Run, topic, component.country, period);
      input[flagName(topic, component.id)] = value === 'yes';
    }
  }
  input[flagName('several-states', 'project')] = new Set(project.components.map(({ country }) => country)).size > 1;
  return input;
}

/** The input with a list for every question: its answer, or nothing where it is not asked. */
export function seen(input: PlainInput, visible: PlainBook['visible']): PlainInput {
  const data: PlainInput = { ...input };
  for (const { list, raw, when } of visible) data[list] = holds(when, data) ? (data[raw] ?? []) : [];
  return data;
}

function holds(plain: Plain, data: PlainInput): boolean {
  switch (plain.op) {
    case 'and':
      return plain.of.every((part) => holds(part, data));
    case 'or':
      return plain.of.some((part) => holds(part, data));
    case 'not':
      return !holds(plain.of, data);
    case 'has': {
      const given = data[plain.list];
      return Array.isArray(given) && given.some((value) => plain.values.includes(value));
    }
    case 'flag':
      return data[plain.name] === true;
    default:
      return plain.value;
  }
}
