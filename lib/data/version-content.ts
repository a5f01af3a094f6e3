import { z } from 'zod';
import type { Saved, SectionKey } from '@/lib/cases/case-file';
import { type Draft, emptyDraft } from '@/lib/cases/project';
import { storable } from '@/lib/cases/text';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

/** What project_version.content holds. */
export type VersionContent = { description: Draft; saved: Saved };

/** Characters of one whole description as JSON. Far above a real case, below what a page can carry. */
const MOST_CHARACTERS = 1_500_000;

/** Read back as written: every word of it went through the section schemas on its way in. */
export function readContent(content: Prisma.JsonValue): VersionContent {
  const { description, saved } = content as unknown as Partial<VersionContent>;
  return { description: { ...emptyDraft, ...description }, saved: saved ?? {} };
}

/** As PostgreSQL can store it. Throws AppError `invalid` with `tooLarge` when the whole is out of bounds. */
export function writeContent(content: VersionContent): ReturnType<typeof toJson> {
  const stored = storable(content);
  if (JSON.stringify(stored).length > MOST_CHARACTERS) throw new AppError('invalid', { description: 'tooLarge' });
  return asStored(stored);
}

/** A value as a JSON column takes it; whole, for Prisma would look at every part of it in search of its own kinds of value. */
export function toJson(value: object): { toJSON: () => object } {
  return asStored(storable(value));
}

/** The same for a value that is storable as it stands. */
export function asStored(value: object): { toJSON: () => object } {
  return { toJSON: () => value };
}

const SECTION = /^(project|components|signals|answers\.(project|c[1-9][0-9]{0,2}|[A-Z]{3}))$/;

/** A section key as it arrives. */
export const sectionKeySchema = z.custom<SectionKey>((key) => typeof key === 'string' && SECTION.test(key), {
  error: 'id',
});
