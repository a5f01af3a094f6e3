import { unstable_isUnrecognizedActionError } from 'next/navigation';
import type { SaveOutcome } from '@/components/describe/autosave';
import { saveResponse } from './actions';
import type { TypedResponse } from './typed-response';

/** Sends one response; every failure comes back as an outcome, none is thrown. */
export async function sendResponse(
  caseNumber: string,
  findingId: string,
  { response, note }: TypedResponse,
): Promise<SaveOutcome> {
  if (response === '') return { kind: 'invalid', fields: {} };
  try {
    const result = await saveResponse({ caseNumber, findingId, response, note });
    if (result.ok) return { kind: 'saved', revision: 0, savedAt: result.value.savedAt };
    if (result.code === 'invalid') return { kind: 'invalid', fields: result.fields };
    if (result.code === 'signed-out') return { kind: 'failed', trouble: 'signed-out' };
    if (result.code === 'unexpected') return { kind: 'failed', trouble: 'server' };
    return { kind: 'closed', code: result.code };
  } catch (error) {
    if (unstable_isUnrecognizedActionError(error)) return { kind: 'failed', trouble: 'updated' };
    return { kind: 'failed', trouble: !navigator.onLine || error instanceof TypeError ? 'offline' : 'server' };
  }
}
