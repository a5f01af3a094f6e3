import { createTranslator } from 'next-intl';
import { currentFacts } from '@/lib/countries/edition';
import { countryName } from '@/lib/countries/names';
import words from '@/lib/messages/en/rulebook.json';
import { explain, type Lookup, type Speaker } from '../explain';
import { currentRulebook, screen } from '../index';
import { paragraphOf } from '../paragraph';
import type { ProjectDescription, Screening } from '../types';
import { checkInput, type Problem } from './check-input';

/** So many problems are listed; a file with more is no description of a project. */
const MOST_PROBLEMS = 1_000;

/** Screens a JSON text. Returns the screening in words, or everything that is wrong with the text. */
export function screenText(text: string, date: string): { screening: object } | { problems: Problem[] } {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problems: [{ path: '', problem: parsed.problem }] };
  const checked = checkInput(parsed.value, currentRulebook.questions);
  if ('problems' in checked) return { problems: bounded(checked.problems) };
  const { description } = checked;
  const screening = screen(description, { rulebook: currentRulebook, facts: currentFacts, date });
  return { screening: inWords(screening, description) };
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { problem: `Not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}` };
  }
}

function bounded(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), { path: '', problem: `And ${more} more problems` }];
}

function inWords(screening: Screening, { components }: ProjectDescription): object {
  const translate = createTranslator({ locale: 'en', messages: { rulebook: words }, namespace: 'rulebook' });
  const say: Lookup = (key, values) => translate(key as Parameters<typeof translate>[0], values);
  const names = new Map(components.map(({ id, name }) => [id, name === '' ? id : name]));
  const nameOf = (subject: string) => {
    if (subject === 'project') return say('explain.project');
    return names.get(subject) ?? countryName(subject, 'en');
  };
  const has = (key: string) => translate.has(key as Parameters<typeof translate.has>[0]);
  const stateOf = (subject: string) => {
    const state = components.find(({ id }) => id === subject)?.country ?? '';
    return state === '' ? '' : countryName(state, 'en');
  };
  const speaker: Speaker = { say, has, questions: currentRulebook.questions, nameOf, stateOf };
  const findings = screening.findings.map((finding) => {
    const { title, reason, ...explanation } = explain(finding, speaker);
    return { ...finding, title, reason, why: paragraphOf(finding, speaker), explanation };
  });
  return { ...screening, findings };
}
