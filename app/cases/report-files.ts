import type { Language, Person } from '@/lib/auth/person';
import type { RegisterLine } from '@/lib/cases/register';
import { now } from '@/lib/data/clock';
import { startDrawer } from '@/lib/data/draw-apart';
import { getRecord, logExport, type SealedRecord } from '@/lib/data/records';
import { reportModel } from '@/lib/data/report-model';
import { AppError } from '@/lib/errors';
import type { ZipFile } from '@/lib/exchange/zip';

/**
 * The report of each of these cases, drawn when its turn comes, and noted in the history of its case; at the end, where
 * some have none yet, a list of them in words.
 */
export async function* reportFiles(
  person: Person,
  batches: AsyncIterable<RegisterLine[]>,
  language: Language,
  leftOut: (numbers: string) => string,
): AsyncGenerator<ZipFile> {
  const without: string[] = [];
  const drawer = startDrawer();
  try {
    for await (const batch of batches) {
      for (const { number } of batch) {
        const sealed = await sealedOf(person, number);
        if (!sealed) {
          without.push(number);
          continue;
        }
        const model = await reportModel(sealed, language);
        const bytes = await drawer.draw(model);
        await logExport(person, number, 'pdf');
        yield { name: `${number}-report-${language}.pdf`, date: model.date, bytes };
      }
    }
  } finally {
    drawer.stop();
  }
  if (without.length === 0) return;
  const bytes = new TextEncoder().encode(`${leftOut(without.join('\n'))}\n`);
  yield { name: 'left-out.txt', date: now().toISOString(), bytes };
}

/** Null while nothing of the case is sealed. */
async function sealedOf(person: Person, number: string): Promise<SealedRecord | null> {
  try {
    return await getRecord(person, number);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
