'use client';

import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { type DraftPlace, keepLocalDraft, readLocalDraft } from '@/components/describe/local-draft';
import type { LetterInput } from '@/lib/cases/letter';

/** What a person types; the rest of a letter is chosen before. */
const TYPED = ['addressee', 'subject', 'text', 'how', 'sentOn', 'receipt'] as const;
const keptSchema = z.partialRecord(z.enum(TYPED), z.string());

/**
 * Keeps every keystroke of a letter in this browser until it is marked as sent, and puts it back once. `sentBefore` counts
 * the letters that this person has sent about the decision: what was typed before the last of them is done with.
 */
export function useKeptLetter(
  form: UseFormReturn<LetterInput, unknown, unknown>,
  place: DraftPlace,
  { decision, sentBefore }: { decision: number; sentBefore: number },
): boolean {
  const [restored, setRestored] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is ready
  useEffect(() => {
    const kept = readLocalDraft(place);
    const typed = keptSchema.safeParse(kept?.values);
    if (kept?.version === decision && kept.revision === sentBefore && typed.success) {
      // The names are those of the schema, so are the values of `how`; anything else is refused when it is sent.
      for (const name of TYPED) if (typed.data[name] !== undefined) form.setValue(name, typed.data[name] as never);
      setRestored(true);
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const typed = Object.fromEntries(TYPED.map((name) => [name, values[name] ?? '']));
        keepLocalDraft(place, { values: typed, version: decision, revision: sentBefore, at: new Date().toISOString() });
      },
    });
  }, []);
  return restored;
}
