import type { FindHidden } from './hidden-words';

/** A copy of a value without hidden words and without names of people. */
export type Clean = <Value>(value: Value) => Value;

export type CleanInput = {
  find: FindHidden;
  /** Texts that stay as they are. */
  standing: ReadonlySet<string>;
  /** Real names with what to write instead. */
  people: readonly (readonly [name: string, role: string])[];
  /** What to write in place of a text that repeats words of this section. */
  say: (section: string) => string;
};

/** Keys of the report model whose strings are no words. */
const NO_WORDS = new Set(['kind', 'id', 'mark', 'standing', 'rule']);

/** Replaces each text that repeats hidden words, and each real name in what is left. */
export function cleaner({ find, standing, people, say }: CleanInput): Clean {
  // The longest first: one name may be part of another.
  const names = people.filter(([name]) => name.trim() !== '').toSorted(([one], [other]) => other.length - one.length);
  const text = (given: string): string => {
    if (standing.has(given.trim())) return given;
    const section = find(given);
    return section ? say(section) : names.reduce((said, [name, role]) => said.replaceAll(name, role), given);
  };
  const runs = (given: readonly Run[]): readonly Run[] => {
    const whole = given.map((run) => run.text).join('');
    const section = find(whole) ?? given.map((run) => find(run.text)).find((found) => found !== null);
    if (section) return [{ text: say(section), marked: false }];
    return names.some(([name]) => whole.includes(name)) ? [{ text: text(whole), marked: false }] : given;
  };
  return (value) =>
    JSON.parse(
      JSON.stringify(value, (key, part: unknown) => {
        if (typeof part === 'string') return NO_WORDS.has(key) ? part : text(part);
        return key === 'runs' && Array.isArray(part) ? runs(part) : part;
      }),
    );
}

type Run = { text: string; marked: boolean };
