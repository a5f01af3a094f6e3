import { createHash } from 'node:crypto';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { parseInput } from '@/lib/cases/problems';
import { storable } from '@/lib/cases/text';
import { factsHash } from '@/lib/countries/facts-hash';
import { MOST_FILES, type UploadInput, uploadSchema } from '@/lib/countries/forms';
import { importEdition } from '@/lib/countries/import/import-edition';
import type { ImportFile, ImportProblem } from '@/lib/countries/import/types';
import { AppError } from '@/lib/errors';
import { assertStillHolds } from './act';
import { now } from './clock';
import { factsInForce } from './facts-in-force';
import { storeEditions } from './store-editions';
import { transaction } from './transaction';

/** Either the upload, to be looked at before it is proposed, or all that is wrong with the files. */
export type Uploaded = { id: string; problems: readonly [] } | { id: null; problems: readonly ImportProblem[] };

/**
 * Makes an edition of country facts from one to four CSV files and keeps it for comparison. With one problem in one row
 * nothing is kept. It changes nothing that is in force. Throws AppError `forbidden`, `invalid` (`name`: `takenEdition`)
 * or `conflict`.
 */
export async function uploadFacts(person: Person, input: UploadInput, files: readonly ImportFile[]): Promise<Uploaded> {
  assertMay(person, 'facts.upload');
  const { name, note } = parseInput(uploadSchema, input);
  if (files.length === 0) throw new AppError('invalid', { files: 'files' });
  if (files.length > MOST_FILES) throw new AppError('invalid', { files: 'manyFiles' });
  const at = now();
  const current = await factsInForce();
  const { edition: made, problems } = importEdition(files, { name, asOf: dayOf(at), current });
  if (!made) return { id: null, problems };
  const edition = storable(made);
  return transaction(async (tx) => {
    await assertStillHolds(tx, person);
    const sameName = { where: { name }, select: { id: true } };
    if (name === current.edition || (await tx.factsUpload.findUnique(sameName))) {
      throw new AppError('invalid', { name: 'takenEdition' });
    }
    await storeEditions(
      tx,
      [current, edition].map((words) => ({ kind: 'facts', hash: factsHash(words), edition: words.edition, words })),
    );
    const { id } = await tx.factsUpload.create({
      data: {
        name,
        note,
        editionHash: factsHash(edition),
        replacesHash: factsHash(current),
        files: files.map(({ name: file, bytes }) => ({
          name: file.slice(0, 200),
          bytes: bytes.byteLength,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        })),
        uploadedById: person.id,
        uploadedAt: at,
      },
      select: { id: true },
    });
    return { id, problems: [] };
  });
}
