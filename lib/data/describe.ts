import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { SavedSection } from '@/lib/cases/case-file';
import { fieldChanges } from '@/lib/cases/field-changes';
import { parseInput } from '@/lib/cases/problems';
import { indexOf } from '@/lib/cases/search';
import { withSection } from '@/lib/cases/sections';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import { now } from './clock';
import { keepFieldChanges } from './field-changes';
import { rulebookInForce } from './rulebook-in-force';
import { transaction } from './transaction';
import { sectionKeySchema, writeContent } from './version-content';

const revision = z.number({ error: 'id' }).int({ error: 'id' }).min(0, { error: 'id' });

/**
 * What a save names besides the values. `revision` is that of the section it started from. `form` is the open form that
 * sends it and the count of its saves: when the answer to a save was lost, the same form may save again over its own.
 */
export const saveSectionSchema = z.object({
  section: sectionKeySchema,
  values: z.unknown(),
  revision,
  form: z.object({ id: z.string().min(8).max(64), save: z.number().int().min(1) }).optional(),
});
export type SaveSectionInput = z.input<typeof saveSectionSchema>;
export type SaveSectionResult = { revision: number; savedAt: string };

/**
 * Saves one section of a draft; who changes a word becomes an author. Throws AppError `conflict` when somebody else saved
 * the section since (nothing is overwritten), `invalid`, `wrong-state`, `forbidden` or `not-found`.
 */
export async function saveSection(person: Person, number: string, input: SaveSectionInput): Promise<SaveSectionResult> {
  assertMay(person, 'case.describe');
  const { section, values, revision: startedFrom, form } = parseInput(saveSectionSchema, input);
  return transaction(async (tx) => {
    await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    assertMay(person, 'case.describe', contents);
    const { id, description, saved } = contents.version;
    const last = saved[section];
    if (last && isOlder(form, last)) return { revision: last.revision, savedAt: last.at };
    const at = now();
    const next = withSection(description, section, values, {
      by: person.id,
      at: at.toISOString(),
      rulebook: (await rulebookInForce(tx)).rulebook,
    });
    const unchanged = hashOf(next) === hashOf(description);
    if ((last?.revision ?? 0) !== startedFrom && !isOwnRepeat(form, last, person)) {
      if (unchanged && last) return { revision: last.revision, savedAt: last.at };
      throw new AppError('conflict');
    }
    const entry: SavedSection = {
      revision: (last?.revision ?? 0) + 1,
      at: at.toISOString(),
      by: person.id,
      ...(form && { form }),
    };
    await tx.projectVersion.update({
      where: { id },
      data: {
        content: writeContent({ description: next, saved: { ...saved, [section]: entry } }),
        revision: { increment: 1 },
        updatedAt: at,
      },
    });
    if (!unchanged) {
      await keepFieldChanges(tx, { versionId: id, byId: person.id, at }, fieldChanges(description, next));
      await tx.authorship.createMany({ data: [{ versionId: id, userId: person.id, at }], skipDuplicates: true });
      await tx.case.update({
        where: { id: contents.id },
        data: { ...indexOf(contents.number, next), updatedAt: at },
      });
    }
    return { revision: entry.revision, savedAt: entry.at };
  });
}

type Form = SavedSection['form'];

/** A save that was overtaken by a later one of the same form has nothing to add. */
function isOlder(form: Form, last: SavedSection): boolean {
  return form !== undefined && last.form?.id === form.id && last.form.save >= form.save;
}

/** The last save of this section came from the very same form, which therefore holds all of it. */
function isOwnRepeat(form: Form, last: SavedSection | undefined, { id }: Person): boolean {
  return form !== undefined && last?.by === id && last.form?.id === form.id && last.form.save < form.save;
}
