import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './run-command.mjs';
import { Sentence } from './sentence.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes a list of what it installed as its very last
 * act, so an installation that was cut short does not count.
 */
function isInstalled() {
  const list = 'node_modules/.package-lock.json';
  if (!existsSync(list)) return false;
  const { packages: installed } = JSON.parse(readFileSync(list, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

/** npm's own script: npm tells the scripts it runs; else it lies beside Node. */
function npmScript() {
  const folder = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  if (!script) throw new Sentence('npm was not found beside Node. Run "npm ci" once, then start again.');
  return script;
}

/**
 * Installs exactly what package-lock.json names, unless that is there already.
 * @param {(why: string) => void} skip
 */
export async function install(skip) {
  if (isInstalled()) return skip('already there');
  // Building needs the development packages, also where NODE_ENV says production.
  await runNode('The installation', [npmScript(), 'ci', '--include=dev', '--no-audit', '--no-fund']);
}
