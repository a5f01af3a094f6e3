import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { contentHash } from './content-hash';
import { runNode } from './run-command.mjs';

const STAMP = '.next/scruple-build';

/** Everything a build can depend on. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds the application, unless the last build was of the same sources. */
export async function build(skip: (why: string) => void) {
  const hash = contentHash(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return skip('up to date');
  rmSync(STAMP, { force: true });
  await runNode('The build', [NEXT, 'build'], { NODE_ENV: 'production' });
  writeFileSync(STAMP, hash);
}

/** Next's command line. */
export const NEXT = 'node_modules/next/dist/bin/next';
