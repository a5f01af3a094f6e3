import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalRulebook, rulebookHash } from './edition';
import { currentRulebook } from './rulebook';
import type { Rulebook } from './types';

/**
 * The content of each edition. A failure here means that the rulebook has changed: give it a new edition in
 * rulebook.ts, write the note in docs/rulebook-changelog.md, and add the new hash below the others.
 */
const editions: Readonly<Record<string, string>> = {
  '2026.1': '01150c8dfbe7fa051fd01b2509f1cdc20eaa810177880bcfde1037f9f74bd4a9',
  '2026.2': 'c566cc302ca328e9b80b8f687b72486738a1241e26ce6e361a880f1c0199725b',
};

const changelog = readFileSync(fileURLToPath(new URL('../../docs/rulebook-changelog.md', import.meta.url)), 'utf8');

describe('the edition of the rulebook', () => {
  it('stands for one content: a change needs a new edition', () => {
    expect(rulebookHash(currentRulebook)).toBe(editions[currentRulebook.edition]);
  });

  it('has a note for case officers', () => {
    for (const edition of Object.keys(editions)) expect(changelog).toContain(`## Edition ${edition}`);
  });

  it('survives storing and reading back', () => {
    const stored: Rulebook = JSON.parse(canonicalRulebook(currentRulebook));
    expect(rulebookHash(stored)).toBe(rulebookHash(currentRulebook));
  });

  it.each([
    ['a question', (book: Rulebook) => ({ ...book, questions: book.questions.slice(1) })],
    [
      'a level',
      (book: Rulebook) => ({ ...book, rules: book.rules.map((rule) => ({ ...rule, level: 'low' as const })) }),
    ],
    ['an English word', (book: Rulebook) => ({ ...book, words: { ...book.words, levels: {} } })],
    ['a phrase', (book: Rulebook) => ({ ...book, lexicon: { ...book.lexicon, groups: book.lexicon.groups.slice(1) } })],
  ])('has another hash when %s changes', (_what, change) => {
    expect(rulebookHash(change(currentRulebook))).not.toBe(rulebookHash(currentRulebook));
  });
});
