import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { levelLeft } from '@/lib/cases/required-level';
import { type NewWork, pinnedOf, workSchema } from '@/lib/cases/work-input';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import type { Transaction } from './client';
import { appendEvent, timeOfAct } from './ledger';
import { sealAct } from './seal';
import { transaction } from './transaction';
import { toJson } from './version-content';

/**
 * Records a step or an assurance, or a new revision of one; the first pins the levels as they were found. Throws AppError
 * `forbidden`, `wrong-state`, `not-found`, `conflict` when the entry was revised since, or `invalid` with problems by field.
 */
export async function recordWork(person: Person, number: string, input: NewWork): Promise<void> {
  assertMay(person, 'case.work');
  if (input.kind === 'consultation') throw new AppError('invalid', { kind: 'choice' });
  await record(person, number, input);
}

/** Notes whom somebody asked and what they said, dissent as dissent. Throws AppError as recordWork. */
export async function recordConsultation(person: Person, number: string, input: NewWork): Promise<void> {
  assertMay(person, 'case.consult');
  if (input.kind !== 'consultation') throw new AppError('invalid', { kind: 'choice' });
  await record(person, number, input);
}

async function record(person: Person, number: string, input: NewWork): Promise<void> {
  await transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    assertMay(person, input.kind === 'consultation' ? 'case.consult' : 'case.work', contents);
    const at = await timeOfAct(tx, caseId);
    const { findingId, entry, revision } = input;
    const content = parseInput(workSchema(input.kind, at.toISOString().slice(0, 10), entry === null), input.content);
    const { entries, pinned } = contents.work;
    const before = entries.filter((one) => one.number === entry);
    const known = before.at(-1);
    if (entry === null && !contents.screening?.findings.some(({ id }) => id === findingId))
      throw new AppError('not-found');
    if (entry !== null && (known?.findingId !== findingId || known.kind !== input.kind))
      throw new AppError('not-found');
    if (known && known.revision !== revision) throw new AppError('conflict');
    const place = { caseId, caseNumber: contents.number, at };
    if (input.kind !== 'consultation' && !pinned && contents.screening) {
      const levels = pinnedOf(contents.screening.findings);
      const start = { caseId, versionId: contents.version.id, levels, startedById: person.id, at };
      await tx.workStart.create({ data: start });
      await appendEvent(tx, person, place, {
        kind: 'mitigation-started',
        data: { version: contents.version.number, levels },
      });
    }
    const row = {
      findingId,
      kind: input.kind,
      number: known?.number ?? Math.max(0, ...entries.map((one) => one.number)) + 1,
      revision: (known?.revision ?? 0) + 1,
    };
    await tx.findingWork.create({ data: { ...row, caseId, content: toJson(content), byId: person.id, at } });
    const raised = await raiseLevel(tx, contents.number);
    const { findingId: finding, ...rest } = row;
    const data = { finding, ...rest, contentHash: hashOf(content), ...raised };
    const event = { kind: 'work-recorded', data } as const;
    await sealAct(tx, contents.number, await appendEvent(tx, person, place, event));
  });
}

/** Work that failed, or was taken back, no longer lets the level down. It goes down again only with a review. */
async function raiseLevel(tx: Transaction, number: string): Promise<{ requiredLevel?: 'head' }> {
  const { contents } = await loadContents(tx, number);
  if (contents.requiredLevel !== 'senior_official' || levelLeft(contents) !== 'head') return {};
  await tx.case.update({ where: { id: contents.id }, data: { requiredLevel: 'head' } });
  return { requiredLevel: 'head' };
}
