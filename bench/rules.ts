import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook } from '@/lib/rules/rulebook';
import { runRules } from '@/lib/rules/screen';
import type { ProjectDescription, Trace } from '@/lib/rules/types';
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
  const microseconds: Record<string, number> = {
    closures: await medianMicroseconds(2000, over(projects, byHand)),
    'json-logic-engine': await medianMicroseconds(1000, over(inputs, logic)),
    zen: await medianMicroseconds(100, over(inputs, peers.zen as Peer)),
    'json-rules-engine': await medianMicroseconds(8, over(inputs, peers['json-rules-engine'] as Peer)),
  };
  const ratios = Object.fromEntries(
    Object.entries(microseconds).map(([name, time]) => {
      const goal = GOALS[name as keyof typeof GOALS];
      return [name, { times: rounded(time / engine), goal, met: time / engine >= goal }];
    }),
  );
  return {
    rules: currentRulebook.rules.length,
    questions: currentRulebook.questions.length,
    outputs: book.outputs.length,
    projects: PROJECTS,
    microseconds: {
      engine: rounded(engine),
      ...Object.fromEntries(Object.entries(microseconds).map(([k, v]) => [k, rounded(v)])),
    },
    ratios,
    disagreements,
  };
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
