import { periodOf, readFact } from '@/lib/rules/engine/facts';
import type { Run } from '@/lib/rules/engine/run';
import type { FactsEdition, FactTopic, ProjectDescription, Rulebook } from '@/lib/rules/types';
import { flagName, type Plain, type PlainBook } from './plain';
import { COMPONENTS } from './projects';

type State = { lists: (readonly string[])[]; flags: boolean[] };
type Closure = (state: State) => boolean;

const NONE: readonly string[] = [];

/**
 * What a person would write by hand for speed: closures over numbered slots, two-valued, with no trace, that stop at the
 * first part that decides. They start where the engine starts, at the description and the facts.
 */
export function closures({ visible, outputs }: PlainBook, { questions }: Rulebook, facts: FactsEdition, date: string) {
  const ofStates = new Set(questions.filter(({ per }) => per === 'country').map(({ id }) => id));
  const listSlots = new Map(visible.map(({ list }, index) => [list, index]));
  const flagSlots = new Map<string, number>();
  const flags: { topic: FactTopic; component: number }[] = [];
  const several = slotOfFlag(flagName('several-states', 'project'));
  function slotOfFlag(name: string): number {
    const known = flagSlots.get(name);
    if (known !== undefined) return known;
    const [, component = '', topic = ''] = name.split('_').length > 2 ? splitFlag(name) : [];
    flags.push({ topic: topic as FactTopic, component: COMPONENTS.indexOf(component) });
    flagSlots.set(name, flags.length - 1);
    return flags.length - 1;
  }
  function build(plain: Plain): Closure {
    switch (plain.op) {
      case 'and': {
        const parts = plain.of.map(build);
        return (state) => {
          for (const part of parts) if (!part(state)) return false;
          return true;
        };
      }
      case 'or': {
        const parts = plain.of.map(build);
        return (state) => {
          for (const part of parts) if (part(state)) return true;
          return false;
        };
      }
      case 'not': {
        const part = build(plain.of);
        return (state) => !part(state);
      }
      case 'has': {
        const slot = listSlots.get(plain.list) ?? -1;
        const wanted = plain.values;
        return ({ lists }) => {
          const given = lists[slot] ?? NONE;
          for (const value of given) if (wanted.includes(value)) return true;
          return false;
        };
      }
      case 'flag': {
        const slot = slotOfFlag(plain.name);
        return ({ flags: held }) => held[slot] === true;
      }
      default:
        return () => plain.value;
    }
  }
  const steps = visible.map(({ raw, when }) => {
    const [, subject = '', question = ''] = raw.split('_');
    return { component: COMPONENTS.indexOf(subject), question, ofState: ofStates.has(question), check: build(when) };
  });
  const rules = outputs.map(({ when }) => build(when));
  const year = Number(date.slice(0, 4));

  return (project: ProjectDescription): boolean[] => {
    const { answers, components } = project;
    const state: State = { lists: [], flags: [] };
    for (const { topic, component } of flags) {
      const at = components[component];
      state.flags.push(
        at !== undefined && readFact({ facts } as Run, topic, at.country, periodOf(at, year)).value === 'yes',
      );
    }
    state.flags[several] = new Set(components.map(({ country }) => country)).size > 1;
    for (const { component, question, ofState, check } of steps) {
      const at = components[component];
      const subject = at === undefined ? 'project' : ofState ? at.country : at.id;
      state.lists.push(check(state) ? (answers[subject]?.[question]?.values ?? NONE) : NONE);
    }
    return rules.map((rule) => rule(state));
  };
}

function splitFlag(name: string): string[] {
  const [, subject = '', ...topic] = name.split('_');
  return ['', subject, topic.join('-')];
}
