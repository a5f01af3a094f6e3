import { describe, expect, it } from 'vitest';
import { nepalMethadone } from '@/lib/cases/examples/nepal-methadone';
import { currentFacts } from '@/lib/countries/edition';
import { visibleQuestions } from '../engine/visible-questions';
import { lexicon } from '../signals/lexicon';
import { smallProject } from '../small-project';
import type { ProjectDescription } from '../types';
import { questions } from './questions';

const basis = { questions, lexicon, facts: currentFacts, date: '2026-11-23' };
const asked = (description: ProjectDescription) => visibleQuestions(description, basis).map(({ question }) => question);
const idsOf = (description: ProjectDescription) => asked(description).map(({ id }) => id);

/** One component in a State whose law allows death for drug crimes, of each kind. */
const kinds: Record<string, Record<string, string[]>> = {
  'border control': {
    P2: ['enforcement'],
    P5: ['equipment', 'training'],
    R2: ['arrest'],
    E1: ['likely'],
    E2: ['none'],
  },
  'shared intelligence': {
    P2: ['enforcement'],
    P5: ['intelligence'],
    R2: ['arrest'],
    E1: ['direct'],
    E2: ['tip-offs'],
  },
  'help to courts': { P2: ['judicial'], P5: ['mentoring'], R2: ['prosecution'], E1: ['direct'], E2: ['evidence'] },
  'drafting of laws': { P2: ['law-reform'], P5: ['legal-drafting'], R2: ['none'], E1: ['remote'], E2: ['none'] },
  eradication: { P2: ['eradication'], P5: ['equipment'], R2: ['eradication'], E1: ['remote'], E2: ['none'] },
  prevention: { P2: ['prevention'], P5: ['services'], R2: ['none'], E1: ['none'], E2: ['none'] },
  'voluntary care': { P2: ['treatment'], P5: ['services'], R2: ['none'], E1: ['none'], E2: ['none'] },
  'a closed centre': { P2: ['treatment'], P5: ['premises'], R2: ['compulsory-treatment'], E1: ['none'], E2: ['none'] },
};
const care: Record<string, Record<string, string[]>> = {
  'voluntary care': { T1: ['yes'], T2: ['no'] },
  'a closed centre': { T1: ['no'], T2: ['yes'] },
};
const projectOf = (kind: string) => smallProject({ answers: { c1: { ...kinds[kind], ...care[kind] } } });

const numbered = (group: string, upTo: number) => Array.from({ length: upTo }, (_, index) => `${group}${index + 1}`);
const FIELD = ['P1', 'P4', 'P6', 'R1'];

describe('the questions of the field', () => {
  it('are all there, group by group in the order P, R, E, T, K, S, M', () => {
    const sizes = { P: 12, R: 7, E: 13, T: 12, K: 11, S: 8, M: 7 };
    const list = Object.entries(sizes).flatMap(([group, size]) => numbered(group, size));
    expect(list).toHaveLength(70);
    expect(list.filter((id) => !questions.some((question) => question.id === id))).toEqual([]);
    const whole = questions.map(({ id }) => id.replace(/[a-d]$/, ''));
    expect([...new Set(whole)]).toEqual(list);
  });

  it('that a field of the description answers have no options and are never asked', () => {
    const fields = questions.filter(({ type }) => type === 'field');
    expect(fields.map(({ id }) => id)).toEqual(FIELD);
    expect(fields.flatMap(({ options }) => options)).toEqual([]);
    for (const kind of Object.keys(kinds)) {
      expect(idsOf(projectOf(kind)).filter((id) => FIELD.includes(id))).toEqual([]);
    }
  });

  it('that are answered in words have one option, which says that the words are there', () => {
    const inWords = questions.filter(({ type }) => type === 'text');
    expect(inWords.map(({ id, options }) => [id, ...options])).toEqual(['R7', 'K9', 'M6'].map((id) => [id, 'given']));
  });
});

describe('the first screen', () => {
  it.each(Object.keys(kinds))('has at most fifteen questions for %s', (kind) => {
    const first = asked(projectOf(kind)).filter((question) => question.first);
    expect(first.length).toBeLessThanOrEqual(15);
  });
});

describe('what follows', () => {
  it('is little for a voluntary service: consultation, the policy of the donor, and equal access for women', () => {
    const later = asked(nepalMethadone.description).filter(({ first }) => !first);
    expect(later.map(({ id }) => id)).toEqual(['P12', 'M7', 'T6c', 'T10']);
  });

  it('is opened by help that may lead to a person, be it police work or a closed centre', () => {
    for (const kind of ['border control', 'shared intelligence', 'help to courts', 'a closed centre']) {
      expect(idsOf(projectOf(kind))).toEqual(
        expect.arrayContaining(['P11', 'S4', 'M1', 'M5', 'S5', 'K4b', 'K5', 'K11']),
      );
    }
    for (const kind of ['prevention', 'voluntary care']) {
      expect(idsOf(projectOf(kind)).filter((id) => ['P11', 'S4', 'M1', 'M5', 'S5', 'K5'].includes(id))).toEqual([]);
    }
  });

  it('asks how the budget is split only where there are several States', () => {
    const inStates = (...states: string[]) =>
      idsOf(smallProject({ components: states.map((country) => ({ country })) }));
    expect(inStates('IRN', 'IRN')).not.toContain('P4b');
    expect(inStates('IRN', 'AFG')).toContain('P4b');
  });
});
