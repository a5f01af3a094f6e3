import { expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook } from '@/lib/rules/rulebook';
import { smallProject } from '@/lib/rules/small-project';
import { draftSchema } from './project';
import { answersInWords } from './record-answers';
import { recordWords } from './record-words';
import { wordsOf } from './rulebook-words';

const basis = { ...currentRulebook, facts: currentFacts, date: '2026-11-23' };
const said = 'The police arrest, the prosecutor charges, the court sentences.';
const project = smallProject({ answers: { c1: { E1: ['direct'] }, IRN: { K5: ['no'] } } });
const answers = {
  ...project.answers,
  c1: { ...project.answers.c1, R7: { values: ['given'], basis: said } },
  IRN: { K5: { values: ['no'], basis: 'None is known to us.' } },
};
const description = draftSchema.parse({ ...project, answers });
const words = recordWords(wordsOf(currentRulebook), description.components);
const given = answersInWords(description, basis, words);
const answerTo = (question: string) => given.find((answer) => answer.question === question);

it('an answer in words stands in the record with its words', () => {
  expect(answerTo('R7')).toMatchObject({ values: [{ key: 'given', words: 'Described' }], basis: said });
});

it('an answer about a country stands in the record with its reason, whatever the country facts say', () => {
  expect(answerTo('K5')).toMatchObject({ values: [{ key: 'no', words: 'No' }], basis: 'None is known to us.' });
});

it('what a field of the description answers is not listed again', () => {
  expect(given.map(({ question }) => question)).not.toContain('P1');
});
