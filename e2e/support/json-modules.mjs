import { readFile } from 'node:fs/promises';

/**
 * The application imports JSON as bundlers allow it; plain Node asks for an import attribute. This hook gives journeys
 * the same files without one.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.json')) return next(url, context);
  const words = await readFile(new URL(url), 'utf8');
  return { format: 'module', shortCircuit: true, source: `export default ${words}` };
}
