import type { Person } from '@/lib/auth/person';
import type { Choice, Choices, PublicationInput } from '@/lib/cases/publication';
import { languagePack } from '@/lib/reports/language-packs';
import { reportToPublish } from '@/lib/reports/publish';
import { publicationParts } from '@/lib/reports/publish-parts';
import { getRecord } from './records';

export const PUBLISH: Choice = { way: 'publish', reason: '', words: '', summary: '' };
export const WITHHOLD: Choice = { way: 'withhold', reason: 'source', words: '', summary: '' };

/** A public version of the case as it stands, with each part published word for word but for the changes. */
export async function draftPublication(
  person: Person,
  number: string,
  changes: Choices = {},
): Promise<PublicationInput> {
  const { record, hash } = await getRecord(person, number);
  const parts = publicationParts(reportToPublish({ record, hash, pack: languagePack('en') }));
  const ids = parts.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
  const choices = { ...Object.fromEntries(ids.map((id) => [id, PUBLISH])), ...changes };
  return { language: 'en', title: 'Help at a border', choices, indexable: 'no', confirmed: 'yes', recordHash: hash };
}
