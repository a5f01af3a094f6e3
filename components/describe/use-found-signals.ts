'use client';

import { useEffect, useState } from 'react';
import type { Signal } from '@/lib/rules/types';
import { followEdit } from './follow-edit';

/** Milliseconds without a keystroke before a text is scanned again. */
const PAUSE = 180;

/**
 * The phrases of a text as it is typed. `scan` must be the same function from one render to the next; another one, for a
 * component that was moved to another State, scans the text anew.
 */
export function useFoundSignals(text: string, scan: (text: string) => Signal[]): Signal[] {
  const [found, setFound] = useState(() => ({ text, scan, signals: scan(text) }));
  useEffect(() => {
    const timer = setTimeout(() => {
      setFound((before) =>
        before.text === text && before.scan === scan ? before : { text, scan, signals: scan(text) },
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, scan]);
  return followEdit(found.signals, found.text, text);
}
