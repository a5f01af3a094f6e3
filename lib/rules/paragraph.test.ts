import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/auth/person';
import { currentFacts } from '@/lib/countries/edition';
import { countryName } from '@/lib/countries/names';
import en from '@/lib/messages/en/rulebook.json';
import es from '@/lib/messages/es/rulebook.json';
import fr from '@/lib/messages/fr/rulebook.json';
import { EXAMPLE_DATE, exampleFacts, exampleProject } from './examples';
import { explain, type Speaker } from './explain';
import { paragraphOf, wordsIn } from './paragraph';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import { findingIn, screenSmall } from './small-project';
import type { Finding, Words } from './types';

function speaker(locale: Language, words: typeof en): Speaker {
  const onError = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({ locale, messages: { rulebook: words }, namespace: 'rulebook', onError });
  const name = (subject: string) => (/^[A-Z]{3}$/.test(subject) ? countryName(subject, locale) : 'Border units');
  return {
    say: (key, values) => translate(key as Parameters<typeof translate>[0], values),
    has: (key) => translate.has(key as Parameters<typeof translate.has>[0]),
    questions: currentRulebook.questions,
    nameOf: (subject) => (subject === 'project' ? words.explain.project : name(subject)),
    stateOf: (subject) => (subject === 'c1' ? countryName('IRN', locale) : ''),
  };
}

const english = speaker('en', en);

const dogs = screenSmall({
  components: [{ description: 'Sniffer dogs' }],
  answers: { c1: { P2: ['enforcement'], P5: ['equipment'], R2: ['arrest'], E1: ['likely'], E4: ['dogs'] } },
});
const said = (id: string) => paragraphOf(findingIn(dogs, id), english);

/** Of each example, what it says of its own rule: every outcome that a rule can give. */
const findings: readonly Finding[] = currentRulebook.rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const project = exampleProject(example, currentRulebook.questions);
    const facts = exampleFacts(example, currentFacts);
    const { findings: all } = runRules(project, { rulebook: currentRulebook, facts, date: EXAMPLE_DATE });
    return all.filter((finding) => finding.rule === rule.id);
  }),
);

describe('a finding in a paragraph', () => {
  it('says of a bar what was found and where, on what it rests, why it matters and what alone clears it', () => {
    expect(said('DP-01@c1')).toMatch(/^Border units \(Iran\): “.+” is flagged as a bar, level extreme; /);
    expect(said('DP-01@c1')).toMatch(/It rests on this: the country facts on Iran say yes to “The law allows death/);
    expect(said('DP-01@c1')).toContain(en.rules['DP-01'].reasoning);
    expect(said('DP-01@c1')).toContain(`To clear it: only ${en.rules['DP-01'].clearedOnlyBy.slice('Only '.length)}`);
  });

  it('says of a flag which answers would clear it, and quotes the text', () => {
    expect(said('DP-05@c1')).toContain('It would no longer be flagged if that answer were other than “');
    const silent = screenSmall({ components: [{ description: 'The project will supply sniffer dogs.' }] });
    const paragraph = paragraphOf(findingIn(silent, 'DP-05@c1'), english);
    expect(paragraph).toMatch(/the text says “[^”]*sniffer dogs”/);
  });

  it('says why a rule is not flagged, and what is missing where it cannot be told', () => {
    expect(said('DI-08@c1')).toMatch(/^Not flagged because “.+” is not asked here/);
    expect(said('TI-01@c1')).toMatch(/cannot be told yet .+ level extreme.+What must be known first: “/);
  });

  it('gives the reason alone in an edition without the words for a paragraph', () => {
    const finding = findingIn(dogs, 'DP-05@c1');
    const old: Speaker = { ...english, has: (key) => !key.startsWith('explain.paragraph') };
    expect(paragraphOf(finding, old)).toBe(explain(finding, old).reason);
    expect(paragraphOf(finding, { ...english, has: () => false })).toBe('');
  });

  it.each<[Language, typeof en]>([
    ['en', en],
    ['fr', fr],
    ['es', es],
  ])('is whole and short in %s, for every example of every rule', (locale, words) => {
    const voice = speaker(locale, words);
    const paragraphs = new Set(findings.map((finding) => paragraphOf(finding, voice)));
    expect(paragraphs.size).toBeGreaterThan(200);
    expect([...paragraphs].filter((paragraph) => wordsIn(paragraph) > 120)).toEqual([]);
    const ids =
      /\b(rules|questions|explain|topics|signals|levels)\.[\w-]|\{|\}|\b[A-Z]{2}-\d\d\b|\bc1\b|undefined|null/;
    const isPlain = (paragraph: string) => wordsIn(paragraph) > 5 && !ids.test(paragraph);
    expect([...paragraphs].filter((paragraph) => !isPlain(paragraph))).toEqual([]);
  });

  it('uses every sentence there is', () => {
    const used = new Set<string>();
    const say = (key: string) => {
      used.add(key);
      return key;
    };
    for (const finding of [...findings, ...dogs.findings, ...onPhrases, unknownAnswer, fixed, unlisted]) {
      paragraphOf(finding, { say, questions: currentRulebook.questions, nameOf: (subject) => subject });
    }
    const keys = (words: Words, path: string): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === 'string' ? [`${path}.${key}`] : keys(value, `${path}.${key}`),
      );
    expect(keys(en.explain.paragraph, 'explain.paragraph').filter((key) => !used.has(key))).toEqual([]);
  });
});

/** No rule of this edition rests on a phrase alone; one of an overlay may. */
const onPhrases: Finding[] = (['true', 'false'] as const).map((value) => ({
  ...findingIn(dogs, 'DP-05@c1'),
  raise: [],
  trace: { kind: 'signal', value, subject: 'c1', about: 'dogs', expects: [], evidence: [] },
}));

/** A flag that no answer of the project clears. */
const fixed: Finding = { ...findingIn(dogs, 'DP-05@c1'), wouldChange: [] };

const unlisted: Finding = {
  ...fixed,
  outcome: 'clear',
  trace: {
    kind: 'fact',
    value: 'false',
    subject: 'IRN',
    about: 'executions-drugs',
    expects: [],
    evidence: currentFacts.facts.slice(0, 1).map((fact) => ({
      kind: 'fact',
      edition: currentFacts.edition,
      fact: { ...fact, value: 'not-listed' },
    })),
  },
};

const unknownAnswer: Finding = {
  ...findingIn(dogs, 'DP-05@c1'),
  raise: [],
  trace: {
    kind: 'answer',
    value: 'unknown',
    subject: 'c1',
    about: 'E4',
    expects: ['dogs'],
    evidence: [{ kind: 'answer', question: 'E4', subject: 'c1', values: ['unknown'], basis: '' }],
  },
};
