import { z } from 'zod';
import type { Condition, Words } from '../types';

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/, {
  error: 'An id is a letter and up to 19 letters, digits or hyphens',
});
const topic = z.enum([
  'death-penalty-drugs',
  'death-penalty-drugs-mandatory',
  'executions-drugs',
  'death-penalty-status',
  'compulsory-drug-detention',
  'corporal-punishment-drugs',
  'killings-antidrug',
  'torture-reported',
  'abusive-rehabilitation',
  'treaty-iccpr',
  'treaty-iccpr-op2',
  'treaty-cat',
  'treaty-opcat',
  'treaty-cedaw',
  'treaty-crc',
  'treaty-crpd',
  'treaty-icerd',
  'treaty-icescr',
]);
const values = z.array(z.string()).min(1);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(condition).min(1) }),
    z.strictObject({ kind: z.enum(['not', 'unsettled', 'some-component', 'every-component']), of: condition }),
    z.strictObject({ kind: z.literal('answer'), question: z.string(), values }),
    z.strictObject({
      kind: z.literal('fact'),
      topic,
      question: z.string().optional(),
      values: values.optional(),
      reach: z.literal(true).optional(),
    }),
    z.strictObject({ kind: z.literal('signal'), group: z.string() }),
    z.strictObject({ kind: z.literal('finding'), rule: z.string() }),
    z.strictObject({ kind: z.enum(['contradiction', 'several-states']) }),
  ]),
) as z.ZodType<Condition>;

const level = z.enum(['extreme', 'high', 'medium', 'low']);
const language = z.string().regex(/^[a-z]{2}$/, { error: 'A language is two letters, as in en' });
const phrases = z.record(language, z.array(z.string().trim().min(2).max(300)).max(500));

const question = z.strictObject({
  id,
  group: z.enum(['P', 'R', 'E', 'T', 'K', 'S', 'M']),
  per: z.enum(['project', 'component', 'country']),
  type: z.enum(['yes-no', 'one', 'many', 'text']),
  options: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  visibleWhen: condition.optional(),
  source: z.string().max(200).default(''),
  first: z.boolean().default(false),
});

const rule = z.strictObject({
  id,
  limb: z.enum(['death-penalty', 'torture', 'discrimination', 'full-compliance', 'duty', 'process']),
  effect: z.enum(['bar', 'weigh', 'credit']),
  per: z.enum(['project', 'component', 'each']),
  level,
  raise: z.array(z.strictObject({ to: level, when: condition })).optional(),
  clauses: z.array(z.string()).min(1),
  references: z.array(z.string()).optional(),
  parts: z.array(z.string()).optional(),
  appliesWhen: condition.optional(),
  when: condition,
  mitigations: z.array(z.string()).default([]),
});

const signal = z.strictObject({
  id,
  question: z.string(),
  suggests: z.string(),
  phrases,
  except: phrases.optional(),
});

const words: z.ZodType<Words> = z.lazy(() => z.record(z.string().max(60), z.union([z.string().max(4000), words])));

/** What a donor adds to the rulebook for its own policy. It names what it adds; it cannot name what it takes away. */
export const overlaySchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'A name is lower-case letters, digits and hyphens' }),
  version: z.string().regex(/^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$/, { error: 'A version is numbers, as in 1 or 1.2' }),
  note: z.string().trim().min(1).max(4000),
  questions: z.array(question).max(200).default([]),
  rules: z.array(rule).max(200).default([]),
  signals: z.array(signal).max(200).default([]),
  raise: z
    .array(z.strictObject({ rule: z.string(), to: level, when: condition.optional() }))
    .max(200)
    .default([]),
  words: words.default({}),
});
export type Overlay = z.output<typeof overlaySchema>;
