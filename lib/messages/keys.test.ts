import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/auth/person';
import { icuArguments } from './icu-arguments';
import { NAMESPACES, type Namespace } from './namespaces';
import { sourceFiles, usedKeys } from './used-keys';

type Messages = { [key: string]: string | Messages };

function flatten(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

function read(language: string, namespace: Namespace): Map<string, string> {
  const file = new URL(`./${language}/${namespace}.json`, import.meta.url);
  return new Map(flatten(JSON.parse(readFileSync(file, 'utf8'))));
}

const sources = sourceFiles(['app', 'components', 'lib']);
const uses = usedKeys(sources, NAMESPACES);
const sourceText = (file: string) => readFileSync(file, 'utf8');

/** Keys that stand in data instead of a call: the codes of errors, and the problems that schemas name. */
const errorCodes = [...sourceText('lib/errors.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code = '']) => code);
const schemas = sources
  .filter((file) => /^lib\/(auth|cases|countries|data|reports|rules\/overlay)\//.test(file))
  .map(sourceText);
const schemaProblems = schemas.flatMap((text) => [...text.matchAll(/error: '(\w+)'/g)].map(([, key = '']) => key));

function isUsed(namespace: Namespace, key: string): boolean {
  if (namespace === 'errors' && errorCodes.includes(key)) return true;
  if (namespace === 'validation' && schemas.some((text) => text.includes(`'${key}'`))) return true;
  return uses.some(({ pattern, namespaces }) => namespaces.includes(namespace) && pattern.test(key));
}

describe.each(NAMESPACES)('the messages of %s', (namespace) => {
  const english = read('en', namespace);

  it.each(LANGUAGES)('have the same keys, and words for each, in %s', (language) => {
    const words = read(language, namespace);
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('take the same arguments in %s', (language) => {
    const words = read(language, namespace);
    for (const [key, text] of english) {
      expect([key, icuArguments(words.get(key) ?? '')]).toEqual([key, icuArguments(text)]);
    }
  });

  // The words of the rulebook are held against its questions and rules by lib/rules/catalogue/catalogue.test.ts; those
  // of the report are read as a whole by lib/reports/language-packs.ts.
  it.skipIf(namespace === 'rulebook' || namespace === 'report')('are all used', () => {
    expect([...english.keys()].filter((key) => !isUsed(namespace, key))).toEqual([]);
  });
});

describe('the keys that the program names', () => {
  it('all have words', () => {
    const known = new Map(NAMESPACES.map((namespace) => [namespace as string, [...read('en', namespace).keys()]]));
    const missing = uses
      .filter(({ namespaces }) => namespaces.length < NAMESPACES.length)
      .filter(
        ({ pattern, namespaces }) => !namespaces.some((name) => known.get(name)?.some((key) => pattern.test(key))),
      );
    expect(missing.map(({ file, pattern }) => `${file}: ${pattern.source}`)).toEqual([]);
  });

  it('include a sentence for each code of an expected failure', () => {
    const errors = read('en', 'errors');
    expect(errorCodes.length).toBeGreaterThan(5);
    expect(errorCodes.filter((code) => !errors.has(code))).toEqual([]);
  });

  it('include words for each problem that a schema names', () => {
    const validation = read('en', 'validation');
    expect(schemaProblems.filter((key) => !validation.has(key))).toEqual([]);
  });
});
