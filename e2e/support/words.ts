import describe from '@/lib/messages/en/describe.json';
import rulebook from '@/lib/messages/en/rulebook.json';

/** A word of the English rulebook, as in `rulebookWord('rules', 'DP-01', 'title')`. */
export function rulebookWord(...path: string[]): string {
  const word = wordAt(rulebook, path);
  if (word === null) throw new Error(`The English rulebook has no word for ${path.join('.')}`);
  return word;
}

/** What stands beside an option of a question. Yes, no, none and unknown are the same words everywhere. */
export function optionWord(question: string, option: string): string {
  const own = wordAt(rulebook, ['questions', question, 'options', option]);
  return own ?? wordAt(describe, ['answers', 'values', option]) ?? option;
}

function wordAt(words: unknown, path: readonly string[]): string | null {
  let at = words;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return typeof at === 'string' ? at : null;
}
