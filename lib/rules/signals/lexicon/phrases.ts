/** Every first part before every second part: `pairs(['arrest', 'arresting'], ['smugglers'])`. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
