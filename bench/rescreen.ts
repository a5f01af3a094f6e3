import { currentFacts } from '@/lib/countries/edition';
import { compareScreenings } from '@/lib/rules/compare';
import { currentRulebook } from '@/lib/rules/rulebook';
import { runRules } from '@/lib/rules/screen';
import type { Rulebook } from '@/lib/rules/types';
import { closures } from './rules/closures';
import { plainInput } from './rules/inputs';
import { randomFrom, rounded } from './rules/measure';
import { jsonLogic, zen } from './rules/peers';
import { plainBook } from './rules/plain';
import { answeredProjects } from './rules/projects';

const DATE = '2026-11-23';
const PROJECTS = 10_000;
/** Of the slower peer so many are measured, and the time is taken for all. */
const SAMPLE = 200;

/** A new edition: every tenth rule, chosen with a seed, is as grave as can be. */
function newEdition(base: Rulebook): Rulebook {
  const random = randomFrom(7);
  const rules = base.rules.map((rule) =>
    random() < 0.1 && rule.effect === 'weigh' ? { ...rule, level: 'extreme' as const } : rule,
  );
  return { ...base, edition: `${base.edition}-next`, rules };
}

/** Ten thousand projects held against a new edition and compared with what the old one said, finding by finding. */
export async function bench(): Promise<object> {
  const before = currentRulebook;
  const after = newEdition(before);
  const editions = {
    rulebookBefore: before,
    rulebookAfter: after,
    factsBefore: currentFacts,
    factsAfter: currentFacts,
  };
  const basis = { facts: currentFacts, date: DATE };
  const projects = answeredProjects(before, PROJECTS, 99);
  for (const project of projects.slice(0, 300)) runRules(project, { ...basis, rulebook: after });

  const screening = seconds(() => {
    for (const project of projects) runRules(project, { ...basis, rulebook: after });
  });
  const withTrees = seconds(() => {
    for (const project of projects.slice(0, 1000)) void runRules(project, { ...basis, rulebook: after }).findings;
  });
  let changed = 0;
  const comparing = seconds(() => {
    for (const project of projects.slice(0, 1000)) {
      const was = runRules(project, { ...basis, rulebook: before });
      const is = runRules(project, { ...basis, rulebook: after });
      changed += compareScreenings(was, is, editions).filter(({ change }) => change !== 'same').length;
    }
  });

  const book = plainBook(after);
  const inputs = projects.map((project) => plainInput(project, after, currentFacts, DATE));
  const logic = jsonLogic(book);
  const byHand = closures(book, after, currentFacts, DATE);
  for (const input of inputs.slice(0, 300)) logic(input);
  const peers = {
    'json-logic-engine': seconds(() => {
      for (const input of inputs) logic(input);
    }),
    closures: seconds(() => {
      for (const project of projects) byHand(project);
    }),
    zen: 0,
  };
  const decide = zen(book);
  const start = process.hrtime.bigint();
  for (const input of inputs.slice(0, SAMPLE)) await decide(input);
  peers.zen = ((Number(process.hrtime.bigint() - start) / 1e9) * PROJECTS) / SAMPLE;

  return {
    projects: PROJECTS,
    seconds: {
      engine: rounded(screening),
      engineWithTrees: rounded((withTrees * PROJECTS) / 1000),
      ...Object.fromEntries(Object.entries(peers).map(([k, v]) => [k, rounded(v)])),
    },
    projectsPerSecond: Math.round(PROJECTS / screening),
    comparison: { projects: 1000, seconds: rounded(comparing), findingsChanged: changed },
    ratios: Object.fromEntries(Object.entries(peers).map(([name, time]) => [name, rounded(time / screening)])),
    ratiosWithTrees: Object.fromEntries(
      Object.entries(peers).map(([name, time]) => [name, rounded((time * 1000) / (withTrees * PROJECTS))]),
    ),
    zenMeasuredOn: SAMPLE,
    treesMeasuredOn: 1000,
  };
}

function seconds(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
