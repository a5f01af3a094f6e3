import type { Page } from '@playwright/test';
import { harmless, makeSubmitted } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { replay, requestOf } from '../steps/replaying';
import { sql } from '../support/sql';
import { test as base, type Colleague, colleague, expect } from '../support/test';

/** An adviser who wrote the description, and one who did not. */
const test = base.extend<{ author: Colleague; reviewer: Colleague }>({
  author: colleague('adviser'),
  reviewer: colleague('adviser'),
});

const ownReview = (number: string) =>
  sql('SELECT r."reviewerId" FROM "review" r JOIN "case" c ON c."id" = r."caseId" WHERE c."number" = $1', number);

test('on the screen the author finds no form and reads why', async ({ author: { page, person } }) => {
  const number = await makeSubmitted(person, harmless);
  await page.goto(paths.review(number));
  await expect(page.getByText('You cannot review this case')).toBeVisible();
  await expect(page.getByText('so that nobody vouches for their own words')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Your reading/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Pass on for a decision' })).toHaveCount(0);
});

test('a captured request, sent with the cookies of the author, is refused', async ({
  author,
  reviewer,
  officer,
  visitor,
}) => {
  const number = await makeSubmitted(author.person, harmless);
  const captured = await captureAgreement(reviewer.page, number);

  expect(await replay(reviewer.page, captured)).toContain('"ok":true');
  expect(await replay(author.page, captured)).toContain('"code":"second-person"');
  expect(await replay(officer.page, captured)).toContain('"code":"forbidden"');
  expect(await replay(visitor.page, captured)).toContain('"code":"signed-out"');
  expect((await ownReview(number)).rows).toEqual([{ reviewerId: reviewer.person.id }]);
});

test('the database refuses a review by the author', async ({ author: { person } }) => {
  const number = await makeSubmitted(person, harmless);
  const insert = sql(
    `INSERT INTO "review" ("id", "caseId", "versionId", "screeningId", "reviewerId")
     SELECT gen_random_uuid(), c."id", v."id", s."id", $2 FROM "case" c
     JOIN "project_version" v ON v."caseId" = c."id" JOIN "screening" s ON s."versionId" = v."id"
     WHERE c."number" = $1`,
    number,
    person.id,
  );
  await expect(insert).rejects.toThrow(/^second-person:/);
  expect((await ownReview(number)).rows).toEqual([]);
});

/** The request that keeps the reviewer's agreement with the first finding. */
async function captureAgreement(page: Page, number: string) {
  await page.goto(paths.review(number));
  const response = page.getByRole('group', { name: /^Your reading of this finding/ }).first();
  return requestOf(page, () => response.getByRole('radio', { name: 'Agree', exact: true }).check());
}
