import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { isClosed } from '@/lib/cases/component-status';
import { parseInput } from '@/lib/cases/problems';
import { levelRank, worstLevel } from '@/lib/cases/search';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { actOnCase } from './act';
import { storeScreening } from './screening';
import { writeContent } from './version-content';

const hash = z.string({ error: 'id' }).regex(/^[0-9a-f]{64}$/, { error: 'id' });
export const adoptRescreeningSchema = z.object({
  lock: z.number({ error: 'id' }).int({ error: 'id' }).min(0, { error: 'id' }),
  /** Of the editions that the person saw: anything newer since is a conflict. */
  rulebookHash: hash,
  factsHash: hash,
});
export type AdoptRescreeningInput = z.infer<typeof adoptRescreeningSchema>;

/**
 * Makes the newest rulebook and facts count for a case: a new version with the same words and a new screening, to be
 * reviewed anew. Decisions stand until they are replaced. Throws AppError `conflict` when an edition has changed since it
 * was seen, `wrong-state` when nothing would change or every component is closed, `forbidden` or `not-found`.
 */
export async function adoptRescreening(person: Person, number: string, input: AdoptRescreeningInput): Promise<void> {
  assertMay(person, 'case.rescreen');
  const seen = parseInput(adoptRescreeningSchema, input);
  await actOnCase(person, number, seen.lock, async ({ tx, contents, at }) => {
    assertMay(person, 'case.rescreen', contents);
    const { version, screening: before } = contents;
    if (!before || contents.components.every(({ status }) => isClosed(status))) throw new AppError('wrong-state');
    const authors = new Set([...version.authors.map(({ id }) => id), person.id]);
    const content = { description: version.description, saved: version.saved };
    const contentHash = hashOf(version.description);
    const { id } = await tx.projectVersion.create({
      data: {
        caseId: contents.id,
        number: version.number + 1,
        content: writeContent(content),
        revision: version.revision,
        contentHash,
        submittedById: person.id,
        submittedAt: at,
        createdAt: at,
        updatedAt: at,
        authorships: { create: [...authors].map((userId) => ({ userId, at })) },
      },
      select: { id: true },
    });
    const { screening, resultHash, level: own } = await storeScreening(tx, id, version.description, dayOf(at));
    const { date, rulebook, facts } = screening;
    if (rulebook.hash !== seen.rulebookHash || facts.hash !== seen.factsHash) throw new AppError('conflict');
    if (rulebook.hash === before.rulebook.hash && facts.hash === before.facts.hash) throw new AppError('wrong-state');
    const requiredLevel = contents.requiredLevel === 'head' ? 'head' : own;
    const level = worstLevel(screening.levels);
    return {
      move: 'rescreen',
      change: {
        requiredLevel,
        worstLevel: level,
        levelRank: levelRank(level),
        openBars: screening.openBars.length,
      },
      event: {
        kind: 'rescreening-adopted',
        data: {
          version: version.number + 1,
          contentHash,
          screening: { date, resultHash, rulebookHash: rulebook.hash, factsHash: facts.hash },
          replaced: { rulebookHash: before.rulebook.hash, factsHash: before.facts.hash },
          requiredLevel,
        },
      },
    };
  });
}
