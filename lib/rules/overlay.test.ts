import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { isGraver } from './engine/levels';
import { readOverlay } from './overlay';
import { randomProject } from './random-project';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import { findingIn, smallProject } from './small-project';
import type { Finding, Level, Rulebook } from './types';

const minimal = { name: 'donor', version: '1', note: 'Our own policy' };
const read = (overlay: object) => readOverlay(JSON.stringify(overlay, null, 2), currentRulebook);
const problemsOf = (overlay: object) => {
  const result = read({ ...minimal, ...overlay });
  return 'problems' in result ? result.problems : [];
};
function rulebookOf(overlay: object): Rulebook {
  const result = read({ ...minimal, ...overlay });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.rulebook;
}

const ownQuestion = {
  id: 'X1',
  group: 'S',
  per: 'project',
  type: 'yes-no',
  options: ['yes', 'no'],
};
const ownRule = {
  id: 'DON-01',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-iii'],
  when: { kind: 'answer', question: 'X1', values: ['no'] },
};
const ownSignal = {
  id: 'own-embassy',
  question: 'X1',
  suggests: 'no',
  phrases: { en: ['no sign-off by the embassy'] },
};
const words = {
  questions: { X1: { text: 'Did the embassy agree?', help: 'Our policy, 4.2', options: { yes: 'Yes', no: 'No' } } },
  rules: { 'DON-01': { title: 'No agreement of the embassy', reasoning: 'Our policy asks for it.' } },
  signals: { 'own-embassy': 'The embassy has not signed' },
};
const whole = { questions: [ownQuestion], rules: [ownRule], signals: [ownSignal], words };

describe('an overlay', () => {
  it('adds a question, a rule and phrases, as an edition of its own', () => {
    const rulebook = rulebookOf(whole);
    expect(rulebook.edition).toBe(`${currentRulebook.edition}+donor.1`);
    const basis = { rulebook, facts: currentFacts, date: '2026-11-23' };
    const project = smallProject({ summary: 'There is no sign-off by the embassy.' });
    expect(findingIn(runRules(project, basis), 'DON-01@project')).toMatchObject({
      outcome: 'flagged',
      level: 'medium',
    });
  });

  it('takes no phrase from the base where the two overlap', () => {
    const grabbing = { ...ownSignal, phrases: { en: ['sniffer dogs for the embassy', 'with sniffer'] } };
    const rulebook = rulebookOf({ ...whole, signals: [grabbing] });
    const project = smallProject({ summary: 'Work with sniffer dogs for the embassy.' });
    const groups = runRules(project, { rulebook, facts: currentFacts, date: '2026-11-23' }).signals.map((s) => s.group);
    const before = runRules(project, { rulebook: currentRulebook, facts: currentFacts, date: '2026-11-23' }).signals;
    expect(groups).toEqual(expect.arrayContaining(before.map(({ group }) => group)));
    expect(groups).toContain('own-embassy');
  });

  it('raises a level', () => {
    const raise = [{ rule: 'DP-05', to: 'extreme' }];
    expect(rulebookOf({ raise }).rules.find(({ id }) => id === 'DP-05')?.level).toBe('extreme');
  });

  it.each<[string, object, string]>([
    ['a level that would go down', { raise: [{ rule: 'DP-01', to: 'low' }] }, 'raise.0.to'],
    ['a level that stays', { raise: [{ rule: 'DP-05', to: 'high' }] }, 'raise.0.to'],
    ['a raise of a rule that is not there', { raise: [{ rule: 'DP-99', to: 'high' }] }, 'raise.0.rule'],
    ['a rule of the base', { rules: [{ ...ownRule, id: 'DP-01' }] }, 'rules.0.id'],
    ['a question of the base', { questions: [{ ...ownQuestion, id: 'E1' }] }, 'questions.0.id'],
    ['words of the base', { words: { levels: { extreme: 'Mild' } } }, 'words.levels.extreme'],
    ['a group of the base', { signals: [{ ...ownSignal, id: currentRulebook.lexicon.groups[0]?.id }] }, 'signals.0.id'],
    [
      'phrases for what the base reads under a "not"',
      { ...whole, signals: [{ ...ownSignal, question: 'E1', suggests: 'direct' }] },
      'signals.0.question',
    ],
    ['negation words', { negation: { en: { before: ['arrest'] } } }, 'negation'],
    ['a rule on a question that is not there', { rules: [ownRule] }, 'rules.0.when'],
    [
      'a raise on a question that is not there',
      { raise: [{ rule: 'DP-05', to: 'extreme', when: ownRule.when }] },
      'raise.0.when',
    ],
    ['words that are missing', { questions: [ownQuestion] }, 'words.questions.X1.text'],
    ['a condition of no kind', { rules: [{ ...ownRule, when: { kind: 'maybe' } }] }, 'rules.0.when.kind'],
    ['a missing note', { note: '' }, 'note'],
  ])('is refused for %s, with the path', (_what, overlay, path) => {
    expect(problemsOf(overlay).map((each) => each.path)).toContain(path);
  });

  it('is refused with line and column', () => {
    const text =
      '{\n  "name": "donor",\n  "version": "1",\n  "note": "x",\n  "raise": [\n    { "rule": "DP-01", "to": "low" }\n  ]\n}';
    expect(readOverlay(text, currentRulebook)).toMatchObject({
      problems: [{ line: 6, column: 24, path: 'raise.0.to' }],
    });
    expect(readOverlay('{\n  "name": "a",\n  "name": "b"\n}', currentRulebook)).toMatchObject({
      problems: [{ line: 3, column: 3, path: 'name', problem: 'This key stands twice' }],
    });
    expect(readOverlay('{\n  // a comment\n}', currentRulebook)).toMatchObject({ problems: [{ line: 2, column: 3 }] });
    expect(readOverlay('{"__proto__": {}}', currentRulebook)).toMatchObject({ problems: [{ path: '__proto__' }] });
  });

  it.each([
    '',
    '[',
    'null',
    '[]',
    '7',
    '['.repeat(1_000_000),
    `{"words":${'{"a":'.repeat(100_000)}${'}'.repeat(100_001)}`,
  ])('is refused and never breaks: %#', (text) => {
    const result = readOverlay(text, currentRulebook);
    expect('problems' in result && result.problems.length > 0).toBe(true);
  });
});

