import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A key named by a call: the whole key, or a pattern where part of it is worked out. */
export type Use = { file: string; pattern: RegExp; literal: string | null; namespaces: string[] };

const TRANSLATIONS = /(?:use|get)Translations(?:<typeof getTranslations)?[(<]\s*'(\w+)'/g;

/** The sources that can name a key. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
}

/**
 * Every literal and template that stands in the arguments of a call of a translator (`t`, `e`, `words.t`, `t.rich` ...)
 * in these files. A file that asks for namespaces speaks of those; one that is handed a translator may speak of any.
 */
export function usedKeys(files: readonly string[], namespaces: readonly string[]): Use[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(TRANSLATIONS)].map(([, namespace = '']) => namespace);
    const possible = named.length > 0 ? [...new Set(named)] : [...namespaces];
    return keysIn(file, text).map((parts) => ({
      file,
      pattern: new RegExp(`^${parts.map(asPattern).join('.+')}$`),
      literal: parts.length === 1 ? (parts[0] ?? null) : null,
      namespaces: possible,
    }));
  });
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Keys as the constant parts between their worked-out ones. */
function keysIn(file: string, text: string): string[][] {
  const keys: string[][] = [];
  const collect = (node: ESTree.Argument): void => {
    if (node.type === 'Literal' && typeof node.value === 'string') keys.push([node.value]);
    if (node.type === 'TemplateLiteral') keys.push(node.quasis.map(({ value }) => value.cooked ?? ''));
    if (node.type === 'ConditionalExpression') {
      collect(node.consequent);
      collect(node.alternate);
    }
    if (node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression') collect(node.expression);
  };
  const ofCall = ({ callee, arguments: [first] }: ESTree.CallExpression): void => {
    if (first && isTranslator(callee)) collect(first);
  };
  new Visitor({ CallExpression: ofCall }).visit(parseSync(file, text).program);
  return keys;
}

/** `t(...)`, any one-letter name, `words.t(...)`, and the methods of those: `t.rich(...)`, `t.has(...)`. */
function isTranslator(callee: ESTree.Expression): boolean {
  if (callee.type === 'Identifier') return /^[a-z]$/.test(callee.name);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  const { name } = callee.property;
  return name === 't' || (['rich', 'raw', 'has', 'markup'].includes(name) && isTranslator(callee.object));
}
