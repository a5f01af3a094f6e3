import {
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** A place in a text, both from 1. */
export type Position = { line: number; column: number };
export type Located = Position & { path: string; problem: string };

/** A JSON text as a tree that knows where each part stands, or what is wrong with the text. */
export type ParsedText = { value: unknown; at: (path: readonly PropertyKey[]) => Position } | { problems: Located[] };

/** Strict JSON: no comments, no trailing commas, no key twice, none that would change an object's nature. */
export function parseText(text: string): ParsedText {
  const errors: ParseError[] = [];
  const starts = lineStarts(text);
  const located = (offset: number, path: string, problem: string) => ({ ...positionOf(starts, offset), path, problem });
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { problems: [located(0, '', 'Not JSON: nested too deeply')] };
  }
  if (!tree || errors.length > 0) {
    const wrong = errors.map(({ offset, error }) => located(offset, '', `Not JSON: ${printParseErrorCode(error)}`));
    return { problems: wrong.length > 0 ? wrong : [located(0, '', 'Not JSON: it is empty')] };
  }
  const keys = keyProblems(tree, []).map(({ offset, path, problem }) => located(offset, path, problem));
  if (keys.length > 0) return { problems: keys };
  return { value: JSON.parse(text), at: (path) => positionOf(starts, offsetOf(tree, path)) };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

function positionOf(starts: readonly number[], offset: number): Position {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Where a path stands; for one that is not there, where the nearest part of it does. */
function offsetOf(tree: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length) as JSONPath;
    const node = findNodeAtLocation(tree, part);
    if (node) return length === path.length && node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

type KeyProblem = { offset: number; path: string; problem: string };

function keyProblems(node: Node, path: readonly (string | number)[]): KeyProblem[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((each, index) => keyProblems(each, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ offset, children: [name, value] = [] }) => {
    const key = String(name?.value);
    const here = [...path, key];
    const problem = seen.has(key) ? 'This key stands twice' : key === '__proto__' ? 'This key is not allowed' : '';
    seen.add(key);
    return [
      ...(problem ? [{ offset, path: here.join('.'), problem }] : []),
      ...(value ? keyProblems(value, here) : []),
    ];
  });
}
