'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { type DraftPlace, dropLocalDraft, keepLocalDraft, readLocalDraft } from '@/components/describe/local-draft';
import { textFields } from '@/components/forms/posted';

const keptSchema = z.record(z.string(), z.string());
/** Drawn with the page, or a promise about the case as it stands: never put back. */
const NOT_KEPT = ['number', 'recordHash', 'confirmed'];

/**
 * Keeps what is chosen and typed for a public version in this browser until it is proposed, and gives it back once; null
 * where there is nothing. `last` is the number of the newest version: what was chosen before it was proposed is done with.
 */
export function useKeptChoices(place: DraftPlace, last: number) {
  const [kept, setKept] = useState<Readonly<Record<string, string>> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is ready
  useEffect(() => {
    const draft = readLocalDraft(place);
    const values = keptSchema.safeParse(draft?.values);
    if (draft?.version === last && values.success) setKept(values.data);
    else dropLocalDraft(place);
  }, []);

  function keep(form: HTMLFormElement) {
    const fields = Object.entries(textFields(new FormData(form)));
    const values = Object.fromEntries(fields.filter(([name]) => !NOT_KEPT.includes(name)));
    keepLocalDraft(place, { values, version: last, revision: 0, at: new Date().toISOString() });
  }

  return [kept, keep] as const;
}
