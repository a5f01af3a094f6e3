import { makeDraft } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { field, openCase, openProject } from '../steps/describing';
import { problems } from '../steps/reading';
import { expectSaved } from '../steps/saving';
import { expect, test, unique } from '../support/test';

const LONG = 'x'.repeat(4_000);
const ADDRESSES = [
  '/cases/SCR-1999-0001',
  '/cases/nonsense/findings',
  '/cases/SCR-2026-0001%00/review',
  `/cases/${LONG}`,
  '/cases/%E0%A4%A',
  '/cases/..%2f..%2fetc%2fpasswd',
  "/cases/' OR 1=1 --/history",
  '/cases/SCR-1999-0001/report.pdf',
  '/cases/SCR-1999-0001/record.json?language=xx',
  '/cases/SCR-1999-0001/oscal.json?language=xx',
  '/eli/%00',
  `/eli/${LONG}.jsonld`,
  '/cases?sort=evil&direction=sideways&state=gone&country=ZZZ&level=9&after=%00',
  '/cases?after=bm90IGEgY3Vyc29y&text=%E2%80%8B%E2%80%AE',
  `/cases?text=${LONG}`,
  '/cases?text=a&text=b&state=draft&state=decided',
  '/cases?text=%25_%5C%27%22',
  '/rulebook/NO-99',
  '/rulebook/__proto__',
  '/countries/ZZZ',
  '/countries/constructor',
  '/examples/none',
  `/invitation/${LONG}`,
  '/invitation/%00',
  '/sign-in?next=https://elsewhere.example/&next=//elsewhere.example',
  '/people?x[]=1',
  '/%',
  '/no/such/page',
];

test('no address brings the server down', async ({ officer: { page } }) => {
  for (const address of ADDRESSES) {
    const response = await page.request.get(address, { maxRedirects: 0 });
    expect.soft(response.status(), address.slice(0, 80)).toBeLessThan(500);
  }
});

test('a case that does not exist says so', async ({ officer: { page, expectTrouble } }) => {
  expectTrouble(/404/);
  await page.goto('/cases/SCR-1999-0001');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('questions that make no sense leave the register readable', async ({ officer: { page } }) => {
  await page.goto('/cases?sort=evil&direction=sideways&state=gone&country=ZZZ&level=9&after=nonsense');
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words or number' }).fill('\u200B\u202E%_\\\'"');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('No case matches.')).toBeVisible();
});

test('right-to-left and zero-width characters are shown without harm', async ({ officer: { page } }) => {
  const mark = unique();
  const number = await openCase(page, `حماية\u202Eevil\u200B ${mark}`);
  await page.goto(`${paths.cases}?text=${mark}`);
  await expect(page.getByRole('link', { name: new RegExp(mark) })).toBeVisible();
  await page.goto(paths.case(number));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('حماية');
});

test('a title of nothing visible is refused in words', async ({ officer: { page } }) => {
  await page.goto(paths.newCase);
  await page.getByRole('textbox', { name: 'Title of the project' }).fill('\u200B \u00AD\u2060');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByText(/^Error:/)).toBeVisible();
  await expect(page).toHaveURL(paths.newCase);
});

test('20,001 characters are kept, said to be too many, and saved once they are fewer', async ({ officer }) => {
  const { page, person } = officer;
  const number = await makeDraft(person);
  await openProject(page, number);
  await field(page, 'Summary').fill('a'.repeat(20_001));
  await expect(page.getByText('1 character too many')).toBeVisible();
  await expect(page.getByText(/^Not saved yet/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(problems(page)).toContainText('Some entries cannot be saved as they are');
  await field(page, 'Summary').fill('a'.repeat(20_000));
  await expectSaved(page);
});

test('an upload far beyond every bound is refused and nothing is half-written', async ({
  officer: { page, person },
}) => {
  const number = await makeDraft(person);
  const response = await page.request.post(paths.describeProject(number), {
    headers: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' },
    data: `["${'x'.repeat(3_000_000)}"]`,
  });
  expect(response.status()).toBe(413);
  expect(response.headers()['content-security-policy']).toBeTruthy();
});
