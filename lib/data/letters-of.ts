import { LANGUAGES } from '@/lib/auth/person';
import type { Letter } from '@/lib/cases/letter';
import type { Prisma } from '@/prisma/generated/client';

const named = { select: { id: true, name: true } } as const;

/** What of a case is read for its letters. */
export const lettersOfCase = {
  letters: {
    orderBy: { number: 'asc' },
    include: { by: named, answers: { include: { by: named }, orderBy: { number: 'asc' } } },
  },
} as const satisfies Prisma.CaseInclude;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** The letters of a case by number, with what came back. */
export function lettersOf({ letters }: Prisma.CaseGetPayload<{ include: typeof lettersOfCase }>): Letter[] {
  return letters.map(({ caseId: _, byId: _by, language, sentOn, by, at, answers, ...letter }) => ({
    ...letter,
    // The database holds no other in this column.
    language: LANGUAGES.find((known) => known === language) ?? 'en',
    sentOn: isoDay(sentOn),
    by,
    at: at.toISOString(),
    answers: answers.map(({ receivedOn, words, by, at }) => ({
      receivedOn: isoDay(receivedOn),
      words,
      by,
      at: at.toISOString(),
    })),
  }));
}
