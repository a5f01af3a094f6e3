import { readdirSync } from 'node:fs';

/**
 * `npm run -s bench -- NAME` runs one bench, without a name all of them, and prints JSON. A bench is a file of this
 * folder with an exported `bench` or `run`; what helps it stands in a folder of its name.
 */
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts' && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3))
  .sort();

const [wanted, ...others] = process.argv.slice(2);
if ((wanted !== undefined && !names.includes(wanted)) || others.length > 0) {
  process.stderr.write(`No such bench. One of: ${names.join(', ')}\n`);
  process.exit(2);
}
const results = [];
for (const name of wanted === undefined ? names : [wanted]) {
  const { bench, run }: Record<'bench' | 'run', () => object | Promise<object>> = await import(`./${name}.ts`);
  results.push({ name, ...(await (bench ?? run)()) });
}
process.stdout.write(`${JSON.stringify(wanted === undefined ? results : results[0], null, 2)}\n`);
