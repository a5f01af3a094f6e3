import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

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
    return keysIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)).map((parts) => ({
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
function keysIn(source: ts.SourceFile): string[][] {
  const keys: string[][] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) keys.push([node.text]);
    else if (ts.isTemplateExpression(node))
      keys.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    if (ts.isConditionalExpression(node)) {
      collect(node.whenTrue);
      collect(node.whenFalse);
    }
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) collect(node.expression);
  };
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    if (first && ts.isCallExpression(node) && isTranslator(node.expression)) collect(first);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

/** `t(...)`, any one-letter name, `words.t(...)`, and the methods of those: `t.rich(...)`, `t.has(...)`. */
function isTranslator(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return /^[a-z]$/.test(callee.text);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  if (callee.name.text === 't') return true;
  return ['rich', 'raw', 'has', 'markup'].includes(callee.name.text) && isTranslator(callee.expression);
}
