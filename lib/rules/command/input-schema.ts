import { z } from 'zod';
import { isCountryCode } from '@/lib/countries/codes';

/** Texts in characters, lists in entries: the bounds of the describing form. */
const text = (most: number) => z.string().max(most).default('');
const year = z.int().min(1950).max(2100).nullable().default(null);

const component = z.strictObject({
  id: z.string().regex(/^c[1-9][0-9]{0,2}$/, { error: 'Must be c1, c2 ... c999' }),
  name: text(200),
  description: text(10_000),
  recipient: text(300),
  country: z
    .string()
    .refine((code) => code === '' || isCountryCode(code), {
      error: 'Unknown country: use ISO 3166-1 alpha-3, as in IRN',
    })
    .default(''),
  place: text(200),
  amount: z
    .strictObject({ value: z.number().min(0).max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) })
    .nullable()
    .default(null),
  startYear: year,
  endYear: year,
});

const answer = z.strictObject({
  values: z.array(z.string().max(60)).min(1).max(30),
  basis: text(4_000),
  by: z.string().max(200).optional(),
  at: z.iso.datetime().optional(),
});

const response = z.strictObject({
  response: z.enum(['confirmed', 'refuted']),
  reason: text(2_000),
  by: z.string().max(200).optional(),
  at: z.iso.datetime().optional(),
});

export const componentsInput = z.array(component).max(20);
export const answersInput = z.record(z.string().max(10), z.record(z.string().max(10), answer));
export const signalsInput = z.record(z.string().max(300), response);

/** A ProjectDescription as a file may hold it: what is left out is empty; what is not known by name is a problem. */
export const projectInput = z.strictObject({
  title: text(200),
  summary: text(20_000),
  donor: text(200),
  implementer: text(200),
  indicators: z.array(z.string().max(500)).max(40).default([]),
  components: componentsInput.default([]),
  answers: answersInput.default({}),
  signals: signalsInput.default({}),
});
export type ProjectInput = z.infer<typeof projectInput>;
