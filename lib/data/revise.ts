import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { isClosed } from '@/lib/cases/component-status';
import { parseInput } from '@/lib/cases/problems';
import { requiredText } from '@/lib/cases/text';
import { AppError } from '@/lib/errors';
import { actOnCase } from './act';
import { beginNextVersion } from './next-version';

export const reviseSchema = z.object({
  lock: z.number({ error: 'id' }).int({ error: 'id' }),
  /** Why the project is described anew. */
  reason: requiredText(2_000),
});

/**
 * Begins a new version with the words of the last, to be changed, screened and reviewed anew. What was decided stands until
 * it is decided again. Throws AppError `wrong-state` where everything has ended, `conflict`, `forbidden`, `not-found` or
 * `invalid` with problems by field.
 */
export async function reviseCase(person: Person, number: string, input: z.input<typeof reviseSchema>): Promise<void> {
  assertMay(person, 'case.revise');
  const { lock, reason } = parseInput(reviseSchema, input);
  await actOnCase(person, number, lock, async ({ tx, contents, at }) => {
    assertMay(person, 'case.revise', contents);
    if (contents.components.every(({ status }) => isClosed(status))) throw new AppError('wrong-state');
    await beginNextVersion(tx, contents, at);
    return {
      move: 'revise',
      change: { requiredLevel: null, worstLevel: null, levelRank: 0, openBars: 0 },
      event: { kind: 'version-begun', data: { version: contents.version.number + 1, reason } },
    };
  });
}
