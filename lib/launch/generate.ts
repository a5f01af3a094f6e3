import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentHash } from './content-hash';
import { runNode } from './run-command.mjs';

const STAMP = 'node_modules/.scruple-generated';

/** Draws the database client from schema.prisma, unless the one that is there was drawn from the same words. */
export async function generate(skip: (why: string) => void) {
  const hash = contentHash(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  const drawn = existsSync('prisma/generated/client.ts') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;
  if (drawn) return skip('up to date');
  await runNode('Preparing the database client', ['node_modules/prisma/build/index.js', 'generate'], {
    // Any program will do: generating does not call the engine, but the command line would download one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  });
  writeFileSync(STAMP, hash);
}
