import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import report from '@/lib/messages/en/report.json';
import { languagePack } from './language-packs';
import { reportWords } from './words';

const sources = ['lib/reports', 'lib/cases']
  .flatMap((folder) => readdirSync(folder, { encoding: 'utf8', recursive: true }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

function leaves(part: object, path = ''): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value, `${path}${key}.`),
  );
}

/** Named in full, or one of a list that is looked up by a sealed key. */
function isUsed(key: string): boolean {
  const [list = ''] = key.split('.');
  return (
    sources.includes(`'${key}'`) ||
    sources.includes(`own('${list}'`) ||
    new RegExp(`report\\.${list}\\b(?!\\.)`).test(sources) ||
    (['fields', 'labels', 'sections', 'withholdReasons'].includes(list) && sources.includes(`\`${list}.\${`)) ||
    (/^findings\.(avoid|take)$/.test(key) && sources.includes('`findings.${')) ||
    (/^compare\.(added|gone|changed)$/.test(key) && sources.includes('`compare.${'))
  );
}

it('uses every word of the report messages', () => {
  expect(leaves(report).filter((key) => !isUsed(key))).toEqual([]);
});

it.each(['en', 'fr', 'es'] as const)('leaves no hole unfilled in %s', (language) => {
  const { t, pair } = reportWords(languagePack(language), {});
  expect(t('footer.hash', { hash: 'abc' })).toContain('abc');
  expect(pair('{value}', 'b')).toContain('{value}');
  expect(pair('a', '{name}')).toContain('{name}');
});
