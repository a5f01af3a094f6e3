import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { clauseById } from '@/lib/guideline/section';
import en from '@/lib/messages/en/rulebook.json';
import es from '@/lib/messages/es/rulebook.json';
import fr from '@/lib/messages/fr/rulebook.json';
import { isGraver } from '../engine/levels';
import { currentRulebook } from '../rulebook';
import { type Condition, LEVELS, LIMBS, type Words } from '../types';
import { references } from './references';

const { questions, rules, lexicon } = currentRulebook;
/** States that a text names are a group of their own. */
const signalGroups = [...lexicon.groups.map(({ id }) => id), ...(lexicon.places ? ['place'] : [])];

function within(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  if (!('of' in condition)) return [condition];
  const parts: readonly Condition[] = 'kind' in condition.of ? [condition.of] : condition.of;
  return [condition, ...parts.flatMap(within)];
}

/** Everything that is reached by following the edges, the start itself only when it is on a circle. */
function reached(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const ahead = [...(edges.get(start) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(edges.get(next) ?? []));
  }
  return seen;
}

const asks = (condition: Condition) => {
  if (condition.kind === 'answer') return [condition.question];
  return condition.kind === 'fact' && condition.question ? [condition.question] : [];
};

describe('the questions', () => {
  it('have ids that a description accepts, each once', () => {
    expect(questions.filter(({ id }) => !/^[PRETKSM][0-9]{1,2}[a-d]?$/.test(id))).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('are about fifteen on the first screen', () => {
    const first = questions.filter((question) => question.first).map(({ id }) => id);
    expect(first).toEqual('P2 P3 P5 P7 P10 R2 E1 E2 T1 T2 K1 K3 K4 K7 S1 M2'.split(' '));
  });

  it('open one another without going in a circle', () => {
    const edges = new Map(questions.map(({ id, visibleWhen }) => [id, within(visibleWhen).flatMap(asks)]));
    expect(questions.filter(({ id }) => reached(id, edges).has(id))).toEqual([]);
  });

  it('are not opened by answers that say less: no condition on the way in reads an answer under a "not" but P9', () => {
    const negating = questions.filter(({ visibleWhen }) => within(visibleWhen).some(({ kind }) => kind === 'not'));
    expect(negating.map(({ id }) => id)).toEqual(['P9']);
  });

  it('list options each once, and never "unknown"', () => {
    expect(
      questions.filter(({ options }) => options.includes('unknown') || new Set(options).size < options.length),
    ).toEqual([]);
  });

  it('with a country fact are asked of a country, as yes or no or by how grave it is', () => {
    const known = questions.filter(({ fact }) => fact);
    expect(known.filter(({ per }) => per !== 'country')).toEqual([]);
    expect(known.filter(({ type }) => type !== 'yes-no').map(({ id, type }) => [id, type])).toEqual([['K3', 'one']]);
  });
});

describe('the rules', () => {
  it('are the 52 flags of the field, the credits, the combinations and the contradiction, in this order', () => {
    const numbered = (series: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${series}-${String(index + 1).padStart(2, '0')}`);
    expect(rules.map(({ id }) => id)).toEqual([
      ...numbered('DP', 12),
      ...numbered('TI', 14),
      ...numbered('DI', 11),
      ...numbered('OT', 15),
      ...['CR-A-i', 'CR-A-ii', 'CR-A-iii', 'CR-R-i', 'CR-R-ii', 'CR-R-iii'],
      ...numbered('CB', 8),
      'CT-01',
    ]);
  });

  it('rest on clauses that are there', () => {
    expect(rules.flatMap(({ clauses }) => clauses).filter((id) => !clauseById(id))).toEqual([]);
    expect(rules.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  it('have four bars', () => {
    const bars = rules.filter(({ effect }) => effect === 'bar').map(({ id }) => id);
    expect(bars).toEqual(['DP-01', 'DP-07', 'TI-01', 'TI-03']);
  });

  it('of the bar kind read no safeguard, no monitoring and no other rule', () => {
    const bars = rules.filter(({ effect }) => effect === 'bar');
    const read = bars.flatMap(({ when, appliesWhen }) => [...within(when), ...within(appliesWhen)]);
    expect(read.flatMap(asks).filter((id) => /^[SM]/.test(id))).toEqual([]);
    expect(read.filter(({ kind }) => kind === 'finding')).toEqual([]);
  });

  it('refer to one another without going in a circle, and only to rules that are there', () => {
    const named = (rule: (typeof rules)[number]) =>
      [rule.when, rule.appliesWhen, ...(rule.raise ?? []).map(({ when }) => when)]
        .flatMap(within)
        .flatMap((condition) => (condition.kind === 'finding' ? [condition.rule] : []));
    const edges = new Map(rules.map((rule) => [rule.id, named(rule)]));
    expect(rules.filter(({ id }) => reached(id, edges).has(id))).toEqual([]);
    expect([...edges.values()].flat().filter((id) => !edges.has(id))).toEqual([]);
  });

  it('refer to sections and standards that are there', () => {
    expect(rules.flatMap((rule) => rule.references ?? []).filter((id) => !Object.hasOwn(references, id))).toEqual([]);
  });
});

describe('the combinations', () => {
  const combinations = rules.filter(({ parts }) => parts !== undefined);
  const partsOf = ({ parts = [] }: (typeof rules)[number]) =>
    parts.map((part) => rules.find(({ id }) => id === part)).filter((rule) => rule !== undefined);

  it('are the rules named CB, after every rule they join', () => {
    expect(combinations.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).filter((id) => id.startsWith('CB-')));
    const early = combinations.filter((each) =>
      partsOf(each).some((part) => rules.indexOf(part) > rules.indexOf(each)),
    );
    expect(early).toEqual([]);
  });

  it('join two rules or more, and are flagged when each of exactly those is', () => {
    for (const each of combinations) {
      expect(partsOf(each).length).toBeGreaterThan(1);
      const of = each.parts?.map((rule) => ({ kind: 'finding', rule }));
      expect(each.when).toEqual({ kind: 'all', of });
    }
  });

  it('are at least as grave as their parts, and graver than one of them unless all are extreme', () => {
    const lighter = combinations.filter((each) => {
      const gravest = partsOf(each).flatMap(({ level, raise = [] }) => [level, ...raise.map(({ to }) => to)]);
      return gravest.some((level) => isGraver(level, each.level));
    });
    expect(lighter.map(({ id }) => id)).toEqual([]);
    const flat = combinations.filter((each) => partsOf(each).every(({ level }) => !isGraver(each.level, level)));
    expect(flat.map(({ id }) => id)).toEqual([]);
  });
});

it('phrases of the lexicon suggest answers that their questions offer', () => {
  const stray = lexicon.groups.filter(
    ({ question, suggests }) => !questions.find(({ id }) => id === question)?.options.includes(suggests),
  );
  expect(stray.map(({ id }) => id)).toEqual([]);
});

describe.each([
  ['en', en],
  ['fr', fr],
  ['es', es],
] as [string, Words][])('the words in %s', (_language, words) => {
  const at = (...path: string[]) =>
    path.reduce<Words | string | undefined>(
      (found, key) => (typeof found === 'object' ? found[key] : undefined),
      words,
    );
  const missing = (paths: string[][]) =>
    paths.filter((path) => typeof at(...path) !== 'string').map((path) => path.join(' '));

  it('name every question with its options', () => {
    const paths = questions.flatMap(({ id, options }) => [
      ['questions', id, 'text'],
      ['questions', id, 'help'],
      ...options.map((option) => ['questions', id, 'options', option]),
    ]);
    expect(missing(paths)).toEqual([]);
  });

  it('name every rule, its examples, its mitigations, and what alone clears a bar', () => {
    const paths = rules.flatMap(({ id, effect, examples, mitigations }) => [
      ['rules', id, 'title'],
      ['rules', id, 'reasoning'],
      ...(effect === 'bar' ? [['rules', id, 'clearedOnlyBy']] : []),
      ...examples.map(({ key }) => ['rules', id, 'examples', key]),
      ...mitigations.map((mitigation) => ['mitigations', mitigation]),
    ]);
    expect(missing(paths)).toEqual([]);
  });

  it('name every group of phrases', () => {
    expect(missing(signalGroups.map((id) => ['signals', id]))).toEqual([]);
  });

  it('hold nothing that the rulebook does not name', () => {
    const keys = (...path: string[]) => Object.keys(at(...path) ?? {});
    expect(keys('questions').sort()).toEqual(questions.map(({ id }) => id).sort());
    expect(keys('rules').sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(keys('signals').sort()).toEqual([...signalGroups].sort());
    expect(keys('levels')).toEqual([...LEVELS, 'cannot-tell']);
    expect(keys('limbs')).toEqual(LIMBS);
    expect(keys('outcomes').sort()).toEqual(['cannot-tell', 'clear', 'flagged', 'not-applicable']);
    expect(keys('effects').sort()).toEqual(['bar', 'credit', 'weigh']);
    expect(keys('topics').sort()).toEqual([...new Set(currentFacts.facts.map(({ topic }) => topic))].sort());
    expect(keys('mitigations').sort()).toEqual([...new Set(rules.flatMap(({ mitigations }) => mitigations))].sort());
    const options = questions.filter(({ id, options }) => keys('questions', id, 'options').join() !== options.join());
    expect(options.map(({ id }) => id)).toEqual([]);
    const examples = rules.filter(
      ({ id, examples: list }) =>
        keys('rules', id, 'examples').sort().join() !==
        list
          .map(({ key }) => key)
          .sort()
          .join(),
    );
    expect(examples.map(({ id }) => id)).toEqual([]);
  });
});
