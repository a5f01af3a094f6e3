import type { Person } from '@/lib/auth/person';
import type { CaseContents, InheritedFlag, Saved } from '@/lib/cases/case-file';
import type { Draft } from '@/lib/cases/project';
import { indexOf } from '@/lib/cases/search';
import { nextCaseNumber } from './case-number';
import type { Transaction } from './client';
import { appendEvent } from './ledger';
import { writeContent } from './version-content';

/** How a case begins: its words, their authors, the worked example or the case that it comes from. */
export type Beginning = {
  description: Draft;
  example: string | null;
  authors: readonly string[];
  follows?: { theCase: Pick<CaseContents, 'id' | 'number'>; flags: InheritedFlag[] };
};

/** Opens a case with its first version and its first event; gives its number. */
export async function createCase(tx: Transaction, person: Person, beginning: Beginning, at: Date): Promise<string> {
  const { description, example, authors, follows } = beginning;
  const number = await nextCaseNumber(tx, at.getUTCFullYear());
  const { id } = await tx.case.create({
    data: {
      number,
      ...indexOf(number, description),
      openedById: person.id,
      createdAt: at,
      updatedAt: at,
      ...(follows ? { followsId: follows.theCase.id, inherits: follows.flags } : {}),
    },
    select: { id: true },
  });
  await tx.projectVersion.create({
    data: {
      caseId: id,
      number: 1,
      content: writeContent({ description, saved: {} satisfies Saved }),
      createdAt: at,
      updatedAt: at,
      authorships: { create: [...new Set([...authors, person.id])].map((userId) => ({ userId, at })) },
    },
  });
  const from = follows ? { follows: follows.theCase.number, flags: follows.flags } : {};
  const event = { kind: 'case-opened', data: { title: description.title, example, ...from } } as const;
  await appendEvent(tx, person, { caseId: id, caseNumber: number, at }, event);
  return number;
}
