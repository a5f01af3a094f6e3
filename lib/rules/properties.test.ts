import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { applyChanges } from './apply-changes';
import { isGraver } from './engine/levels';
import { visibleQuestions } from './engine/visible-questions';
import { randomProject } from './random-project';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import type { Answer, AnswerSheet, Finding, Level, ProjectDescription, Trace } from './types';

const basis = { rulebook: currentRulebook, facts: currentFacts, date: '2026-11-23' };
const run = (project: ProjectDescription) => runRules(project, basis);
const anyProject = randomProject({ projectText: true });
const byComponentText = randomProject({ projectText: false });
const RUNS = { numRuns: 200 };
const anyOrder = fc.shuffledSubarray([...currentRulebook.rules], { minLength: currentRulebook.rules.length });
vi.setConfig({ testTimeout: 60_000 });

type Place = { subject: string; question: string };

function placesOf(answers: AnswerSheet): Place[] {
  return Object.entries(answers).flatMap(([subject, sheet]) =>
    Object.keys(sheet).map((question) => ({ subject, question })),
  );
}

function withAnswer(project: ProjectDescription, { subject, question }: Place, answer: Answer): ProjectDescription {
  const sheet = { ...project.answers[subject], [question]: answer };
  return { ...project, answers: { ...project.answers, [subject]: sheet } };
}

function withoutAnswer(project: ProjectDescription, { subject, question }: Place): ProjectDescription {
  const { [question]: _, ...sheet } = project.answers[subject] ?? {};
  return { ...project, answers: { ...project.answers, [subject]: sheet } };
}

/** Every rule but credits, and but the contradiction: an answer that is taken back contradicts nothing. */
const substantive = ({ effect, rule }: Finding) => effect !== 'credit' && rule !== 'CT-01';

function lowered(before: ReadonlyMap<string, Level>, after: ReadonlyMap<string, Level>): string[] {
  return [...before].filter(([key, level]) => isGraver(level, after.get(key) ?? 'none')).map(([key]) => key);
}

function worst(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const finding of findings.filter(substantive)) {
    const known = levels.get(keyOf(finding)) ?? 'none';
    levels.set(keyOf(finding), isGraver(finding.upTo, known) ? finding.upTo : known);
  }
  return levels;
}

/** True when a finding, or one that it rests on, is open because the text says otherwise than an answer. */
function isContradicted({ trace, subject }: Finding, findings: readonly Finding[]): boolean {
  const within = (part: Trace): boolean => {
    if ('of' in part) return part.of.some(within);
    if (part.note === 'contradicted') return true;
    const rule = part.kind === 'finding' ? part.about : undefined;
    return findings.some((each) => each.rule === rule && each.subject === subject && isContradicted(each, findings));
  };
  return within(trace);
}

function loweredByUnknown(project: ProjectDescription, pick: number, keyOf: (finding: Finding) => string): string[] {
  const places = placesOf(project.answers);
  const place = places[pick % places.length];
  if (!place) return [];
  const doubtful = withAnswer(project, place, { values: ['unknown'], basis: '' });
  return lowered(worst(run(project).findings, keyOf), worst(run(doubtful).findings, keyOf));
}

describe('an answer that becomes unknown', () => {
  it('never lowers what a rule could reach for a component', () => {
    fc.assert(
      fc.property(byComponentText, fc.nat(), (project, pick) => {
        expect(loweredByUnknown(project, pick, ({ id }) => id)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('never lowers what a rule could reach for the project, whatever the text of the project says', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), (project, pick) => {
        expect(loweredByUnknown(project, pick, ({ rule }) => rule)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a screening', () => {
  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(anyProject, anyOrder, (project, rules) => {
        const other = runRules(project, { ...basis, rulebook: { ...currentRulebook, rules } });
        const sorted = (findings: readonly Finding[]) => [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(other.findings)).toEqual(sorted(run(project).findings));
        expect(other.levels).toEqual(run(project).levels);
      }),
      { numRuns: 100 },
    );
  });

  it('does not change with answers to questions that are not asked', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const asked = new Set(
          visibleQuestions(project, { ...currentRulebook, ...basis }).map(
            ({ question, subject }) => `${question.id}@${subject}`,
          ),
        );
        const hidden = placesOf(project.answers).filter(
          ({ question, subject }) => !asked.has(`${question}@${subject}`),
        );
        expect(run(hidden.reduce(withoutAnswer, project))).toEqual(run(project));
      }),
      RUNS,
    );
  });

  it('is the same to the byte for the same input', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        expect(canonicalize(run(structuredClone(project)))).toBe(canonicalize(run(project)));
        expect(JSON.stringify(run(structuredClone(project)))).toBe(JSON.stringify(run(project)));
      }),
      { numRuns: 100 },
    );
  });

  it('says for every open finding what is missing, or that the text contradicts an answer', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { findings } = run(project);
        const silent = findings.filter(
          (finding) =>
            finding.effect !== 'credit' &&
            finding.outcome === 'cannot-tell' &&
            finding.missing.length === 0 &&
            !isContradicted(finding, findings),
        );
        expect(silent.map(({ id }) => id)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a bar', () => {
  it('is cleared by no assurance, mitigation or monitoring', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (project, other) => {
        const places = placesOf(other.answers).filter(
          ({ subject, question }) => /^[SM]/.test(question) && subject in project.answers,
        );
        const promised = places.reduce((changed, place) => {
          const answer = other.answers[place.subject]?.[place.question];
          return answer ? withAnswer(changed, place, answer) : changed;
        }, project);
        const bars = (described: ProjectDescription) =>
          run(described)
            .findings.filter(({ effect }) => effect === 'bar')
            .map(({ id, outcome, level, upTo }) => ({ id, outcome, level, upTo }));
        expect(bars(promised)).toEqual(bars(project));
      }),
      RUNS,
    );
  });
});

describe('what would change a flag', () => {
  it('clears it when it is done', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        for (const finding of run(project).findings) {
          for (const set of finding.wouldChange) {
            const changed = applyChanges(project, set, currentRulebook.questions);
            const after = run(changed).findings.find(({ id }) => id === finding.id);
            expect([finding.id, set, after?.outcome]).toEqual([
              finding.id,
              set,
              expect.stringMatching(/clear|not-applicable/),
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never asks a State to change, and never asks for nothing', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const sets = run(project).findings.flatMap(({ wouldChange }) => wouldChange);
        expect(sets.filter((set) => set.length === 0)).toEqual([]);
        const states = new Set(currentRulebook.questions.filter(({ per }) => per === 'country').map(({ id }) => id));
        expect(sets.flat().filter(({ question }) => states.has(question))).toEqual([]);
      }),
      RUNS,
    );
  });
});
