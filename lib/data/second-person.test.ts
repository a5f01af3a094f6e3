import { expect, test } from 'vitest';
import { getCase } from './cases';
import { database } from './client';
import { saveSection } from './describe';
import { getReview, saveResponse, sealReview } from './review';
import { submitCase } from './submit';
import { decide, harmless, makeAwaiting, makeDraft, makePerson, makeSubmitted, passOn } from './test-cases';
import { raw, rawDecision, refused, setRoleRaw } from './test-raw';

const reviewRaw = `INSERT INTO "review" ("id", "caseId", "versionId", "screeningId", "reviewerId")
  SELECT gen_random_uuid(), c."id", v."id", s."id", $2 FROM "case" c
  JOIN "project_version" v ON v."caseId" = c."id" JOIN "screening" s ON s."versionId" = v."id" WHERE c."number" = $1`;
const authorRaw = `INSERT INTO "authorship" ("versionId", "userId")
  SELECT v."id", $2 FROM "case" c JOIN "project_version" v ON v."caseId" = c."id" WHERE c."number" = $1`;

test('an adviser who wrote the description does not review it', async () => {
  const author = await makePerson('adviser');
  const number = await makeSubmitted(author, harmless);
  const { lock } = await getCase(author, number);
  await expect(getReview(author, number)).rejects.toEqual(refused('second-person'));
  const response = { findingId: 'OT-01@project', response: 'agree', note: '' } as const;
  await expect(saveResponse(author, number, response)).rejects.toEqual(refused('second-person'));
  await expect(sealReview(author, number, { outcome: 'send_back', note: 'No', lock })).rejects.toEqual(
    refused('second-person'),
  );
  expect(await raw(reviewRaw, number, author.id)).toBe('second-person');
});

test('an adviser who only submitted does not review it', async () => {
  const officer = await makePerson('officer');
  const submitter = await makePerson('adviser');
  const number = await makeDraft(officer, harmless);
  await submitCase(submitter, number, { lock: 1 });
  await expect(getReview(submitter, number)).rejects.toEqual(refused('second-person'));
  expect(await raw(reviewRaw, number, submitter.id)).toBe('second-person');
});

test('an adviser who changed one word became an author; one who changed nothing did not', async () => {
  const officer = await makePerson('officer');
  const [writer, reader] = [await makePerson('adviser'), await makePerson('adviser')];
  const number = await makeDraft(officer, harmless);
  const { version } = await getCase(officer, number);
  const { title, summary, donor, implementer, indicators } = version.description;
  const same = { title, summary, donor, implementer, indicators };
  await saveSection(reader, number, { section: 'project', values: same, revision: 1 });
  await saveSection(writer, number, { section: 'project', values: { ...same, donor: 'A donor' }, revision: 2 });
  await submitCase(officer, number, { lock: 1 });
  expect((await getCase(reader, number)).may['case.review']).toBe(true);
  expect((await getCase(writer, number)).may['case.review']).toBe(false);
  expect(await raw(reviewRaw, number, writer.id)).toBe('second-person');
});

test('an author who has become head does not decide', async () => {
  const { officer, number } = await makeAwaiting(harmless);
  await setRoleRaw(officer.id, 'head');
  await expect(decide({ ...officer, role: 'head' }, number)).rejects.toEqual(refused('second-person'));
  expect(await rawDecision(number, officer.id)).toBe('second-person');
});

test('a reviewer who has become head does not decide', async () => {
  const { adviser, number } = await makeAwaiting(harmless);
  await setRoleRaw(adviser.id, 'head');
  await expect(decide({ ...adviser, role: 'head' }, number)).rejects.toEqual(refused('second-person'));
  expect(await rawDecision(number, adviser.id)).toBe('second-person');
});

test('a reviewer who never sealed their review does not decide either', async () => {
  const officer = await makePerson('officer');
  const [first, second] = [await makePerson('adviser'), await makePerson('adviser')];
  const number = await makeSubmitted(officer);
  await saveResponse(first, number, { findingId: 'DP-01@c1', response: 'agree', note: '' });
  await passOn(second, number);
  await setRoleRaw(first.id, 'head');
  await expect(decide({ ...first, role: 'head' }, number)).rejects.toEqual(refused('second-person'));
  expect(await rawDecision(number, first.id)).toBe('second-person');
});

test('an administrator is no exception', async () => {
  const { officer, number } = await makeAwaiting(harmless);
  await setRoleRaw(officer.id, 'administrator');
  await expect(decide({ ...officer, role: 'administrator' }, number)).rejects.toEqual(refused('forbidden'));
  expect(await rawDecision(number, officer.id, { level: 'administrator' })).not.toBe('done');
  expect(await rawDecision(number, officer.id)).toBe('level-too-low');
});

test('an author who is named after the review or the decision is refused', async () => {
  const { adviser, head, number } = await makeAwaiting();
  await decide(head, number, { scope: ['c1'] });
  expect(await raw(authorRaw, number, adviser.id)).toBe('second-person');
  expect(await raw(authorRaw, number, head.id)).toBe('second-person');
  const other = await makePerson('officer');
  expect(await raw(authorRaw, number, other.id)).toBe('done');
});

test('a review and an authorship of one person that are written at the same moment do not both stand', async () => {
  const adviser = await makePerson('adviser');
  const number = await makeSubmitted(await makePerson('officer'), harmless);
  let author: Promise<string> = Promise.resolve('not begun');
  await database().$transaction(async (tx) => {
    await tx.$executeRawUnsafe(reviewRaw, number, adviser.id);
    author = raw(authorRaw, number, adviser.id);
    // Either the other transaction waits for this one, or it is done before this one ends.
    await Promise.race([author, new Promise((resolve) => setTimeout(resolve, 300))]);
  });
  expect(await author).toBe('second-person');
  expect(await database().review.count({ where: { case: { number } } })).toBe(1);
});

test('the copy that a sent-back case begins with keeps its authors', async () => {
  const { officer, adviser, number } = await (async () => {
    const people = { officer: await makePerson('adviser'), adviser: await makePerson('adviser') };
    return { ...people, number: await makeSubmitted(people.officer, harmless) };
  })();
  const { lock } = await getCase(adviser, number);
  await sealReview(adviser, number, { outcome: 'send_back', note: 'Say who receives the money.', lock });
  const second = await makePerson('officer');
  await submitCase(second, number, { lock: lock + 1 });
  const file = await getCase(officer, number);
  expect(file.version).toMatchObject({ number: 2, authors: [{ id: officer.id }], submittedBy: { id: second.id } });
  expect(file.may['case.review']).toBe(false);
  await expect(getReview(officer, number)).rejects.toEqual(refused('second-person'));
});

test('the triggers stand for every role of the database', async () => {
  const rows = await database().$queryRaw<{ trigger: string; enabled: string }[]>`
    SELECT tgname AS trigger, tgenabled::text AS enabled FROM pg_trigger WHERE NOT tgisinternal`;
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ enabled }) => enabled !== 'A')).toEqual([]);
});
