'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from '@/components/describe/local-draft';
import { useReviewDesk } from './review-desk';

/** The note of the whole review, kept in this browser until the review is sealed. */
export function useKeptNote() {
  const { personId, caseNumber, version } = useReviewDesk();
  const [note, setNote] = useState('');
  const place = { personId, caseNumber, section: 'review' };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is ready
  useEffect(() => {
    const kept = readLocalDraft(place);
    const words = z.string().safeParse(kept?.values);
    if (kept?.version === version && words.success) setNote(words.data);
  }, []);

  function change(words: string) {
    setNote(words);
    keepLocalDraft(place, { values: words, version, revision: 0, at: new Date().toISOString() });
  }

  return [note, change, () => dropLocalDraft(place)] as const;
}
