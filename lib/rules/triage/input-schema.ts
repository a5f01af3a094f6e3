import { z } from 'zod';

/** A text may be long: a case is scanned in time linear in its length. */
const text = z
  .string()
  .max(4_000_000)
  .nullish()
  .transform((given) => given ?? '');
const texts = z
  .array(z.string().max(200))
  .max(300)
  .nullish()
  .transform((given) => given ?? []);
const year = z
  .int()
  .min(1900)
  .max(2200)
  .nullish()
  .transform((given) => given ?? null);

/**
 * One bare record of a project. Only these keys are read, whatever else a file holds: labels and readings of a case
 * (`expected`, `overall`, `activity_types` and the like) never reach the rules.
 */
export const caseInput = z.object({
  id: z.string().min(1).max(200),
  title: text,
  summary: text,
  recipient_countries: texts,
  recipient_partner: text,
  implementer: text,
  sector_codes: z
    .array(z.union([z.string().max(50), z.number()]))
    .max(300)
    .nullish()
    .transform((given) => (given ?? []).map(String)),
  start_year: year,
  end_year: year,
});
export type CaseInput = z.infer<typeof caseInput>;

/** A file of cases. */
export const triageInput = z.object({ cases: z.array(caseInput).max(100_000) });
