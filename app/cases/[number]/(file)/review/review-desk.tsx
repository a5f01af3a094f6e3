'use client';

import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { FindingResponse } from '@/lib/cases/case-file';

/** A finding that asks for a response, by name. */
export type Asked = { id: string; title: string; subject: string };
/** A response as it stands on the screen: `noteMissing` where a reason is still owed. */
export type Standing = 'none' | 'noteMissing' | 'given';

type Desk = {
  personId: string;
  caseNumber: string;
  version: number;
  asked: readonly Asked[];
  responses: readonly FindingResponse[];
  standings: Readonly<Record<string, Standing>>;
  stand: (findingId: string, standing: Standing) => void;
  /** Each response names the way to save it at once. */
  enlist: (findingId: string, flush: () => Promise<boolean>) => void;
  flushAll: () => Promise<boolean>;
};

const DeskContext = createContext<Desk | null>(null);

/** What a response still lacks. */
export function standingOf({ response, note }: { response: string; note: string }): Standing {
  if (response === '') return 'none';
  return response === 'agree' || note.trim() !== '' ? 'given' : 'noteMissing';
}

/** Holds one review together: how far it is, and that everything is saved before it is sealed. */
export function ReviewDesk({
  children,
  ...review
}: Pick<Desk, 'personId' | 'caseNumber' | 'version' | 'asked' | 'responses'> & { children: ReactNode }) {
  const [standings, setStandings] = useState<Record<string, Standing>>(() =>
    Object.fromEntries(review.responses.map((response) => [response.findingId, standingOf(response)])),
  );
  const flushes = useRef(new Map<string, () => Promise<boolean>>());
  const stand = useCallback((findingId: string, standing: Standing) => {
    setStandings((all) => (all[findingId] === standing ? all : { ...all, [findingId]: standing }));
  }, []);
  const enlist = useCallback((findingId: string, flush: () => Promise<boolean>) => {
    flushes.current.set(findingId, flush);
  }, []);
  const flushAll = useCallback(async () => {
    const done = await Promise.all([...flushes.current.values()].map((flush) => flush()));
    return done.every(Boolean);
  }, []);
  const { personId, caseNumber, version, asked, responses } = review;
  const desk = useMemo(
    () => ({ personId, caseNumber, version, asked, responses, standings, stand, enlist, flushAll }),
    [personId, caseNumber, version, asked, responses, standings, stand, enlist, flushAll],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useReviewDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A response stands outside a review');
  return desk;
}
