import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseContents, InheritedFlag } from '@/lib/cases/case-file';
import { isClosed } from '@/lib/cases/component-status';
import { AppError } from '@/lib/errors';
import type { Screening } from '@/lib/rules/types';
import { assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import type { Transaction } from './client';
import { createCase } from './create-case';
import { appendEvent, timeOfAct } from './ledger';
import { transaction } from './transaction';

/**
 * Opens a new case for help of which something was rejected, withdrawn or terminated: with the same words, by the same
 * authors, and with the flags that were open on it. Throws AppError `wrong-state` where nothing has ended, `forbidden` or
 * `not-found`.
 */
export async function followCase(person: Person, number: string): Promise<{ number: string }> {
  assertMay(person, 'case.follow');
  return transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, caseNumber(number));
    if (!contents.components.some(({ status }) => isClosed(status))) throw new AppError('wrong-state');
    const at = await timeOfAct(tx, caseId);
    const flags = await openFlags(tx, contents);
    const { description, authors } = contents.version;
    const beginning = {
      description,
      example: null,
      authors: authors.map(({ id }) => id),
      follows: { theCase: contents, flags },
    };
    const opened = await createCase(tx, person, beginning, at);
    const place = { caseId, caseNumber: contents.number, at };
    await appendEvent(tx, person, place, { kind: 'case-followed', data: { by: opened } });
    return { number: opened };
  });
}

/** What the last screening flagged or could not tell, and what was inherited already and never screened since. */
async function openFlags(tx: Transaction, contents: CaseContents): Promise<InheritedFlag[]> {
  const last = await tx.screening.findFirst({
    where: { version: { caseId: contents.id } },
    orderBy: { version: { number: 'desc' } },
    select: { result: true },
  });
  // Written by storeScreening from the engine's own result and sealed since.
  const { findings } = (last?.result as unknown as Screening) ?? { findings: [] };
  return findings.flatMap(({ id, rule, subject, effect, outcome }) =>
    effect !== 'credit' && (outcome === 'flagged' || outcome === 'cannot-tell')
      ? [{ finding: id, rule, subject, outcome }]
      : [],
  );
}
