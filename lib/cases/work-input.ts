import { z } from 'zod';
import { type PinnedLevels, WORK_KINDS, WORK_SCHEMAS, type WorkKind } from '@/lib/cases/work';
import type { Finding } from '@/lib/rules/types';

const count = z.coerce
  .number({ error: 'id' })
  .int({ error: 'id' })
  .min(1, { error: 'id' })
  .max(10_000, { error: 'id' });
const none = z.literal('').transform(() => null);

/** What a form sends besides the words themselves. `entry` and the `revision` it showed: empty for a new entry. */
export const newWorkSchema = z.object({
  findingId: z.string({ error: 'id' }).min(3, { error: 'id' }).max(200, { error: 'id' }),
  kind: z.enum(WORK_KINDS, { error: 'id' }),
  entry: z.union([none, count], { error: 'id' }),
  revision: z.union([none, count], { error: 'id' }),
  content: z.record(z.string(), z.unknown()),
});
export type NewWork = z.output<typeof newWorkSchema>;

/**
 * The schema of one kind of work on a day (ISO). What lies ahead cannot have been checked or advised yet, and a new step is
 * not due in the past; a revision may leave a day that has passed.
 */
export function workSchema(kind: WorkKind, today: string, isNew: boolean) {
  return z.unknown().transform((value, context) => {
    const parsed = WORK_SCHEMAS[kind].safeParse(value);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    const problem = dayProblem(parsed.data, today, isNew);
    if (problem) context.addIssue({ code: 'custom', ...problem });
    return parsed.data;
  });
}

function dayProblem(content: object, today: string, isNew: boolean) {
  if ('dueOn' in content && isNew && String(content.dueOn) < today) return { path: ['dueOn'], message: 'dateAhead' };
  if ('checkedOn' in content && String(content.checkedOn) > today)
    return { path: ['checkedOn'], message: 'dateNotAhead' };
  if ('on' in content && String(content.on) > today) return { path: ['on'], message: 'dateNotAhead' };
  return null;
}

/** The levels that are pinned when mitigation starts: of every finding that is flagged or open, credits left out. */
export function pinnedOf(findings: readonly Finding[]): PinnedLevels['levels'] {
  const concerns = findings.filter(
    ({ effect, outcome }) => effect !== 'credit' && (outcome === 'flagged' || outcome === 'cannot-tell'),
  );
  return Object.fromEntries(concerns.map(({ id, level, upTo }) => [id, { level, upTo }]));
}
