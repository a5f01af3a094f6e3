import words from '@/lib/messages/en/rulebook.json';
import { questions } from './catalogue/questions';
import { rules } from './catalogue/rules';
import { lexicon } from './signals/lexicon';
import type { Rulebook } from './types';

/**
 * The rulebook that new screenings are made with. A change in anything that it holds, a word included, is a new
 * edition with a note in docs/rulebook-changelog.md.
 */
export const currentRulebook: Rulebook = { edition: '2026.2', questions, rules, lexicon, changes: 'minimal', words };
