/**
 * The names of the arguments and tags of an ICU message, sorted: `{count, plural, one {# note} other {{total}}}` gives
 * count and total. Enough of the grammar to compare languages; throws on braces that do not match.
 */
export function icuArguments(message: string): string[] {
  const names = new Set<string>();
  const rest = readText(message, 0, names);
  if (rest !== message.length) throw new Error(`Braces do not match: ${message}`);
  for (const [, tag = ''] of message.matchAll(/<([a-z]+)>/gi)) names.add(`<${tag}>`);
  return [...names].sort();
}

/** Reads text up to a closing brace or the end; gives the position after it. */
function readText(message: string, from: number, names: Set<string>): number {
  let at = from;
  while (at < message.length && message[at] !== '}')
    at = message[at] === '{' ? readArgument(message, at, names) : at + 1;
  return at;
}

/** Reads `{name}` or `{name, type, option {text} ...}` from its opening brace; gives the position after it. */
function readArgument(message: string, from: number, names: Set<string>): number {
  const name = /^\{\s*(\w+)\s*/.exec(message.slice(from));
  if (!name) throw new Error(`An argument without a name: ${message}`);
  names.add(name[1] ?? '');
  let at = from + name[0].length;
  while (at < message.length && message[at] !== '}') at = message[at] === '{' ? readOption(message, at, names) : at + 1;
  if (at >= message.length) throw new Error(`Braces do not match: ${message}`);
  return at + 1;
}

function readOption(message: string, from: number, names: Set<string>): number {
  const end = readText(message, from + 1, names);
  if (end >= message.length) throw new Error(`Braces do not match: ${message}`);
  return end + 1;
}
