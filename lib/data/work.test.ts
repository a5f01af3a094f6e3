import { expect, test } from 'vitest';
import { residualLevels } from '@/lib/cases/residual';
import type { NewWork } from '@/lib/cases/work-input';
import { getCase } from './cases';
import { listEvents } from './events';
import { inDays, makeAwaiting, makeDraft, makePerson, safeguard } from './test-cases';
import { raw } from './test-raw';
import { recordConsultation, recordWork } from './work';

const advice = { asked: 'A lawyer', role: 'Legal adviser', on: inDays(-1), stance: 'dissents', advice: 'I would not.' };
const newWork = (findingId: string, overrides: Partial<NewWork> = {}): NewWork => ({
  findingId,
  kind: 'step',
  entry: null,
  revision: null,
  content: safeguard,
  ...overrides,
});

async function makeFlagged() {
  const made = await makeAwaiting();
  const { screening } = await getCase(made.officer, made.number);
  const finding = screening?.findings.find(
    ({ effect, outcome, level }) => effect === 'weigh' && outcome === 'flagged' && level !== 'low',
  );
  if (!screening || !finding) throw new Error('Nothing is flagged');
  return { ...made, screening, finding };
}

test('the first step pins the levels; a revision stands beside what it changes and lowers once proof is named', async () => {
  const { officer, number, finding, screening } = await makeFlagged();
  await recordWork(officer, number, newWork(finding.id));
  const before = await getCase(officer, number);
  expect(before.work.pinned).toMatchObject({ version: 1 });
  expect(before.work.pinned?.levels[finding.id]).toEqual({ level: finding.level, upTo: finding.upTo });
  const leftOf = (work: typeof before.work) =>
    residualLevels(screening, work).findings.find(({ id }) => id === finding.id);
  expect(leftOf(before.work)?.level).toBe(finding.level);
  const content = { ...safeguard, status: 'done', proof: 'Agreement, article 9' };
  await recordWork(officer, number, newWork(finding.id, { entry: 1, revision: 1, content }));
  const { work } = await getCase(officer, number);
  expect(work.entries.map(({ number: entry, revision }) => [entry, revision])).toEqual([
    [1, 1],
    [1, 2],
  ]);
  expect(leftOf(work)?.level).not.toBe(finding.level);
  const kinds = (await listEvents(officer, number)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'mitigation-started')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'work-recorded')).toHaveLength(2);
});

test('a revision of what somebody else has revised since is a conflict', async () => {
  const { officer, adviser, number, finding } = await makeFlagged();
  await recordWork(officer, number, newWork(finding.id));
  await recordWork(adviser, number, newWork(finding.id, { entry: 1, revision: 1 }));
  const again = recordWork(officer, number, newWork(finding.id, { entry: 1, revision: 1 }));
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
});

test('what is missing is named: proof of what is done, an owner, a day that has passed', async () => {
  const { officer, number, finding } = await makeFlagged();
  const content = { ...safeguard, owner: ' ', dueOn: inDays(-1), status: 'done' };
  await expect(recordWork(officer, number, newWork(finding.id, { content }))).rejects.toMatchObject({
    code: 'invalid',
    fields: { owner: 'required' },
  });
  const late = recordWork(officer, number, newWork(finding.id, { content: { ...safeguard, dueOn: inDays(-1) } }));
  await expect(late).rejects.toMatchObject({ fields: { dueOn: 'dateAhead' } });
  const unproven = recordWork(officer, number, newWork(finding.id, { content: { ...safeguard, status: 'done' } }));
  await expect(unproven).rejects.toMatchObject({ fields: { proof: 'required' } });
});

test('who decides notes advice and dissent and does no work; others do neither; a draft is not worked on', async () => {
  const { officer, head, official, number, finding } = await makeFlagged();
  const consultation = newWork(finding.id, { kind: 'consultation', content: advice });
  await recordConsultation(head, number, consultation);
  await recordConsultation(official, number, consultation);
  const { work } = await getCase(officer, number);
  expect(work.pinned).toBeNull();
  expect(work.entries.map(({ by, content }) => [by.id, 'stance' in content && content.stance])).toEqual([
    [head.id, 'dissents'],
    [official.id, 'dissents'],
  ]);
  await expect(recordWork(head, number, newWork(finding.id))).rejects.toMatchObject({ code: 'forbidden' });
  const auditor = await makePerson('auditor');
  await expect(recordConsultation(auditor, number, consultation)).rejects.toMatchObject({ code: 'forbidden' });
  const draft = await makeDraft(officer);
  await expect(recordWork(officer, draft, newWork(finding.id))).rejects.toMatchObject({ code: 'wrong-state' });
});

test('the database keeps every revision and refuses work by the wrong role, without an event or out of order', async () => {
  const { officer, head, number, finding } = await makeFlagged();
  await recordWork(officer, number, newWork(finding.id));
  expect(await raw(`UPDATE "finding_work" SET "content" = '{}'`)).not.toBe('done');
  expect(await raw('DELETE FROM "finding_work"')).not.toBe('done');
  expect(await raw(`UPDATE "work_start" SET "levels" = '{}'`)).not.toBe('done');
  const insert = (by: string, revision: number) =>
    raw(
      `INSERT INTO "finding_work" ("caseId", "findingId", "kind", "number", "revision", "content", "byId", "at")
       SELECT "caseId", "findingId", "kind", "number", $2, "content", $1, now() FROM "finding_work" w
       WHERE "caseId" = (SELECT "id" FROM "case" WHERE "number" = $3)`,
      by,
      revision,
      number,
    );
  expect(await insert(head.id, 2)).toBe('forbidden');
  expect(await insert(officer.id, 3)).toBe('conflict');
  expect(await insert(officer.id, 2)).toBe('wrong-state');
});
