import { z } from 'zod';
import { answersSectionSchema, CURRENCIES, componentsSectionSchema, projectSectionSchema } from '@/lib/cases/project';
import { isBlank, requiredText } from '@/lib/cases/text';
import type { Answer, Component, Question } from '@/lib/rules/types';

/**
 * The forms of the describing pages: what is typed (strings, exactly as typed) and how it becomes a section. The typed
 * shape is what a browser keeps while it is not saved; the section is what is sent, bounded by the section schemas.
 */

/** What opens a case. */
export const newCaseSchema = z.object({ title: requiredText(200) });

export const projectTyped = z.object({
  title: z.string(),
  summary: z.string(),
  donor: z.string(),
  implementer: z.string(),
  /** One indicator on each line. */
  indicators: z.string(),
});
export type ProjectTyped = z.infer<typeof projectTyped>;
export type ProjectSection = z.infer<typeof projectSectionSchema>;

export const projectForm = projectTyped
  .transform((typed) => ({ ...typed, indicators: linesOf(typed.indicators).map(({ text }) => text) }))
  .pipe(projectSectionSchema);

export function typedProject(section: ProjectSection): ProjectTyped {
  const { title, summary, donor, implementer, indicators } = section;
  return { title, summary, donor, implementer, indicators: indicators.join('\n') };
}

/** The lines that say something, trimmed, each with its offset in the text. */
export function linesOf(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line) lines.push({ text: line, start: match.index + match[0].indexOf(line) });
  }
  return lines;
}

const MOST_MONEY = 1e12;

const componentTyped = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  recipient: z.string(),
  country: z.string(),
  place: z.string(),
  amount: z.string(),
  currency: z.string(),
  startYear: z.string(),
  endYear: z.string(),
});
export type ComponentTyped = z.infer<typeof componentTyped>;
/** A form's root must be an object; the section is the list in it. */
export const componentsTyped = z.object({ components: z.array(componentTyped) });
export type ComponentsTyped = z.infer<typeof componentsTyped>;
export type ComponentsSection = z.infer<typeof componentsSectionSchema>;

export const componentsForm = z
  .object({
    components: z
      .array(
        componentTyped.transform(({ amount, currency, startYear, endYear, ...words }, context) => {
          const value = amount.trim() === '' ? null : wholeNumber(amount);
          // Reported here, at the field that was typed in: the section's own check would name the number inside it.
          if (value !== null && !(value <= MOST_MONEY)) {
            context.addIssue({ code: 'custom', message: 'amount', path: ['amount'], input: amount });
          }
          return {
            ...words,
            amount: value === null ? null : { value, currency },
            startYear: startYear.trim() === '' ? null : wholeNumber(startYear),
            endYear: endYear.trim() === '' ? null : wholeNumber(endYear),
          };
        }),
      )
      .pipe(componentsSectionSchema),
  })
  .transform(({ components }) => components);

export function typedComponents(components: readonly Component[]): ComponentsTyped {
  return {
    components: components.map(({ amount, startYear, endYear, ...words }) => ({
      ...words,
      amount: amount === null ? '' : String(amount.value),
      currency: amount === null ? CURRENCIES[0] : amount.currency,
      startYear: startYear === null ? '' : String(startYear),
      endYear: endYear === null ? '' : String(endYear),
    })),
  };
}

export function newComponent(id: string, currency: string): ComponentTyped {
  return {
    id,
    name: '',
    description: '',
    recipient: '',
    country: '',
    place: '',
    amount: '',
    currency,
    startYear: '',
    endYear: '',
  };
}

/** The first id that no component bears or bore, so that an old answer never falls to a new component. */
export function freeComponentId(taken: readonly string[]): string {
  const highest = Math.max(0, ...taken.map((id) => Number.parseInt(id.slice(1), 10) || 0));
  return `c${highest + 1}`;
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Reads 1200000, 1 200 000, 1,200,000, 1.200.000 and 1'200'000; NaN for anything else. */
function wholeNumber(typed: string): number {
  const close = typed.trim().replace(/[\s'’]/g, '');
  const digits = GROUPED.test(close) ? close.replace(/[.,]/g, '') : close;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** By question. A radio gives one value (null while none is chosen), checkboxes give a list. */
export const answersTyped = z.record(
  z.string(),
  z.object({ values: z.union([z.array(z.string()), z.string()]).nullish(), basis: z.string().optional() }),
);
export type AnswersTyped = z.infer<typeof answersTyped>;
export type AnswersSection = z.infer<typeof answersSectionSchema>;

/** An empty entry clears an answer; a question without an entry keeps the one it has. */
export const answersForm = answersTyped
  .transform((typed) =>
    Object.fromEntries(
      Object.entries(typed).map(([id, { values, basis }]) => [id, { values: listOf(values), basis: basis ?? '' }]),
    ),
  )
  .pipe(answersSectionSchema);

type QuestionTypes = readonly Pick<Question, 'id' | 'type'>[];

/** The same for a form with these questions: one that is answered in words is answered as soon as the words are there. */
export function answersFormFor(questions: QuestionTypes) {
  const inWords = new Set(questions.filter(({ type }) => type === 'text').map(({ id }) => id));
  return answersForm.transform((answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, inWords.has(id) ? answerInWords(answer) : answer]),
    ),
  );
}

function answerInWords({ values, basis }: AnswersSection[string]): AnswersSection[string] {
  if (values.includes('unknown')) return { values: ['unknown'], basis };
  return { values: isBlank(basis) ? [] : ['given'], basis };
}

/** As the form holds them: a list for checkboxes, and for an answer in words whether it is not known. */
export function typedAnswers(answers: Readonly<Record<string, Answer>>, questions: QuestionTypes): AnswersTyped {
  return Object.fromEntries(
    questions.map(({ id, type }) => {
      const { values, basis } = answers[id] ?? { values: [], basis: '' };
      if (type === 'text') return [id, { values: values.filter((value) => value === 'unknown'), basis }];
      return [id, { values: type === 'many' ? [...values] : (values[0] ?? ''), basis }];
    }),
  );
}

/** What an answer says, without who gave it and when: the part that a form edits. */
export function bareAnswers(answers: Readonly<Record<string, Answer>>): AnswersSection {
  return Object.fromEntries(
    Object.entries(answers).map(([question, { values, basis }]) => [question, { values: [...values], basis }]),
  );
}

function listOf(values: string[] | string | null | undefined): string[] {
  if (!values) return [];
  return Array.isArray(values) ? values : [values];
}
