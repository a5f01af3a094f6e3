import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const PURE = ['guideline', 'rules', 'countries', 'cases', 'ledger', 'reports', 'exchange'].map(
  (name) => `lib/${name}/`,
);

type Source = { path: string; text: string; imports: string[] };

const sources: Source[] = ['app', 'components', 'lib', 'prisma', 'e2e']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('prisma/generated/') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

/** What a file imports at run time: packages by name, files of the project by path from the root without ending. */
function importsOf(path: string, text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"`;]*?from\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...dynamic].map(([, given = '']) => {
    if (given.startsWith('@/')) return given.slice(2);
    return given.startsWith('.') ? normalize(join(dirname(path), given)) : given;
  });
}

const isTest = ({ path }: Source) =>
  /\.test\.tsx?$/.test(path) || path.startsWith('e2e/') || /\/test-[a-z-]+\.ts$/.test(path);
/** Programs that a person runs from the command line: they read files and speak. */
const isProgram = ({ path }: Source) => path.endsWith('-command.ts') || path.startsWith('lib/rules/command/');
const product = sources.filter((source) => !isTest(source));
const pure = product.filter((source) => PURE.some((folder) => source.path.startsWith(folder)) && !isProgram(source));

/** `path: import` for every import of these files that is refused. */
function offences(files: Source[], refused: (imported: string) => boolean): string[] {
  return files.flatMap(({ path, imports }) => imports.filter(refused).map((imported) => `${path}: ${imported}`));
}

const isIn =
  (...folders: string[]) =>
  (imported: string) =>
    folders.some((folder) => imported.startsWith(folder));

describe('imports run one way', () => {
  it('reads the sources', () => {
    expect(pure.length).toBeGreaterThan(50);
    expect(sources.find(({ path }) => path === 'lib/rules/screen.ts')?.imports.length).toBeGreaterThan(0);
  });

  it('the pure parts know nothing of the web, the database, the network or the interface', () => {
    const refused = isIn(
      'next',
      'react',
      '@prisma',
      'prisma/',
      'lib/data/',
      'app/',
      'components/',
      'pg',
      'node:net',
      'node:http',
      'server-only',
    );
    expect(offences(pure, refused)).toEqual([]);
  });

  it('the rules rest on the norm and on nothing above them', () => {
    const rules = pure.filter(({ path }) => path.startsWith('lib/rules/'));
    expect(offences(rules, isIn('lib/cases/', 'lib/ledger/', 'lib/reports/', 'lib/auth/'))).toEqual([]);
    const guideline = pure.filter(({ path }) => path.startsWith('lib/guideline/'));
    expect(
      offences(guideline, isIn('lib/rules/', 'lib/countries/', 'lib/cases/', 'lib/ledger/', 'lib/reports/')),
    ).toEqual([]);
  });

  it('the pure parts ask neither clock, chance nor environment', () => {
    const asks = /Date\.now\(|new Date\(\)|Math\.random\(|process\.env|randomUUID\(|\bfetch\(/;
    expect(pure.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('lib/data alone speaks to Prisma', () => {
    const others = product.filter(({ path }) => !/^(lib\/data|prisma|lib\/auth\/better-auth)/.test(path));
    expect(offences(others, isIn('@prisma/', 'prisma/generated'))).toEqual([]);
  });

  it('components take what they show: they load nothing', () => {
    const components = product.filter(({ path }) => path.startsWith('components/'));
    expect(offences(components, isIn('lib/data/', 'lib/auth/session', 'app/'))).toEqual([]);
  });

  it('server-only stands once', () => {
    const holders = product.filter(({ imports }) => imports.includes('server-only')).map(({ path }) => path);
    expect(holders).toEqual(['lib/data/client.ts']);
  });

  it('lib/env.ts alone reads the environment of the application', () => {
    const readers = product.filter(({ path, text }) => /process\.env/.test(text) && !path.startsWith('lib/launch/'));
    expect(readers.map(({ path }) => path)).toEqual(['lib/env.ts']);
  });

  it('files are named in kebab-case', () => {
    const odd = sources.map(({ path }) => path).filter((path) => !/^[a-z0-9[\]()./-]+$/.test(path));
    expect(odd).toEqual([]);
  });
});

describe('no file imports itself through others', () => {
  const byName = new Map(product.map((source) => [source.path.replace(/\.(ts|tsx|mjs)$/, ''), source]));
  const find = (imported: string) =>
    byName.get(imported.replace(/\.(ts|tsx|mjs)$/, '')) ?? byName.get(`${imported}/index`);

  it('has no cycle', () => {
    const done = new Set<Source>();
    const cycles: string[] = [];
    function visit(source: Source, trail: Source[]) {
      if (trail.includes(source)) {
        cycles.push([...trail.slice(trail.indexOf(source)), source].map(({ path }) => relative('.', path)).join(' > '));
        return;
      }
      if (done.has(source)) return;
      for (const imported of source.imports) {
        const next = find(imported);
        if (next) visit(next, [...trail, source]);
      }
      done.add(source);
    }
    for (const source of product) visit(source, []);
    expect(cycles).toEqual([]);
  });
});
