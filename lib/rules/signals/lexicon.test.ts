import { describe, expect, it } from 'vitest';
import { questions } from '../catalogue/questions';
import { lexicon } from './lexicon';
import { sentences } from './lexicon.sentences';
import { samplePhrase } from './notation';
import { scanText } from './scan';
import { tokenize } from './tokens';

/** Forms of the phrases that show every alternative, with nothing in their gaps. */
const formsOf = (phrases: Readonly<Record<string, readonly string[]>>) =>
  Object.values(phrases)
    .flat()
    .flatMap(samplePhrase)
    .map((form) => form.replaceAll(' ... ', ' '));
const inGroup = (text: string, id: string) => scanText(text, lexicon).filter(({ group }) => group === id);

describe('the lexicon', () => {
  it('suggests only answers that its questions can take', () => {
    for (const { id, question, suggests } of lexicon.groups) {
      expect(questions.find((each) => each.id === question)?.options, `${id}: ${question}`).toContain(suggests);
    }
  });

  it('names each group once and holds each phrase of a group once', () => {
    expect(new Set(lexicon.groups.map(({ id }) => id)).size).toBe(lexicon.groups.length);
    for (const { id, phrases, except = {} } of lexicon.groups) {
      const folded = [...Object.values(phrases), ...Object.values(except)]
        .flat()
        .map((each) => each.replace(/[^(|).]+/g, (part) => ` ${tokenize(part).words.join(' ')} `));
      expect(
        folded.filter((each, index) => folded.indexOf(each) !== index),
        id,
      ).toEqual([]);
    }
  });

  it('finds every phrase by itself, under its own group', () => {
    const lost = lexicon.groups.flatMap(({ id, phrases, except = {} }) => {
      const others = new Set(formsOf(except));
      const own = formsOf(phrases).filter((form) => ![...others].some((other) => other.includes(form)));
      return own.filter((form) => !inGroup(form, id).some(({ negated }) => !negated)).map((form) => `${id}: ${form}`);
    });
    expect(lost).toEqual([]);
  });

  it('gives no counted signal for a phrase that means something else', () => {
    const tripped = lexicon.groups.flatMap(({ id, except = {} }) =>
      Object.entries(except).flatMap(([tag, others]) =>
        formsOf({ [tag]: others })
          .filter((other) => inGroup(other, id).some(({ negated, language }) => !negated && language === tag))
          .map((other) => `${id}: ${other}`),
      ),
    );
    expect(tripped).toEqual([]);
  });

  it('has negation words for every language that it has phrases in', () => {
    for (const { phrases } of lexicon.groups) {
      for (const language of Object.keys(phrases)) expect(lexicon.negation[language]).toBeDefined();
    }
  });

  it('has sentences for every group', () => {
    expect(Object.keys(sentences).sort()).toEqual(lexicon.groups.map(({ id }) => id).sort());
  });
});

describe.each(Object.entries(sentences))('%s', (id, { found, negated, missed }) => {
  it.each(found)('is found in: %s', (text) => {
    expect(inGroup(text, id).map((signal) => signal.negated)).toContain(false);
  });

  it.each(negated)('is negated in: %s', (text) => {
    const signals = inGroup(text, id);
    expect(signals).not.toHaveLength(0);
    expect(signals.filter((signal) => !signal.negated)).toEqual([]);
  });

  it.each(missed)('is not found in: %s', (text) => {
    expect(inGroup(text, id)).toEqual([]);
  });
});
