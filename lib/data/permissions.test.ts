import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** Whoever is not yet anybody, or the product itself, calls these. Each has its own check, said in its docstring. */
const WITHOUT_PERSON: Record<string, string[]> = {
  'current-editions.ts': ['currentEditions'],
  'calendar-feed.ts': ['calendarOf'],
  'demo.ts': ['loadDemo'],
  'digest.ts': ['sendDigests'],
  'draw-apart.ts': ['drawApart', 'startDrawer'],
  'editions.ts': ['editionsOf'],
  'facts-in-force.ts': ['factsInForce', 'storedFacts'],
  'health.ts': ['databaseAnswers', 'applicationOwnsTables'],
  'invitations.ts': ['firstAdministratorLink', 'getInvitation', 'acceptInvitation'],
  'published.ts': ['getPublished', 'listPublished'],
  'published-pdf.ts': ['publishedPdf'],
  'report-model.ts': ['changesModel', 'publicModel', 'reportModel'],
  'rulebook-in-force.ts': ['rulebookInForce'],
  'sign-in-failures.ts': ['countAttempt', 'forgetAttempts'],
};
/** Inner parts of the data layer. Nothing outside it may import them; the test below holds that. */
const INNER = [
  'act.ts',
  'case-contents.ts',
  'case-number.ts',
  'client.ts',
  'create-case.ts',
  'cursor.ts',
  'comments-of.ts',
  'drift.ts',
  'evidence-of.ts',
  'field-changes.ts',
  'key-standings.ts',
  'ledger.ts',
  'letters-of.ts',
  'mail.ts',
  'names.ts',
  'next-version.ts',
  'register-row.ts',
  'register-select.ts',
  'screening.ts',
  'seal.ts',
  'seal-under-edition.ts',
  'sealed-record.ts',
  'sealed-rows.ts',
  'sealed-tables.ts',
  'slim-case.ts',
  'stale.ts',
  'store-editions.ts',
  'template-in-force.ts',
  'transaction.ts',
  'tree.ts',
  'unpack.ts',
  'verify-apart.ts',
  'version-content.ts',
  'work-of.ts',
];
/** Sign-in rests on the same connection; the clock is everybody's. */
const OUTSIDE_USERS: Record<string, string[]> = { 'client.ts': ['lib/auth/better-auth.ts'] };
const INNER_FUNCTIONS = ['createPerson'];

const root = join(import.meta.dirname, '../..');
const files = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('test-') && !name.endsWith('.test.ts') && name !== 'clock.ts',
);

type Exported = { file: string; name: string; parameter: string; first: string };

function exportedFunctions(file: string): Exported[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  const written = (node?: { start: number; end: number } | null) => (node ? source.slice(node.start, node.end) : '');
  return parseSync(file, source).program.body.flatMap((statement): Exported[] => {
    if (statement.type === 'ExportDefaultDeclaration') return [{ file, name: 'default', parameter: '', first: '' }];
    const declared = statement.type === 'ExportNamedDeclaration' && statement.declaration;
    if (!declared) return [];
    if (declared.type === 'FunctionDeclaration') {
      const [parameter] = declared.params;
      return [
        { file, name: written(declared.id), parameter: written(parameter), first: written(declared.body?.body[0]) },
      ];
    }
    if (declared.type !== 'VariableDeclaration') return [];
    return declared.declarations
      .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
      .map(({ id }) => ({ file, name: written(id), parameter: '', first: '' }));
  });
}

const outer = files
  .filter((file) => !INNER.includes(file))
  .flatMap(exportedFunctions)
  .filter(({ file, name }) => !WITHOUT_PERSON[file]?.includes(name) && !INNER_FUNCTIONS.includes(name));

test('there is something to read', () => {
  expect(outer.length).toBeGreaterThan(15);
});

test.each(outer)('$name of $file takes the person first and asserts on its first line', ({ parameter, first }) => {
  expect(parameter).toBe('person: Person');
  expect(first).toMatch(/^assertMay\(person, '[a-z.]+'\);$/);
});

test('every named exception exists', () => {
  const named = Object.entries(WITHOUT_PERSON).flatMap(([file, names]) => names.map((name) => `${file} ${name}`));
  const existing = files.flatMap(exportedFunctions).map(({ file, name }) => `${file} ${name}`);
  expect(named.filter((name) => !existing.includes(name))).toEqual([]);
  expect(INNER.filter((file) => !files.includes(file))).toEqual([]);
});

test('nothing outside the data layer imports its inner parts, or Prisma', () => {
  const wrong: string[] = [];
  for (const file of sources('app').concat(sources('components'), sources('lib'))) {
    if (file.startsWith('lib/data/')) continue;
    const text = readFileSync(join(root, file), 'utf8');
    if (text.includes('@/prisma/generated') || text.includes("'@prisma/client")) wrong.push(`${file} imports Prisma`);
    for (const inner of INNER) {
      if (OUTSIDE_USERS[inner]?.includes(file)) continue;
      if (text.includes(`/data/${inner.replace('.ts', '')}'`)) wrong.push(`${file} imports ${inner}`);
    }
    if (text.includes('createPerson')) wrong.push(`${file} makes people`);
  }
  expect(wrong).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
}
