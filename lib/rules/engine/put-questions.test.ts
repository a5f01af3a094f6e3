import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { questions } from '../catalogue/questions';
import { lexicon } from '../signals/lexicon';
import { smallProject } from '../small-project';
import { putQuestions } from './put-questions';
import { visibleQuestions } from './visible-questions';

const basis = { questions, lexicon, facts: currentFacts, date: '2026-11-23' };
type Parts = Parameters<typeof smallProject>[0];

function put(parts: Parts, subject: string): string[] {
  const all = putQuestions(smallProject(parts), basis);
  return all.filter((each) => each.subject === subject).map(({ question }) => question.id);
}

const firstOfProject = { P3: ['provided'], P7: ['none'], P10: ['no'] };

describe('the questions that a form puts', () => {
  it('begin with those of the first screen, sixteen at most before anything is answered', () => {
    const all = putQuestions(smallProject({}), basis);
    expect(all.filter(({ question }) => !question.first)).toEqual([]);
    expect(all).toHaveLength(16);
    expect(put({}, 'project')).toEqual(['P3', 'P7', 'P10']);
  });

  it('take in what an answer opens at once', () => {
    expect(put({ answers: { project: { P3: ['passed-through'] } } }, 'project')).toContain('P3b');
    expect(put({ answers: { c1: { P2: ['enforcement'] } } }, 'c1')).toContain('E7');
  });

  it('take in what the text opens at once', () => {
    const components = [{ description: 'The programme supplies drug-detecting dogs to the police.' }];
    expect(put({ components }, 'c1')).toContain('E4');
  });

  it('are all that is asked of a subject once its first questions have an answer, "not known" included', () => {
    const parts: Parts = { answers: { project: { ...firstOfProject, P10: ['unknown'] } } };
    const asked = visibleQuestions(smallProject(parts), basis).filter(({ subject }) => subject === 'project');
    expect(put(parts, 'project')).toEqual(asked.map(({ question }) => question.id));
    expect(put(parts, 'project')).toContain('P12');
    expect(put(parts, 'c1')).not.toContain('R5');
  });

  it('never leave out a question that has an answer', () => {
    expect(put({ answers: { project: { P12: ['consulted'] } } }, 'project')).toContain('P12');
  });

  it('need no answer where a country fact gives it', () => {
    const answers = { IRN: { K7: ['no-data'] } };
    expect(put({ answers }, 'IRN')).toEqual(expect.arrayContaining(['K9', 'K10', 'K11']));
  });
});
