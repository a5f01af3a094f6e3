import { LANGUAGES, type Language, type Role } from '@/lib/auth/person';
import { type PublicationActKind, publicationStates } from '@/lib/cases/publication';
import { database } from './client';

/** A version that was public from one ISO time until another, and what ended it. */
export type FormerVersion = { from: string; until: string; ended: 'replaced' | 'withdrawn' };

/** What anybody may read of a case: a public version that a second person approved, or that it was taken away again. */
export type Published = {
  number: string;
  language: Language;
  /** ISO time and role of the approval or, where it was withdrawn, of the withdrawal. */
  at: string;
  role: Role;
  /** Versions that were public and are not, the newest first. */
  former: FormerVersion[];
} & (
  | { withdrawn: true }
  /** `version` counts proposals; `content` is the report model as JSON, `hash` the SHA-256 of its bytes. */
  | { withdrawn: false; version: number; title: string; indexable: boolean; content: string; hash: string }
);

export type PublishedNow = Extract<Published, { withdrawn: false }>;

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
  const former = formerVersions(rows).reverse();
  const common = { number, language, at: act.at.toISOString(), role: act.role, former };
  if (publicationStates(rows).get(row.number) === 'withdrawn') return { ...common, withdrawn: true };
  const { content } = await database().publication.findUniqueOrThrow({
    where: { caseId_number: { caseId: row.caseId, number: row.number } },
    select: { content: true },
  });
  const { title, indexable, hash } = row;
  return { ...common, withdrawn: false, version: row.number, title, indexable, content, hash };
}

/** Of versions that were approved, in order: those that a later one replaced or that were withdrawn. */
function formerVersions(rows: readonly { acts: readonly { kind: PublicationActKind; at: Date }[] }[]): FormerVersion[] {
  return rows.flatMap(({ acts: [approved, withdrawn] }, index) => {
    const until = withdrawn ?? rows[index + 1]?.acts[0];
    if (!approved || !until) return [];
    const ended = withdrawn ? 'withdrawn' : 'replaced';
    return [{ from: approved.at.toISOString(), until: until.at.toISOString(), ended }];
  });
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
