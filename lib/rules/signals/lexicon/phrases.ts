/** The phrases of one language, by group. `except`: longer phrases that hold one of the phrases and mean something else. */
export type PhraseBook = Readonly<Record<string, { phrases: readonly string[]; except?: readonly string[] }>>;

/** Every first part before every second part: `pairs(['arrest', 'arresting'], ['smugglers'])`. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
