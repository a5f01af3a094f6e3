import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { NamedPerson } from '@/lib/cases/case-file';
import type { FieldChange } from '@/lib/cases/field-changes';
import { AppError } from '@/lib/errors';
import { caseNumber } from './case-number';
import { database } from './client';

/** A change of one field, with who made it, when, and in which version. */
export type FieldHistoryRow = FieldChange & { id: string; by: NamedPerson; at: string; version: number };

/** Changes of one page. */
export const FIELD_PAGE = 50;

const querySchema = z.object({
  /** A field, or all below it: `project`, `component.c1`, `answer.c1.E1`. */
  field: z.string().max(300).optional().catch(undefined),
  /** Id of the last row of the page before. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});
export type FieldHistoryQuery = z.input<typeof querySchema>;

/** Every change of the fields of a case, newest first, a page at a time. Throws AppError `forbidden` or `not-found`. */
export async function listFieldChanges(
  person: Person,
  number: string,
  query: FieldHistoryQuery,
): Promise<{ rows: FieldHistoryRow[]; more: string | null }> {
  assertMay(person, 'case.read');
  const { field, before } = querySchema.parse(query);
  const theCase = await database().case.findUnique({ where: { number: caseNumber(number) }, select: { id: true } });
  if (!theCase) throw new AppError('not-found');
  const rows = await database().fieldChange.findMany({
    where: {
      version: { caseId: theCase.id },
      ...(field ? { OR: [{ field }, { field: { startsWith: `${field}.` } }] } : {}),
      ...(before ? { id: { lt: BigInt(before) } } : {}),
    },
    orderBy: { id: 'desc' },
    take: FIELD_PAGE + 1,
    include: { by: { select: { id: true, name: true } }, version: { select: { number: true } } },
  });
  const page = rows.slice(0, FIELD_PAGE).map(({ id, by, at, version, ...row }) => ({
    id: String(id),
    field: row.field,
    before: row.before,
    after: row.after,
    why: row.why,
    by,
    at: at.toISOString(),
    version: version.number,
  }));
  return { rows: page, more: rows.length > FIELD_PAGE ? (page.at(-1)?.id ?? null) : null };
}
