import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import {
  type Choices,
  type PublicationActInput,
  type PublicationActKind,
  type PublicationInput,
  type PublicationState,
  publicationActSchema,
  publicationSchema,
  publicationStates,
} from '@/lib/cases/publication';
import { isSamePerson } from '@/lib/cases/same-person';
import { AppError } from '@/lib/errors';
import { hashOf, sha256Hex } from '@/lib/ledger/hash';
import { addToCase } from './act';
import { caseNumber } from './case-number';
import { database, type Transaction } from './client';
import { getRecord } from './records';
import { publicModel } from './report-model';
import { asStored } from './version-content';

/** A public version as those see it who work on the case. Times are ISO. */
export type PublicationFile = {
  number: number;
  state: PublicationState;
  title: string;
  language: string;
  indexable: boolean;
  by: { id: string; name: string };
  at: string;
  acts: { kind: PublicationActKind; by: string; at: string; reason: string }[];
};

/**
 * Proposes a public version of a case; gives its number. Throws AppError `invalid` with problems by field, `conflict`
 * where the case has moved on since the form was drawn, `not-found` or `forbidden`.
 */
export async function proposePublication(person: Person, number: string, input: PublicationInput): Promise<number> {
  assertMay(person, 'case.publish');
  const { recordHash, language, title, choices, indexable } = parseInput(publicationSchema, input);
  const { record, hash, names } = await getRecord(person, number);
  if (hash !== recordHash) throw new AppError('conflict');
  const model = await publicModel({ record, hash, names }, { language, title, choices });
  const content = JSON.stringify(model);
  return addToCase(person, number, async ({ tx, contents, at }) => {
    assertMay(person, 'case.publish', contents);
    const newest = { where: { caseId: contents.id }, orderBy: { sequence: 'desc' }, select: { hash: true } } as const;
    if ((await tx.record.findFirst(newest))?.hash !== recordHash) throw new AppError('conflict');
    const publication = 1 + (await tx.publication.count({ where: { caseId: contents.id } }));
    const row = { recordHash, language, title, indexable: indexable === 'yes', content, hash: sha256Hex(content) };
    const stored = { choices: asStored(choices), byId: person.id, at };
    await tx.publication.create({ data: { ...row, ...stored, caseId: contents.id, number: publication } });
    const data = { publication, language, indexable: row.indexable, recordHash, contentHash: row.hash };
    return { value: publication, event: { kind: 'publication-proposed', data } };
  });
}

/**
 * Approves a proposal, sends it back, or takes what is public away again. Throws AppError `second-person` for whoever
 * proposed, wrote or submitted it, `wrong-state`, `not-found`, `invalid` or `forbidden`.
 */
export async function actOnPublication(person: Person, number: string, input: PublicationActInput): Promise<void> {
  assertMay(person, 'case.approve');
  const act = parseInput(publicationActSchema, input);
  const { publication, kind } = act;
  const reason = act.kind === 'approved' ? '' : act.reason;
  await addToCase(person, number, async ({ tx, contents, at }) => {
    const files = await filesOf(tx, contents.number);
    const file = files.find((each) => each.number === publication);
    if (!file) throw new AppError('not-found');
    if (file.state !== (kind === 'withdrawn' ? 'approved' : 'proposed')) throw new AppError('wrong-state');
    if (kind === 'approved' && isSamePerson(file.by, person)) throw new AppError('second-person');
    const row = { kind, reason, role: person.role, byId: person.id, at };
    const which = { caseId: contents.id, publication, number: file.acts.length + 1 };
    await tx.publicationAct.create({ data: { ...row, ...which } });
    const { hash } = await tx.publication.findUniqueOrThrow({
      where: { caseId_number: { caseId: contents.id, number: publication } },
      select: { hash: true },
    });
    if (kind === 'approved')
      return { value: undefined, event: { kind: 'publication-approved', data: { publication, contentHash: hash } } };
    const data = { publication, contentHash: hash, reasonHash: hashOf(reason) };
    return { value: undefined, event: { kind: `publication-${kind}`, data } };
  });
}

/** Every public version of a case, by number, with what became of it. */
export async function listPublications(person: Person, number: string): Promise<PublicationFile[]> {
  assertMay(person, 'case.read');
  return filesOf(database(), caseNumber(number));
}

/** One public version as it was proposed. `content` is the report model as JSON. Throws AppError `not-found`. */
export async function getPublication(
  person: Person,
  number: string,
  publication: number,
): Promise<{ content: string; choices: Choices }> {
  assertMay(person, 'case.read');
  const row = await database().publication.findFirst({
    where: { number: publication, case: { number: caseNumber(number) } },
    select: { content: true, choices: true },
  });
  if (!row) throw new AppError('not-found');
  // Written through publicationSchema and unchangeable since.
  return { content: row.content, choices: row.choices as unknown as Choices };
}

async function filesOf(tx: Transaction, number: string): Promise<PublicationFile[]> {
  const named = { select: { id: true, name: true, mergedIntoId: true } } as const;
  const rows = await tx.publication.findMany({
    where: { case: { number } },
    orderBy: { number: 'asc' },
    include: { by: named, acts: { orderBy: { number: 'asc' }, include: { by: named } } },
    omit: { content: true, choices: true },
  });
  const states = publicationStates(rows);
  return rows.map(({ number, title, language, indexable, by, at, acts }) => ({
    number,
    state: states.get(number) ?? 'superseded',
    title,
    language,
    indexable,
    by: { id: by.id, name: by.name, ...(by.mergedIntoId ? { mergedInto: by.mergedIntoId } : {}) },
    at: at.toISOString(),
    acts: acts.map((act) => ({ kind: act.kind, by: act.by.name, at: act.at.toISOString(), reason: act.reason })),
  }));
}
