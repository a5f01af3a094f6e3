import type { Evidence } from '@/lib/cases/evidence';
import type { Prisma } from '@/prisma/generated/client';

const named = { select: { id: true, name: true } } as const;

/** What of a case is read for its evidence; never the bytes of a file. */
export const evidenceOfCase = {
  evidence: {
    orderBy: { number: 'asc' },
    include: { by: named, version: { select: { number: true } }, withdrawal: { include: { by: named } } },
  },
} as const satisfies Prisma.CaseInclude;

/** The evidence of a case by number, withdrawn items too. */
export function evidenceOf({ evidence }: Prisma.CaseGetPayload<{ include: typeof evidenceOfCase }>): Evidence[] {
  return evidence.map(({ fileHash, fileBytes, mediaType, fileName, withdrawal, version, on, at, by, ...words }) => ({
    number: words.number,
    version: version.number,
    findingId: words.findingId,
    title: words.title,
    source: words.source,
    on: on?.toISOString().slice(0, 10) ?? null,
    reliability: words.reliability,
    quote: words.quote,
    position: words.position,
    link: words.link,
    file: fileHash
      ? { sha256: fileHash, bytes: fileBytes ?? 0, mediaType: mediaType ?? '', name: fileName ?? '' }
      : null,
    by,
    at: at.toISOString(),
    withdrawn: withdrawal && { reasons: withdrawal.reasons, by: withdrawal.by, at: withdrawal.at.toISOString() },
  }));
}
