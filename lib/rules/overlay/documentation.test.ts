import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { readOverlay } from '../overlay';
import { currentRulebook } from '../rulebook';
import { runRules } from '../screen';
import { findingIn, smallProject } from '../small-project';

const page = readFileSync(new URL('../../../docs/overlay.md', import.meta.url), 'utf8');

it('the example in docs/overlay.md is an overlay, and does what the page says', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const read = readOverlay(example, currentRulebook);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { rulebook } = read;
  expect(rulebook.edition).toBe(`${currentRulebook.edition}+north.1`);
  expect(rulebook.rules.find(({ id }) => id === 'DP-05')?.level).toBe('extreme');
  const project = smallProject({ summary: 'Argent versé sans accord de l’ambassade.' });
  const screening = runRules(project, { rulebook, facts: currentFacts, date: '2026-11-23' });
  expect(findingIn(screening, 'NORTH-01@project')).toMatchObject({ outcome: 'flagged', level: 'medium' });
});

it('names every field that an overlay has', () => {
  for (const field of ['questions', 'rules', 'signals', 'raise', 'words']) expect(page).toContain(`| \`${field}\` |`);
});
