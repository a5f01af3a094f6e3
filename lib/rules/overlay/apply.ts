import { checkRulebook } from '../check-rulebook';
import { isGraver } from '../engine/levels';
import type { Rule, Rulebook } from '../types';
import { reasonAgainstPhrases } from './directions';
import type { Overlay } from './schema';
import { mergeWords, missingWords } from './words';

/** What is wrong with an overlay, by its path in the overlay: `['rules', 0, 'when']`. */
export type OverlayProblem = { path: readonly PropertyKey[]; problem: string };

/**
 * A rulebook with what an overlay adds, as an edition of its own, or everything that speaks against it. It adds and
 * raises only: whatever the base says of a project, the result says as well, or something graver.
 */
export function applyOverlay(
  base: Rulebook,
  overlay: Overlay,
): { rulebook: Rulebook } | { problems: OverlayProblem[] } {
  if (base.lexicon.added) return { problems: [{ path: [], problem: `${base.edition} holds an overlay already` }] };
  const { words, problems: changedWords } = mergeWords(base.words, overlay.words);
  const rulebook: Rulebook = {
    ...base,
    edition: `${base.edition}+${overlay.name}.${overlay.version}`,
    questions: [...base.questions, ...overlay.questions],
    rules: [
      ...base.rules.map((rule) => raised(rule, overlay.raise)),
      ...overlay.rules.map((rule): Rule => ({ ...rule, examples: [] })),
    ],
    lexicon: { ...base.lexicon, added: overlay.signals },
    words,
  };
  const problems = [
    ...redefined(base, overlay),
    ...raiseProblems(base, overlay),
    ...phraseProblems(base, overlay),
    ...changedWords,
    ...missingWords(overlay, words),
    ...checkRulebook(rulebook).map(({ path, problem }) => ({ path: inOverlay(path, base, overlay), problem })),
  ];
  return problems.length > 0 ? { problems } : { rulebook };
}

function raised(rule: Rule, raises: Overlay['raise']): Rule {
  const own = raises.filter((each) => each.rule === rule.id);
  if (own.length === 0) return rule;
  const always = own.filter(({ when }) => !when).map(({ to }) => to);
  const level = always.reduce((gravest, to) => (isGraver(to, gravest) ? to : gravest), rule.level);
  const added = own.flatMap(({ to, when }) => (when ? [{ to, when }] : []));
  return { ...rule, level, ...(added.length > 0 ? { raise: [...(rule.raise ?? []), ...added] } : {}) };
}

function redefined(base: Rulebook, { questions, rules, signals }: Overlay): OverlayProblem[] {
  const found = (list: string, own: readonly { id: string }[], known: readonly { id: string }[]) =>
    own.flatMap(({ id }, index) =>
      known.some((each) => each.id === id) ? [{ path: [list, index, 'id'], problem: `${id} is in the base` }] : [],
    );
  return [
    ...found('questions', questions, base.questions),
    ...found('rules', rules, base.rules),
    ...found('signals', signals, base.lexicon.groups),
    ...found('signals', signals, [{ id: 'place' }]),
  ];
}

function raiseProblems(base: Rulebook, { raise }: Overlay): OverlayProblem[] {
  return raise.flatMap(({ rule: id, to }, index): OverlayProblem[] => {
    const rule = base.rules.find((each) => each.id === id);
    if (!rule) return [{ path: ['raise', index, 'rule'], problem: `No rule ${id} in the base` }];
    if (rule.effect === 'credit') return [{ path: ['raise', index, 'rule'], problem: `${id} is a credit` }];
    if (isGraver(to, rule.level)) return [];
    return [{ path: ['raise', index, 'to'], problem: `${id} is ${rule.level} already: a level can only be raised` }];
  });
}

function phraseProblems(base: Rulebook, { signals }: Overlay): OverlayProblem[] {
  return signals.flatMap(({ question }, index) => {
    const reason = base.questions.some(({ id }) => id === question) ? reasonAgainstPhrases(base, question) : null;
    const problem = `Phrases for ${question} could weaken the base: ${reason}. Add a question and a rule of your own`;
    return reason === null ? [] : [{ path: ['signals', index, 'question'], problem }];
  });
}

/** A path in the rulebook as the path in the overlay that it comes from. */
function inOverlay(path: string, base: Rulebook, overlay: Overlay): PropertyKey[] {
  const lists = [
    ['questions.', 'questions', overlay.questions],
    ['rules.', 'rules', overlay.rules],
    ['lexicon.groups.', 'signals', overlay.signals],
  ] as const;
  for (const [prefix, key, own] of lists) {
    const index = own.findLastIndex(({ id }) => path === prefix + id || path.startsWith(`${prefix}${id}.`));
    const id = own[index]?.id ?? '';
    if (index >= 0) return [key, index, ...steps(path.slice(prefix.length + id.length))];
  }
  return raisePath(path, base, overlay) ?? [];
}

function raisePath(path: string, base: Rulebook, { raise }: Overlay): PropertyKey[] | undefined {
  const [, id, number, rest] = /^rules\.([^.]+)\.raise\.(\d+)(.*)$/.exec(path) ?? [];
  const before = base.rules.find((rule) => rule.id === id)?.raise?.length ?? 0;
  const conditional = raise.flatMap(({ rule, when }, index) => (rule === id && when ? [index] : []));
  const index = conditional[Number(number) - before];
  return index === undefined ? undefined : ['raise', index, ...steps(rest ?? '')];
}

function steps(path: string): (string | number)[] {
  const keys = path.split('.').filter((key) => key !== '');
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
