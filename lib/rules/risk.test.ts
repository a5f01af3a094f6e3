import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { applyChanges } from './apply-changes';
import { within } from './check/conditions';
import { isGraver } from './engine/levels';
import { randomProject } from './random-project';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import type { Answer, Condition, CountryFact, FactTopic, Finding, ProjectDescription, Rule } from './types';

vi.setConfig({ testTimeout: 60_000 });
const basis = { rulebook: currentRulebook, facts: currentFacts, date: '2026-11-23' };
const byComponentText = randomProject({ projectText: false });
const anyProject = randomProject({ projectText: true });
const bars = currentRulebook.rules.filter(({ effect }) => effect === 'bar');

const OUTCOMES = ['not-applicable', 'clear', 'cannot-tell', 'flagged'];

function loweredIn(before: readonly Finding[], after: readonly Finding[], ids: ReadonlySet<string>): string[] {
  const now = new Map(after.map((finding) => [finding.id, finding]));
  return before
    .filter(({ rule }) => ids.has(rule))
    .filter((was) => {
      const is = now.get(was.id);
      if (!is || isGraver(was.level, is.level) || isGraver(was.upTo, is.upTo)) return true;
      return OUTCOMES.indexOf(is.outcome) < OUTCOMES.indexOf(was.outcome);
    })
    .map(({ id, outcome }) => `${id}: ${outcome} to ${now.get(id)?.outcome}`);
}

const RISKS: readonly FactTopic[] = [
  'death-penalty-drugs',
  'death-penalty-drugs-mandatory',
  'executions-drugs',
  'compulsory-drug-detention',
  'corporal-punishment-drugs',
  'killings-antidrug',
  'torture-reported',
  'abusive-rehabilitation',
];
const held = (iso3: string, topic: FactTopic): CountryFact => ({
  iso3,
  topic,
  value: 'yes',
  detail: '',
  fromYear: null,
  untilYear: null,
  evidenceYear: 2026,
  confidence: 'high',
  sources: [],
});

/** Rules that ask whether something is open, or rest on one that does: knowing more may clear these. */
function askingWhatIsOpen(): Set<string> {
  const found = new Set<string>();
  const isOne = (condition: Condition) =>
    condition.kind === 'unsettled' ||
    condition.kind === 'not' ||
    (condition.kind === 'finding' && found.has(condition.rule));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, when, appliesWhen, raise = [] } of currentRulebook.rules) {
      if ([when, appliesWhen, ...raise.map((each) => each.when)].flatMap(within).some(isOne)) found.add(id);
    }
  }
  return found;
}

describe('a risk that is added', () => {
  it('as a fact about a State never lowers a bar, nor any rule that does not ask what is open', () => {
    const open = askingWhatIsOpen();
    const steady = new Set(
      currentRulebook.rules
        .filter(({ id, effect }) => effect === 'bar' || (effect === 'weigh' && !open.has(id)))
        .map(({ id }) => id),
    );
    expect(steady.size).toBeGreaterThan(30);
    fc.assert(
      fc.property(anyProject, fc.constantFrom(...RISKS), (project, topic) => {
        const states = [
          ...new Set(project.components.map(({ country }) => country).filter((country) => country !== '')),
        ];
        const facts = { ...currentFacts, facts: [...currentFacts.facts, ...states.map((state) => held(state, topic))] };
        const before = runRules(project, basis);
        const after = runRules(project, { ...basis, facts });
        expect(loweredIn(before.findings, after.findings, steady)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('as a graver answer that a bar reads never lowers a bar', () => {
    const risks = bars.flatMap(plainAnswers);
    fc.assert(
      fc.property(byComponentText, fc.nat(), (project, pick) => {
        const risk = risks[pick % risks.length];
        if (!risk) return;
        const after = runRules(withRisk(project, risk), basis);
        const ids = new Set(bars.map(({ id }) => id));
        expect(loweredIn(runRules(project, basis).findings, after.findings, ids)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

type Risk = { question: string; value: string };

/** The answers that a rule reads as they stand: not under a "not", and not to ask whether they are open. */
function plainAnswers({ when, appliesWhen }: Rule): Risk[] {
  const plain = (condition: Condition): Risk[] => {
    if (condition.kind === 'answer') return condition.values.map((value) => ({ question: condition.question, value }));
    if (!('of' in condition) || condition.kind === 'not' || condition.kind === 'unsettled') return [];
    return ('kind' in condition.of ? [condition.of] : condition.of).flatMap(plain);
  };
  return [when, ...(appliesWhen ? [appliesWhen] : [])].flatMap(plain);
}

/** Every component, State or project that answers the question otherwise now answers the risk, or adds it. */
function withRisk(project: ProjectDescription, { question: id, value }: Risk): ProjectDescription {
  const question = currentRulebook.questions.find((each) => each.id === id);
  if (!question) throw new Error(`No question ${id}`);
  const graver = (answer: Answer): Answer => {
    if (answer.values.includes('unknown')) return answer;
    if (question.type === 'many')
      return { ...answer, values: [...answer.values.filter((each) => each !== 'none'), value] };
    const known = answer.values.map((each) => question.options.indexOf(each));
    return known.every((at) => at > question.options.indexOf(value)) ? { ...answer, values: [value] } : answer;
  };
  const answers = Object.entries(project.answers).map(([subject, sheet]) => {
    const own = sheet[id];
    return [subject, own ? { ...sheet, [id]: graver(own) } : sheet] as const;
  });
  return { ...project, answers: Object.fromEntries(answers) };
}

describe('what would change a flag', () => {
  it('has no part too many: with any one of them left out, the flag stays', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        for (const finding of runRules(project, basis).findings) {
          for (const set of finding.wouldChange.filter(({ length }) => length > 1)) {
            for (const left of set) {
              const partly = set.filter((change) => change !== left);
              const changed = applyChanges(project, partly, currentRulebook.questions);
              const after = runRules(changed, basis).findings.find(({ id }) => id === finding.id);
              expect([finding.id, partly, after?.outcome]).toEqual([
                finding.id,
                partly,
                expect.stringMatching(/flagged|cannot-tell/),
              ]);
            }
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
