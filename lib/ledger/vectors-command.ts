import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { makeVectors } from './vectors';

/** Writes docs/vectors anew: npx tsx lib/ledger/vectors-command.ts */
const { files } = makeVectors();
mkdirSync('docs/vectors', { recursive: true });
for (const [name, text] of files) {
  rmSync(`docs/vectors/${name}`, { force: true });
  writeFileSync(`docs/vectors/${name}`, text);
}
