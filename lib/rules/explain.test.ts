import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/auth/person';
import { currentFacts } from '@/lib/countries/edition';
import en from '@/lib/messages/en/rulebook.json';
import es from '@/lib/messages/es/rulebook.json';
import fr from '@/lib/messages/fr/rulebook.json';
import { EXAMPLE_DATE, exampleFacts, exampleProject } from './examples';
import { explain, type Speaker } from './explain';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import { findingIn, screenSmall } from './small-project';
import type { AnswerSheet, Finding, Words } from './types';

function speaker(locale: Language, words: typeof en): Speaker {
  const problems = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({
    locale,
    messages: { rulebook: words },
    namespace: 'rulebook',
    onError: problems,
  });
  return {
    say: (key, values) => translate(key as Parameters<typeof translate>[0], values),
    questions: currentRulebook.questions,
    nameOf: (subject) => subject,
  };
}

const dogs = screenSmall({
  components: [{ description: 'Sniffer dogs' }],
  answers: { c1: { P2: ['enforcement'], P5: ['equipment'], R2: ['arrest'], E1: ['likely'], E4: ['dogs'] } },
});

describe('a finding in words', () => {
  it('gives the reasoning, the grounds with their evidence, and what would change it', () => {
    const { reason, grounds, wouldChange } = explain(findingIn(dogs, 'DP-05@c1'), speaker('en', en));
    expect(reason).toMatch(/^Dogs, scanners, vehicles or border posts find more people/);
    expect(grounds.map(({ bearing }) => bearing)).toEqual(['for', 'for']);
    expect(grounds[0]?.words).toBe('The law allows death for drug crimes (IRN): yes');
    expect(grounds[1]?.evidence).toEqual(['The text says “Sniffer dogs” (components.c1.description)']);
    expect(wouldChange.flat()).toEqual([
      expect.stringContaining('would have to be something other than: Detection dogs'),
      'one phrase in the text would have to change or be refuted',
    ]);
  });

  it('says what alone clears a bar, and of nothing else', () => {
    expect(explain(findingIn(dogs, 'DP-01@c1'), speaker('en', en)).clearedOnlyBy).toMatch(
      /^Only a change in what the help does/,
    );
    expect(explain(findingIn(dogs, 'DP-05@c1'), speaker('en', en))).not.toHaveProperty('clearedOnlyBy');
  });

  it('says what is not met and what is open', () => {
    expect(explain(findingIn(dogs, 'TI-01@c1'), speaker('en', en))).toMatchObject({
      reason: 'This cannot be told yet. Highest level it could reach: Extreme.',
      grounds: [{ bearing: 'for' }, { bearing: 'open' }],
    });
    expect(explain(findingIn(dogs, 'DI-08@c1'), speaker('en', en)).grounds).toMatchObject([
      { bearing: 'against', words: expect.stringContaining('not asked here') },
    ]);
  });

  it.each<[Language, typeof en]>([
    ['en', en],
    ['fr', fr],
    ['es', es],
  ])('can be said of every finding in %s', (locale, words) => {
    for (const finding of [...dogs.findings, ...screenSmall({ components: [{ country: 'AFG' }] }).findings]) {
      expect(explain(finding, speaker(locale, words)).title).not.toBe('');
    }
  });

  it('uses every sentence there is', () => {
    const said = new Set<string>();
    const say = (key: string) => {
      said.add(key);
      return key;
    };
    for (const finding of [...examples(), ...onSignals]) {
      explain(finding, { say, questions: currentRulebook.questions, nameOf: (subject) => subject });
    }
    const keys = (words: Words, path: string): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === 'string' ? [`${path}.${key}`] : keys(value, `${path}.${key}`),
      );
    // A speaker names the whole project by itself; paragraph.test.ts holds the sentences of paragraphs.
    const own = keys(en.explain, 'explain').filter((key) => !key.startsWith('explain.paragraph.'));
    expect(own.filter((key) => !said.has(key))).toEqual(['explain.project']);
  });
});

/** No rule of this edition rests on a phrase alone; a trace of a later one may. */
const onSignals: Finding[] = (['true', 'false'] as const).map((value) => ({
  ...findingIn(dogs, 'DP-05@c1'),
  trace: { kind: 'signal', value, subject: 'c1', about: 'dogs', expects: [], evidence: [] },
}));

function examples(): Finding[] {
  return currentRulebook.rules.flatMap((rule) =>
    rule.examples.flatMap((example) => {
      const described = exampleProject(example, currentRulebook.questions);
      const project = { ...described, answers: withBasis(described.answers) };
      const facts = exampleFacts(example, currentFacts);
      return runRules(project, { rulebook: currentRulebook, facts, date: EXAMPLE_DATE }).findings;
    }),
  );
}

function withBasis(answers: AnswerSheet): AnswerSheet {
  const argued = (sheet: AnswerSheet[string]) =>
    Object.fromEntries(Object.entries(sheet).map(([id, answer]) => [id, { ...answer, basis: 'Seen on site' }]));
  return Object.fromEntries(Object.entries(answers).map(([subject, sheet]) => [subject, argued(sheet)]));
}
