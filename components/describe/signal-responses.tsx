'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { z } from 'zod';
import { signalsSectionSchema } from '@/lib/cases/project';
import type { SignalResponse } from '@/lib/rules/types';
import type { SectionPlace, StoredSection } from './send-section';
import { type SectionSaver, useSection } from './use-section';

const typedResponses = z.record(
  z.string(),
  z.object({ response: z.enum(['confirmed', 'refuted']), reason: z.string() }),
);
type TypedResponses = z.infer<typeof typedResponses>;
export type SignalsSection = z.infer<typeof signalsSectionSchema>;

/** A phrase counts until a reason against it is given, so a refutation without one is kept but not sent. */
const responsesForm = typedResponses
  .transform((typed) => Object.fromEntries(Object.entries(typed).filter(([, said]) => isWhole(said))))
  .pipe(signalsSectionSchema);

export function isWhole({ response, reason }: Pick<SignalResponse, 'response' | 'reason'>): boolean {
  return response === 'confirmed' || reason.trim() !== '';
}

/** Names of what a group of phrases suggests, already in the person's language. */
export type SignalWords = Readonly<Record<string, { name: string; question: string; option: string }>>;

type Responses = {
  words: SignalWords;
  responses: TypedResponses;
  respond: (key: string, said: TypedResponses[string] | null) => void;
};

const ResponsesContext = createContext<Responses | null>(null);

export function useResponses(): Responses {
  const responses = useContext(ResponsesContext);
  if (!responses) throw new Error('Signals are shown inside SignalResponses');
  return responses;
}

/** What the person says to each marked phrase, saved as a section of its own. */
export function useSignalSaver(place: SectionPlace, stored: StoredSection<SignalsSection>) {
  return useSection<TypedResponses, SignalsSection>({
    place,
    stored,
    typed: typedResponses,
    toTyped: (section) => section,
    schema: responsesForm,
  });
}

export function SignalResponses({
  saver,
  words,
  children,
}: {
  saver: SectionSaver<TypedResponses>;
  words: SignalWords;
  children: ReactNode;
}) {
  const [said, setSaid] = useState({ responses: saver.typed, generation: saver.generation });
  if (said.generation !== saver.generation) setSaid({ responses: saver.typed, generation: saver.generation });

  function respond(key: string, response: TypedResponses[string] | null) {
    const { [key]: _before, ...others } = said.responses;
    const responses = response ? { ...others, [key]: response } : others;
    setSaid({ ...said, responses });
    saver.change(responses);
  }

  return (
    <ResponsesContext.Provider value={{ words, responses: said.responses, respond }}>
      {children}
    </ResponsesContext.Provider>
  );
}
