'use client';

import { useEffect, useState } from 'react';
import { createAutosaver, type SaveState } from '@/components/describe/autosave';
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from '@/components/describe/local-draft';
import { useResume } from '@/components/describe/use-resume';
import { standingOf, useReviewDesk } from './review-desk';
import { sendResponse } from './send-response';
import { type TypedResponse, typedResponseSchema } from './typed-response';

const NOTE_MOST = 4_000;

/** One response as it is typed: kept in this browser at once, saved at each pause, tried again until it has arrived. */
export function useResponse(findingId: string) {
  const desk = useReviewDesk();
  const { stand, enlist } = desk;
  const stored = desk.responses.find((response) => response.findingId === findingId);
  const place = { personId: desk.personId, caseNumber: desk.caseNumber, section: `review.${findingId}` };
  const [typed, setTyped] = useState<TypedResponse>({ response: stored?.response ?? '', note: stored?.note ?? '' });
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [saver] = useState(() =>
    createAutosaver<TypedResponse, TypedResponse>({
      revision: 0,
      savedAt: null,
      saved: typed,
      prepare: (values) => {
        if (values.note.length > NOTE_MOST) return { ok: false, fields: { note: 'tooLong' } };
        return { ok: true, section: values };
      },
      send: (response) => sendResponse(desk.caseNumber, findingId, response),
      keep: (values) =>
        keepLocalDraft(place, { values, version: desk.version, revision: 0, at: new Date().toISOString() }),
      forget: () => dropLocalDraft(place),
      report: setState,
    }),
  );

  function change(next: TypedResponse) {
    setTyped(next);
    stand(findingId, standingOf(next));
    saver.change(next);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is ready; later drafts are this form's own
  useEffect(() => {
    const kept = typedResponseSchema.safeParse(readLocalDraft(place)?.values);
    if (kept.success && readLocalDraft(place)?.version === desk.version) change(kept.data);
  }, []);
  useEffect(() => enlist(findingId, saver.flush), [enlist, findingId, saver]);
  useResume(saver);

  return { typed, state, change, wasSaved: stored !== undefined };
}