const OUTCOMES = ['not-applicable', 'clear', 'cannot-tell', 'flagged'];
const counted = ({ effect }: Finding) => effect !== 'credit';
const graver = (level: Level) => (['low', 'medium', 'high', 'extreme'] as const).filter((to) => isGraver(to, level));

/** An overlay that is taken: raises, phrases that may overlap the base, rules that read the base. */
const anyOverlay = fc
  .record({
    raise: fc.array(
      fc
        .constantFrom(...currentRulebook.rules.filter((rule) => rule.effect !== 'credit' && rule.level !== 'extreme'))
        .chain((rule) =>
          fc.record({
            rule: fc.constant(rule.id),
            to: fc.constantFrom(...graver(rule.level)),
            when: fc.option(fc.constant({ kind: 'answer', question: 'X1', values: ['no'] }), { nil: undefined }),
          }),
        ),
      { maxLength: 4 },
    ),
    signals: fc.array(
      fc.tuple(
        fc.constantFrom(...currentRulebook.questions.filter(({ options }) => options.length > 0)),
        fc.nat(),
        fc.subarray(
          ['sniffer dogs', 'number', 'arrests', 'guarded', 'forced labour', 'treatment compulsory', 'no', 'a'].map(
            (phrase) => `${phrase} `.padEnd(3, 'n').trim(),
          ),
        ),
      ),
      { maxLength: 3 },
    ),
    watched: fc.constantFrom(...currentRulebook.rules.filter(({ per }) => per === 'component').map(({ id }) => id)),
  })
  .map(({ raise, signals, watched }) => {
    const groups = signals.map(([{ id, options }, pick, phrases], index) => ({
      id: `own-${index}`,
      question: id,
      suggests: options[pick % options.length],
      phrases: { en: phrases.filter((phrase) => phrase.length > 1) },
    }));
    const resting = {
      ...ownRule,
      id: 'DON-02',
      per: 'component',
      limb: 'torture',
      when: { kind: 'finding', rule: watched },
    };
    const named = Object.fromEntries(groups.map(({ id }) => [id, 'Own phrases']));
    const asks = { ...words, signals: named, rules: { ...words.rules, 'DON-02': words.rules['DON-01'] } };
    const full = { ...minimal, questions: [ownQuestion], rules: [ownRule, resting], raise, words: asks };
    // Phrases that could weaken are refused: such an overlay is laid without them.
    const taken = groups.filter(
      (group) => 'rulebook' in read({ ...full, words: { ...asks, signals: { [group.id]: 'x' } }, signals: [group] }),
    );
    return rulebookOf({
      ...full,
      words: { ...asks, signals: Object.fromEntries(taken.map(({ id }) => [id, 'x'])) },
      signals: taken,
    });
  });

it('an overlay never lowers an outcome, a level or the approval of any project', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      anyOverlay,
      fc.array(randomProject({ projectText: true }), { minLength: 3, maxLength: 3 }),
      (rulebook, projects) => {
        for (const project of projects) {
          const basis = { facts: currentFacts, date: '2026-11-23' };
          const before = runRules(project, { ...basis, rulebook: currentRulebook });
          const after = runRules(project, { ...basis, rulebook });
          const now = new Map(after.findings.map((finding) => [finding.id, finding]));
          const lowered = before.findings.filter(counted).filter((was) => {
            const is = now.get(was.id);
            if (!is || OUTCOMES.indexOf(is.outcome) < OUTCOMES.indexOf(was.outcome)) return true;
            return isGraver(was.level, is.level) || isGraver(was.upTo, is.upTo);
          });
          expect(lowered.map(({ id, outcome }) => [id, outcome, now.get(id)?.outcome])).toEqual([]);
          expect(before.approval === 'head' && after.approval !== 'head').toBe(false);
          const bars = after.openBars.map((bar) => `${bar.rule}@${bar.subject}`);
          expect(bars).toEqual(expect.arrayContaining(before.openBars.map((bar) => `${bar.rule}@${bar.subject}`)));
        }
      },
    ),
    { numRuns: 40 },
  );
});
