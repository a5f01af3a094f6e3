import type { Answer, ProjectDescription, Question, Rulebook } from '@/lib/rules/types';
import { randomFrom } from './measure';

const STATES = ['IRN', 'NPL', 'VNM', 'PAK', 'SAU', 'COL', 'KEN'];
export const COMPONENTS = ['c1', 'c2'];

/** Projects of two components with every question answered and no text. Harmless answers are the more frequent. */
export function answeredProjects(rulebook: Rulebook, count: number, seed: number): ProjectDescription[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const answerTo = ({ type, options }: Question): Answer => {
    if (type === 'text') return { values: ['given'], basis: 'As agreed.' };
    const last = options.at(-1) ?? '';
    if (random() < 0.5) return { values: [last], basis: 'Project document, section 3.' };
    if (type !== 'many') return { values: [pick(options)], basis: 'Project document, section 3.' };
    const some = options.filter((option) => option !== 'none' && random() < 0.3);
    return { values: some.length > 0 ? some : [last], basis: 'Interview with the implementer.' };
  };
  const sheet = (per: Question['per']) =>
    Object.fromEntries(
      rulebook.questions
        .filter((question) => question.per === per && question.type !== 'field')
        .map((question) => [question.id, answerTo(question)]),
    );
  return Array.from({ length: count }, () => {
    const components = COMPONENTS.map((id) => ({
      id,
      name: '',
      description: '',
      recipient: '',
      country: pick(STATES),
      place: '',
      amount: null,
      startYear: 2024,
      endYear: 2026,
    }));
    const subjects = [
      ['project', sheet('project')] as const,
      ...COMPONENTS.map((id) => [id, sheet('component')] as const),
      ...components.map(({ country }) => [country, sheet('country')] as const),
    ];
    const texts = { title: '', summary: '', donor: '', implementer: '', indicators: [], signals: {} };
    return { ...texts, components, answers: Object.fromEntries(subjects) };
  });
}
