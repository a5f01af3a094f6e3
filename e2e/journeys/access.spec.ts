import type { Role } from '@/lib/auth/person';
import { makeAwaiting, makeDraft, makePerson } from '@/lib/data/test-cases';
import { clauseAddress } from '@/lib/exchange/eli';
import { paths } from '@/lib/paths';
import { signIn } from '../support/session';
import { expect, test, unique } from '../support/test';

type Who = Role | 'nobody';
/** `page` is shown, `sign-in`, `case` and `people` lead there, `none` looks as if it did not exist, `refused` says so. */
type Answer = 'page' | 'sign-in' | 'case' | 'people' | 'none' | 'refused';

const ROLES: Who[] = ['officer', 'adviser', 'senior_official', 'head', 'auditor', 'administrator', 'nobody'];
const READERS: Answer[] = ['page', 'page', 'page', 'page', 'page', 'none', 'sign-in'];
const WRITERS: Answer[] = ['page', 'page', 'none', 'none', 'none', 'none', 'sign-in'];
const DESCRIBERS: Answer[] = ['page', 'page', 'case', 'case', 'case', 'none', 'sign-in'];
const EVERYBODY: Answer[] = ['page', 'page', 'page', 'page', 'page', 'page', 'page'];

/** Address by role, as in ROLES. `sealed` awaits a decision, `draft` is being described, `somebody` may be erased. */
const TABLE: [(numbers: { sealed: string; draft: string; somebody: string }) => string, Answer[]][] = [
  [() => paths.desk, ['page', 'page', 'page', 'page', 'page', 'people', 'page']],
  [() => paths.cases, ['page', 'page', 'page', 'page', 'page', 'page', 'sign-in']],
  [() => paths.registerFile('csv'), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [() => paths.registerFile('xlsx'), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [() => paths.registerExports, ['none', 'none', 'none', 'page', 'page', 'none', 'sign-in']],
  [() => paths.portfolio(), READERS],
  [() => paths.portfolioFile('json', 2026), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [() => paths.newCase, WRITERS],
  [({ sealed }) => paths.case(sealed), READERS],
  [({ sealed }) => paths.findings(sealed), READERS],
  [({ sealed }) => paths.finding(sealed, 'DP-01@c1'), READERS],
  [({ sealed }) => paths.evidence(sealed), READERS],
  [({ sealed }) => paths.comments(sealed), READERS],
  [() => paths.quickLog, ['page', 'page', 'page', 'page', 'none', 'none', 'sign-in']],
  [() => paths.notices, ['page', 'page', 'page', 'page', 'page', 'people', 'sign-in']],
  [() => paths.erasePerson('nobody-at-all'), ['none', 'none', 'none', 'none', 'none', 'none', 'sign-in']],
  [({ somebody }) => paths.erasePerson(somebody), ['none', 'none', 'none', 'none', 'none', 'page', 'sign-in']],
  [({ sealed }) => paths.evidenceFile(sealed, 1), ['none', 'none', 'none', 'none', 'none', 'refused', 'sign-in']],
  [({ sealed }) => paths.review(sealed), READERS],
  [({ sealed }) => paths.decide(sealed), READERS],
  [({ sealed }) => paths.decisions(sealed), READERS],
  [({ sealed }) => paths.history(sealed), READERS],
  [({ sealed }) => paths.report(sealed), READERS],
  [({ sealed }) => paths.describe(sealed), ['case', 'case', 'case', 'case', 'case', 'none', 'sign-in']],
  [({ draft }) => paths.describe(draft), DESCRIBERS],
  [({ draft }) => paths.describeProject(draft), DESCRIBERS],
  [({ draft }) => paths.describeComponents(draft), DESCRIBERS],
  [({ draft }) => paths.describeAnswers(draft, 'c1'), DESCRIBERS],
  [({ draft }) => paths.describeCheck(draft), DESCRIBERS],
  [({ sealed }) => paths.reportPdf(sealed), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [({ sealed }) => paths.recordJson(sealed), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [({ sealed }) => paths.bundleJson(sealed), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [({ sealed }) => paths.oscalJson(sealed), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [({ sealed }) => paths.provJson(sealed), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [({ sealed }) => paths.annotationsJson(sealed), ['page', 'page', 'page', 'page', 'page', 'refused', 'sign-in']],
  [() => paths.ledger, ['page', 'page', 'page', 'page', 'page', 'page', 'sign-in']],
  [() => paths.people, ['none', 'none', 'none', 'none', 'none', 'page', 'sign-in']],
  [() => paths.guideline(), EVERYBODY],
  [() => paths.clauseDocument(clauseAddress('IV.3-A-iv') ?? ''), EVERYBODY],
  [() => paths.rulebook, EVERYBODY],
  [() => paths.rule('DP-01'), EVERYBODY],
  [() => paths.countries, EVERYBODY],
  [() => paths.country('IRN'), EVERYBODY],
  [() => paths.example('ir-unodc-sp1-2011'), EVERYBODY],
  [() => paths.health, EVERYBODY],
];

for (const [column, who] of ROLES.entries()) {
  test(`what ${who.replace('_', ' ')} can reach`, async ({ visitor: { page } }) => {
    const { officer, number: sealed } = await makeAwaiting();
    const numbers = { sealed, draft: await makeDraft(officer), somebody: officer.id };
    if (who !== 'nobody') await signIn(page.context(), await makePerson(who, `Somebody ${unique()}`));
    for (const [address, answers] of TABLE) {
      const response = await page.request.get(address(numbers), { maxRedirects: 0 });
      const answer = answerOf(response.status(), response.headers().location ?? '');
      expect.soft(answer, `${who} at ${address(numbers)}`).toBe(answers[column]);
    }
  });
}

test('an administrator sees no case in the register', async ({ administrator: { page } }) => {
  const { number, officer } = await makeAwaiting();
  await page.goto(`${paths.cases}?text=${number}`);
  await expect(page.getByText('Administrators manage people and therefore see no cases.')).toBeVisible();
  await expect(page.getByText(number)).toHaveCount(0);
  await expect(page.getByText(officer.name)).toHaveCount(0);
});

function answerOf(status: number, location: string): Answer | string {
  if (status === 200) return 'page';
  if (status === 404) return 'none';
  if (status === 403) return 'refused';
  const { pathname } = new URL(location, 'http://here.invalid');
  if (pathname === paths.signIn()) return 'sign-in';
  if (pathname === paths.people) return 'people';
  if (/^\/cases\/SCR-\d+-\d+$/.test(pathname)) return 'case';
  return `${status} ${location}`;
}
