import { z } from 'zod';
import { isCountryCode } from '@/lib/countries/codes';

/**
 * The schemas of a project description, one per section of the describing task list. The draft schemas bound and
 * trim but allow gaps (a draft is saved at every pause); `submittedSchema` says what must be there at submission.
 * Error messages are keys of the `validation` messages.
 */

/** Trimmed, NFC, no control characters but line breaks and tabs; every other character is kept as typed. */
const text = (most: number) =>
  z
    .string({ error: 'text' })
    .max(most, { error: 'tooLong' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
    .transform((value) => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').trim());

export const COMPONENT_ID = /^c[1-9][0-9]{0,2}$/;
/** Of the shipped rulebook or of a donor's overlay; whether a question of this id is asked is for checkAnswers. */
export const QUESTION_ID = /^[A-Za-z][A-Za-z0-9-]{0,19}$/;
export const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'NOK', 'SEK', 'DKK', 'CAD', 'AUD', 'NZD', 'JPY'] as const;
const year = z
  .number({ error: 'year' })
  .int({ error: 'year' })
  .min(1950, { error: 'year' })
  .max(2100, { error: 'year' });
const country = z.union([z.literal(''), z.string().refine(isCountryCode, { error: 'country' })]);

export const projectSectionSchema = z.object({
  title: text(200),
  summary: text(20_000),
  donor: text(200),
  implementer: text(200),
  indicators: z.array(text(500)).max(40, { error: 'tooMany' }),
});

export const componentSchema = z.object({
  id: z.string().regex(COMPONENT_ID, { error: 'id' }),
  name: text(200),
  description: text(10_000),
  recipient: text(300),
  country,
  place: text(200),
  amount: z
    .object({
      value: z.number({ error: 'amount' }).min(0, { error: 'amount' }).max(1e12, { error: 'amount' }),
      currency: z.enum(CURRENCIES, { error: 'currency' }),
    })
    .nullable(),
  startYear: year.nullable(),
  endYear: year.nullable(),
});

export const componentsSectionSchema = z
  .array(componentSchema)
  .max(20, { error: 'tooMany' })
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: 'duplicateId' });

/** Option ids are checked against the rulebook by `checkAnswers`, which knows the questions. */
export const answerSchema = z.object({
  values: z.array(z.string().max(60)).max(30),
  basis: text(4_000),
  by: z.string().max(200).optional(),
  at: z.iso.datetime().optional(),
});
export const answersSectionSchema = z.record(z.string().regex(QUESTION_ID), answerSchema);

export const signalResponseSchema = z.object({
  response: z.enum(['confirmed', 'refuted']),
  reason: text(2_000),
  by: z.string().max(200).optional(),
  at: z.iso.datetime().optional(),
});
export const signalsSectionSchema = z.record(z.string().max(300), signalResponseSchema);

/** A whole description with gaps allowed. */
export const draftSchema = z.object({
  ...projectSectionSchema.shape,
  components: componentsSectionSchema,
  answers: z.record(z.string().max(10), answersSectionSchema),
  signals: signalsSectionSchema,
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  title: '',
  summary: '',
  donor: '',
  implementer: '',
  indicators: [],
  components: [],
  answers: {},
  signals: {},
};

/** What must be there before a description can be submitted. */
export const submittedSchema = draftSchema.extend({
  title: draftSchema.shape.title.pipe(z.string().min(1, { error: 'required' })),
  summary: draftSchema.shape.summary.pipe(z.string().min(1, { error: 'required' })),
  components: z
    .array(
      componentSchema
        .extend({
          name: componentSchema.shape.name.pipe(z.string().min(1, { error: 'required' })),
          recipient: componentSchema.shape.recipient.pipe(z.string().min(1, { error: 'required' })),
          country: z.string().refine(isCountryCode, { error: 'country' }),
        })
        .refine((c) => c.startYear === null || c.endYear === null || c.startYear <= c.endYear, {
          error: 'yearsOrder',
          path: ['endYear'],
        }),
    )
    .min(1, { error: 'oneComponent' })
    .max(20, { error: 'tooMany' }),
});
