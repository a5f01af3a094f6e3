import { describe, expect, it } from 'vitest';
import { lexicon } from './lexicon';
import { groupTable } from './lexicon/groups';
import { spanishBenign, spanishNegated, spanishSentences } from './lexicon.sentences.es';
import { frenchBenign, frenchNegated, frenchSentences } from './lexicon.sentences.fr';
import { expandPhrase } from './notation';
import { scanText } from './scan';

/** Groups that speak of no risk by themselves: the kind and form of the work, and what speaks for it. */
const HARMLESS = new Set([
  ...groupTable.filter(([, question]) => question === 'P2' || question === 'P5').map(([id]) => id),
  'passed-through',
  'target-rights',
  'consulted',
  'defence-side',
  'drafting-softens',
  'voluntary-care',
  'entry-clinician',
  'entry-self',
  'centre-closure',
  'growers-agreed',
  'legal-aid',
  'complaint-route',
]);

const languages = [
  { language: 'fr', sentences: frenchSentences, negated: frenchNegated, benign: frenchBenign },
  { language: 'es', sentences: spanishSentences, negated: spanishNegated, benign: spanishBenign },
];

/** Folded before it is written out, which is much quicker than the other way round. */
const folded = (phrase: string) => phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'-]/g, ' ');

/** The plain forms of a phrase; a phrase with more forms than can be written out stands for none here. */
const formsOf = (phrase: string) => {
  try {
    return expandPhrase(phrase);
  } catch {
    return [];
  }
};

describe.each(languages)('the phrases in $language', ({ language, sentences, negated, benign }) => {
  const signals = (text: string, group: string) => scanText(text, lexicon).filter((signal) => signal.group === group);

  it('are at least 500, some in every group', () => {
    const own = lexicon.groups.map(({ phrases }) => phrases[language] ?? []);
    expect(own.flat().length).toBeGreaterThanOrEqual(500);
    expect(lexicon.groups.filter(({ phrases }) => !phrases[language]).map(({ id }) => id)).toEqual([]);
  });

  it('are not phrases of another language as well, so that its negations govern them', () => {
    const formsIn = (of: string) =>
      lexicon.groups.flatMap(({ phrases }) =>
        (phrases[of] ?? [])
          .flatMap((phrase) => formsOf(folded(phrase)))
          .map((form) => form.replace(/\s+/g, ' ').trim()),
      );
    const english = new Set(formsIn('en'));
    expect(formsIn(language).filter((form) => english.has(form))).toEqual([]);
  }, 60_000);

  it('have a sentence for every group', () => {
    expect(groupTable.map(([id]) => id).filter((id) => !sentences[id])).toEqual([]);
  });

  it.each(Object.entries(sentences))('trip %s: %s', (group, text) => {
    expect(signals(text, group).filter((signal) => !signal.negated)).not.toEqual([]);
  });

  it.each(negated)('are not counted for %s: %s', (group, text) => {
    const found = signals(text, group);
    expect(found).not.toEqual([]);
    expect(found.filter((signal) => !signal.negated)).toEqual([]);
  });

  it.each(benign)('show no risk in: %s', (text) => {
    const risks = scanText(text, lexicon).filter((signal) => !signal.negated && !HARMLESS.has(signal.group));
    expect(risks.map(({ group, quote }) => `${group}: ${quote}`)).toEqual([]);
  });
});
