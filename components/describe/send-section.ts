import { unstable_isUnrecognizedActionError } from 'next/navigation';
import type { SectionKey } from '@/lib/cases/case-file';
import type { FormResult } from '@/lib/form-action';
import type { SaveOutcome, Trouble } from './autosave';

type SavedAt = { revision: number; savedAt: string };

/** The server's side of a section. `isOtherPerson`: the session is not that of the person whose words these are. */
export type SectionActions = {
  save: (
    input: Omit<SectionPlace, 'actions'> & { values: unknown; revision: number; form: { id: string; save: number } },
  ) => Promise<FormResult<SavedAt | { isOtherPerson: true }>>;
  read: (input: Pick<SectionPlace, 'caseNumber' | 'section'>) => Promise<FormResult<StoredSection<unknown>>>;
};

/** Which section of which case is written, by whom, over which version of the description. */
export type SectionPlace = {
  personId: string;
  caseNumber: string;
  version: number;
  section: SectionKey;
  actions: SectionActions;
};

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
    const { actions, ...where } = place;
    const result = await patiently(actions.save({ ...where, values, revision, form }));
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
export async function fetchSection({
  actions,
  caseNumber,
  section,
}: SectionPlace): Promise<StoredSection<unknown> | null> {
  try {
    const result = await patiently(actions.read({ caseNumber, section }));
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
