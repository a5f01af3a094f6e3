import { LANGUAGES, type Language, type Role } from '@/lib/auth/person';
import { publicationStates } from '@/lib/cases/publication';
import { database } from './client';

/** What anybody may read of a case: a public version that a second person approved, or that it was taken away again. */
export type Published = {
  number: string;
  language: Language;
  /** ISO time and role of the approval or, where it was withdrawn, of the withdrawal. */
  at: string;
  role: Role;
} & (
  | { withdrawn: true }
  /** `content` is the report model as JSON, `hash` the SHA-256 of its bytes. */
  | { withdrawn: false; title: string; indexable: boolean; content: string; hash: string; earlier: { at: string }[] }
);

/** What is public of the case of this number; null where nothing ever was. For everybody: approval was the permission. */
export async function getPublished(number: string): Promise<Published | null> {
  const rows = await database().publication.findMany({
    where: { case: { number }, acts: { some: { kind: 'approved' } } },
    orderBy: { number: 'asc' },
    omit: { choices: true, content: true },
    include: { acts: { orderBy: { number: 'asc' } } },
  });
  const row = rows.at(-1);
  const act = row?.acts.at(-1);
  if (!row || !act) return null;
  // The database holds no other in this column.
  const language = LANGUAGES.find((known) => known === row.language) ?? 'en';
  const common = { number, language, at: act.at.toISOString(), role: act.role };
  if (publicationStates(rows).get(row.number) === 'withdrawn') return { ...common, withdrawn: true };
  const { content } = await database().publication.findUniqueOrThrow({
    where: { caseId_number: { caseId: row.caseId, number: row.number } },
    select: { content: true },
  });
  const earlier = rows.slice(0, -1).map(({ acts }) => ({ at: acts[0]?.at.toISOString() ?? '' }));
  const { title, indexable, hash } = row;
  return { ...common, withdrawn: false, title, indexable, content, hash, earlier };
}

/** Everything that is public now, the newest first. For everybody: approval was the permission. */
export async function listPublished(): Promise<{ number: string; title: string; language: Language; at: string }[]> {
  const rows = await database().publication.findMany({
    where: { acts: { some: { kind: 'approved' } } },
    orderBy: [{ caseId: 'asc' }, { number: 'desc' }],
    distinct: ['caseId'],
    select: {
      title: true,
      language: true,
      case: { select: { number: true } },
      acts: { orderBy: { number: 'desc' }, take: 1, select: { kind: true, at: true } },
    },
  });
  return rows
    .flatMap(({ title, language, case: { number }, acts: [act] }) =>
      act?.kind === 'approved'
        ? [{ number, title, language: LANGUAGES.find((known) => known === language) ?? 'en', at: act.at.toISOString() }]
        : [],
    )
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}
