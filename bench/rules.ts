import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook } from '@/lib/rules/rulebook';
import { runRules } from '@/lib/rules/screen';
import type { ProjectDescription, Rule, Trace } from '@/lib/rules/types';
import { closures } from './rules/closures';
import { type PlainInput, plainInput, seen } from './rules/inputs';
import { medianMicroseconds, rounded } from './rules/measure';
import { jsonLogic, jsonRulesEngine, type Peer, zen } from './rules/peers';
import { type PlainBook, plainBook } from './rules/plain';
import { answeredProjects } from './rules/projects';

const DATE = '2026-11-23';
const PROJECTS = 100;
/** Goals as multiples: a peer must take at least so many times as long; the closures at least a quarter. */
const GOALS = { 'json-rules-engine': 1000, zen: 100, 'json-logic-engine': 5, closures: 0.25 };

/**
 * The full current rulebook over projects answered in full, one screening at a time: the engine with its trace, from
 * the description to levels and open bars; the peers on answers and facts that are laid out for them beforehand.
 *
 * Three measures of the engine: with `trace` what each condition came to is recorded; with `trees` every finding also has
 * its tree with evidence; with `treesAndChanges` also the changes that would clear each flag.
 */
export async function bench(): Promise<object> {
  const book = plainBook(currentRulebook);
  const projects = answeredProjects(currentRulebook, PROJECTS, 2026);
  const basis = { rulebook: currentRulebook, facts: currentFacts, date: DATE };
  const inputs = projects.map((project) => plainInput(project, currentRulebook, currentFacts, DATE));
  const projectOf = new Map(inputs.map((input, index) => [input, projects[index]]));
  const byHand = closures(book, currentRulebook, currentFacts, DATE);
  const logic = jsonLogic(book);
  const seenInputs = withoutHidden(inputs, book.visible);
  const peers: Record<string, Peer> = {
    zen: zen(book),
    'json-logic-engine': logic,
    closures: (input) => new Set(byHandNames(book.outputs, byHand(projectOf.get(input) as ProjectDescription))),
    'json-rules-engine': jsonRulesEngine(book, (input) => seenInputs.get(input) ?? input),
  };

  const disagreements: Record<string, number> = {};
  for (const [name, peer] of Object.entries(peers)) {
    disagreements[name] = await disagreementsOf(peer, name === 'json-rules-engine' ? 10 : 50);
  }
  async function disagreementsOf(peer: Peer, count: number): Promise<number> {
    let differing = 0;
    for (const [index, project] of projects.slice(0, count).entries()) {
      const met = await peer(inputs[index] ?? {});
      for (const { id, trace, raise } of runRules(project, basis).findings) {
        if (isOpen(trace)) continue;
        if (met.has(id) !== (trace.value === 'true')) differing += 1;
        for (const [at, each] of raise.entries()) {
          if (!isOpen(each.trace) && met.has(`${id}+${at}`) !== (each.trace.value === 'true')) differing += 1;
        }
      }
    }
    return differing;
  }

  const over = <T>(list: readonly T[], run: (item: T) => unknown) => {
    let next = 0;
    return () => run(list[next++ % list.length] as T);
  };
  const engine = await medianMicroseconds(
    2000,
    over(projects, (project) => runRules(project, basis)),
  );
  const withTrees = await medianMicroseconds(
    1000,
    over(projects, (project) => runRules(project, basis).findings.length),
  );
  const withChanges = await medianMicroseconds(
    200,
    over(projects, (project) => runRules(project, basis).findings.filter((each) => each.wouldChange.length > 0)),
  );
  const microseconds: Record<string, number> = {
    closures: await medianMicroseconds(2000, over(projects, byHand)),
    'json-logic-engine': await medianMicroseconds(1000, over(inputs, logic)),
    zen: await medianMicroseconds(100, over(inputs, peers.zen as Peer)),
    'json-rules-engine': await medianMicroseconds(8, over(inputs, peers['json-rules-engine'] as Peer)),
  };
  const ratios = {
    trace: ratiosTo(engine, microseconds),
    trees: ratiosTo(withTrees, microseconds),
    treesAndChanges: ratiosTo(withChanges, microseconds),
  };
  return {
    rules: currentRulebook.rules.length,
    questions: currentRulebook.questions.length,
    outputs: book.outputs.length,
    projects: PROJECTS,
    microseconds: {
      engine: { trace: rounded(engine), trees: rounded(withTrees), treesAndChanges: rounded(withChanges) },
      ...Object.fromEntries(Object.entries(microseconds).map(([k, v]) => [k, rounded(v)])),
    },
    ratios,
    disagreements,
    growth: await growth(projects),
  };
}

function ratiosTo(engine: number, microseconds: Readonly<Record<string, number>>): object {
  return Object.fromEntries(
    Object.entries(microseconds).map(([name, time]) => {
      const goal = GOALS[name as keyof typeof GOALS];
      return [name, { times: rounded(time / engine), goal, met: time / engine >= goal }];
    }),
  );
}

function isOpen(trace: Trace): boolean {
  if (trace.value === 'unknown' || trace.kind === 'unsettled') return true;
  return 'of' in trace && trace.of.some(isOpen);
}

function byHandNames(outputs: { name: string }[], met: boolean[]): string[] {
  return outputs.flatMap(({ name }, index) => (met[index] ? [name] : []));
}

/** Inputs in which questions that are not asked have no answer. */
function withoutHidden(inputs: readonly PlainInput[], visible: PlainBook['visible']): Map<PlainInput, PlainInput> {
  return new Map(inputs.map((input) => [input, seen(input, visible)]));
}

/** Microseconds by number of rules, with the straight line that fits best: cost grows with the rules, no faster. */
async function growth(projects: readonly ProjectDescription[]): Promise<object> {
  const points: [number, number][] = [];
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const rules = soundPart(currentRulebook.rules, share);
    const basis = { rulebook: { ...currentRulebook, rules }, facts: currentFacts, date: DATE };
    let next = 0;
    const time = await medianMicroseconds(400, () =>
      runRules(projects[next++ % projects.length] as ProjectDescription, basis),
    );
    points.push([rules.length, time]);
  }
  return { points: points.map(([rules, time]) => [rules, rounded(time)]), ...line(points) };
}

/** The first rules of the catalogue, without those that rest on a later one. */
function soundPart(rules: readonly Rule[], share: number): Rule[] {
  const part = rules.slice(0, Math.round(rules.length * share));
  const ids = new Set(part.map(({ id }) => id));
  const named = (rule: Rule) =>
    [...JSON.stringify(rule).matchAll(/"kind":"finding","rule":"([^"]+)"/g)].map((found) => found[1]);
  return part.filter((rule) => named(rule).every((id) => ids.has(id ?? '')));
}

function line(points: readonly [number, number][]): { perRule: number; fixed: number; fit: number } {
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const x = mean(points.map(([rules]) => rules));
  const y = mean(points.map(([, time]) => time));
  const slope =
    points.reduce((sum, [rules, time]) => sum + (rules - x) * (time - y), 0) /
    points.reduce((sum, [rules]) => sum + (rules - x) ** 2, 0);
  const fixed = y - slope * x;
  const left = points.reduce((sum, [rules, time]) => sum + (time - fixed - slope * rules) ** 2, 0);
  const whole = points.reduce((sum, [, time]) => sum + (time - y) ** 2, 0);
  return { perRule: rounded(slope), fixed: rounded(fixed), fit: rounded(1 - left / whole) };
}
