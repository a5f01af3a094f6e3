import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { readSection, saveSection } from '@/app/cases/[number]/describe/actions';
import type { SectionKey } from '@/lib/cases/case-file';
import type { SaveOutcome, Trouble } from './autosave';

/** Which section of which case is written, by whom, over which version of the description. */
export type SectionPlace = { personId: string; caseNumber: string; version: number; section: SectionKey };

/** What the server has of a section, with who saved it last. */
export type StoredSection<Section> = { section: Section; revision: number; savedAt: string | null; by: string | null };

/** A connection that hangs counts as none after this many milliseconds. */
const PATIENCE = 25_000;

/** Sends a section; every failure comes back as an outcome, none is thrown. */
export async function sendSection(
  place: SectionPlace,
  values: unknown,
  revision: number,
  form: { id: string; save: number },
): Promise<SaveOutcome> {
  try {
    const result = await patiently(saveSection({ ...place, values, revision, form }));
    if (result.ok) {
      if ('isOtherPerson' in result.value) return { kind: 'failed', trouble: 'other-person' };
      return { kind: 'saved', ...result.value };
    }
    if (result.code === 'invalid') return { kind: 'invalid', fields: result.fields };
    if (result.code === 'conflict') return { kind: 'conflict' };
    if (result.code === 'signed-out') return { kind: 'failed', trouble: 'signed-out' };
    if (result.code === 'unexpected') return { kind: 'failed', trouble: 'server' };
    return { kind: 'closed', code: result.code };
  } catch (error) {
    return { kind: 'failed', trouble: troubleOf(error) };
  }
}

/** What the server has now; null when it cannot be had. */
export async function fetchSection(place: SectionPlace): Promise<StoredSection<unknown> | null> {
  try {
    const result = await patiently(readSection({ caseNumber: place.caseNumber, section: place.section }));
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
}

function patiently<Value>(answer: Promise<Value>): Promise<Value> {
  const impatience = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new TypeError('No answer')), PATIENCE);
  });
  return Promise.race([answer, impatience]);
}

function troubleOf(error: unknown): Trouble {
  if (unstable_isUnrecognizedActionError(error)) return 'updated';
  // A fetch that reaches nobody fails with a TypeError; an answer that makes no sense fails otherwise.
  return !navigator.onLine || error instanceof TypeError ? 'offline' : 'server';
}
