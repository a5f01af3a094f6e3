'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { questions } from '@/lib/rules/catalogue/questions';
import { lexicon } from '@/lib/rules/signals/lexicon';
import type { Lexicon, Question, SignalGroup } from '@/lib/rules/types';

/** What the browser needs of the rulebook to know which questions are asked and which phrases count. */
export type RulebookParts = { questions: readonly Question[]; lexicon: Lexicon };

const base: RulebookParts = { questions, lexicon };
const Parts = createContext<RulebookParts>(base);

/** The rulebook that ships with the page, and what the donor's overlay adds to it: only the addition travels. */
export function RulebookPartsProvider({
  added,
  children,
}: {
  added: { questions: readonly Question[]; signals: readonly SignalGroup[] } | null;
  children: ReactNode;
}) {
  const parts = useMemo(() => (added ? withAdded(added) : base), [added]);
  return <Parts value={parts}>{children}</Parts>;
}

/** The same object from one render to the next. */
export function useRulebookParts(): RulebookParts {
  return use(Parts);
}

function withAdded(added: { questions: readonly Question[]; signals: readonly SignalGroup[] }): RulebookParts {
  return { questions: [...questions, ...added.questions], lexicon: { ...lexicon, added: added.signals } };
}
