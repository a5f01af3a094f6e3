import { describe, expect, it } from 'vitest';
import {
  answersForm,
  answersFormFor,
  componentsForm,
  freeComponentId,
  linesOf,
  newComponent,
  projectForm,
  typedAnswers,
  typedComponents,
  typedProject,
} from './describe-forms';
import { emptyDraft } from './project';

const component = { ...newComponent('c1', 'EUR'), name: 'Dogs' };

function amountOf(amount: string) {
  const parsed = componentsForm.safeParse({ components: [{ ...component, amount }] });
  return parsed.success ? parsed.data[0]?.amount?.value : 'refused';
}

describe('the forms of a description', () => {
  it('takes each line that says something as an indicator and knows where it stands', () => {
    expect(linesOf('  200 arrests\r\n\n\t\n50 dogs trained ')).toEqual([
      { text: '200 arrests', start: 2 },
      { text: '50 dogs trained', start: 18 },
    ]);
  });

  it('gives back as typed what it saved', () => {
    const typed = { ...typedProject(emptyDraft), title: 'Border', indicators: 'one\ntwo' };
    expect(typedProject({ ...emptyDraft, ...projectForm.parse(typed) })).toEqual(typed);
    const section = componentsForm.parse({ components: [{ ...component, amount: '1200000', startYear: '2011' }] });
    expect(componentsForm.parse(typedComponents(section))).toEqual(section);
  });

  it('reads an amount however its thousands are grouped, and never guesses at decimals', () => {
    for (const typed of ['1200000', '1,200,000', '1.200.000', '1 200 000', '1\u202f200\u202f000', "1'200'000"]) {
      expect(amountOf(typed)).toBe(1_200_000);
    }
    expect(amountOf('')).toBeUndefined();
    for (const typed of ['12.5', 'about 3', '-4', '1e9', '٣']) expect(amountOf(typed)).toBe('refused');
  });

  it('refuses a text that is too long, at its field', () => {
    const parsed = projectForm.safeParse({ ...typedProject(emptyDraft), summary: 'x'.repeat(20_001) });
    expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['summary', 'tooLong'],
    ]);
  });

  it('never gives a new component the id of an old one that is still named somewhere', () => {
    expect(freeComponentId([])).toBe('c1');
    expect(freeComponentId(['c1', 'c3', 'project', 'IRN'])).toBe('c4');
  });

  it('sends an empty entry for what is not answered, so that an answer can be taken back', () => {
    expect(
      answersForm.parse({
        E1: { values: 'direct', basis: ' Contract ' },
        E2: { values: [], basis: ' ' },
        T1: { values: null, basis: 'Asked the clinic' },
      }),
    ).toEqual({
      E1: { values: ['direct'], basis: 'Contract' },
      E2: { values: [], basis: '' },
      T1: { values: [], basis: 'Asked the clinic' },
    });
  });

  it('shows a saved answer in the shape that its control edits', () => {
    const questions = [
      { id: 'E1', type: 'one' },
      { id: 'P5', type: 'many' },
      { id: 'R7', type: 'text' },
    ] as const;
    const saved = { E1: { values: ['direct'], basis: 'x' }, R7: { values: ['given'], basis: 'Police, then court.' } };
    expect(typedAnswers(saved, questions)).toEqual({
      E1: { values: 'direct', basis: 'x' },
      P5: { values: [], basis: '' },
      R7: { values: [], basis: 'Police, then court.' },
    });
    expect(answersFormFor(questions).parse(typedAnswers(saved, questions))).toMatchObject(saved);
  });

  it('takes words as an answer where words are asked for, unless it is not known', () => {
    const form = answersFormFor([{ id: 'R7', type: 'text' }]);
    const sent = (values: string[], basis: string) => form.parse({ R7: { values, basis } }).R7;
    expect(sent([], 'Police, then court.')).toEqual({ values: ['given'], basis: 'Police, then court.' });
    expect(sent(['unknown'], 'Asked the embassy.')).toEqual({ values: ['unknown'], basis: 'Asked the embassy.' });
    expect(sent([], ' \u200b ')?.values).toEqual([]);
  });
});
