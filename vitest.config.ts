import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = [
  { find: /^@\//, replacement: root },
  // Next refuses this import in the browser; outside Next its server side is an empty module.
  { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
];
/** Tests that need a database: each file gets its own, a copy of one migrated template. */
const onDatabase = ['lib/data/**/*.test.ts', 'prisma/**/*.test.ts', 'app/**/*.test.ts'];

/** Those among them that put something else in the place of a module: nobody may have loaded it before them. */
const apart = ['lib/data/{imported,notices,sign-in}.test.ts', 'app/**/*.test.ts'];

const withDatabase = (mode: string) => ({
  provide: { isSoak: mode === 'soak' },
  globalSetup: 'lib/data/test-cluster.ts',
  setupFiles: 'lib/data/test-database.ts',
  hookTimeout: 30_000,
  testTimeout: 20_000,
});

export default defineConfig(({ mode }) => ({
  test: {
    // One worker fewer than cores, which is the default, leaves a machine of two cores with one.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,components}/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: onDatabase,
          // Rules and words are loaded and compiled once for each worker, not for each of a hundred files.
          isolate: false,
          // Whole lexicons and rulebooks are gone through; a slow machine may take a while over one.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'database', ...withDatabase(mode), include: onDatabase, exclude: apart, isolate: false },
      },
      { resolve: { alias }, test: { name: 'apart', ...withDatabase(mode), include: apart } },
    ],
  },
}));
