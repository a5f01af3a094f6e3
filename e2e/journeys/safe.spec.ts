import type { Page } from '@playwright/test';
import { openCase } from '@/lib/data/cases';
import { saveSection } from '@/lib/data/describe';
import { submitCase } from '@/lib/data/submit';
import { makeComponent, makePerson } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { signInOnScreen } from '../steps/accounts';
import { problems } from '../steps/reading';
import { expect, test, unique } from '../support/test';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

for (const address of [paths.desk, paths.signIn(), paths.guideline(), paths.health, '/no-such-page']) {
  test(`${address} comes with its security headers and a nonce of its own`, async ({ visitor: { page } }) => {
    const [first, second] = [await page.request.get(address), await page.request.get(address)];
    expect(first.headers()).toMatchObject(HEADERS);
    expect(first.headers()['permissions-policy']).toContain('camera=()');
    expect(first.headers()['x-powered-by']).toBeUndefined();
    const [policy = '', other = ''] = [first, second].map((each) => each.headers()['content-security-policy'] ?? '');
    expect(policy).toMatch(/script-src [^;]*'nonce-[\w+/=]{16,}'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(policy).not.toBe(other);
  });
}

const SCRIPT = '<script>window.ranHere = true</script><img src=x onerror="window.ranHere = true">';

test('a page that names no icon finds one where browsers look', async ({ visitor: { page } }) => {
  const answer = await page.request.get('/favicon.ico');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
});

test('a script in a project stays text, wherever it is shown', async ({ officer: { page, person } }) => {
  const title = `${SCRIPT} ${unique()}`;
  const { number } = await openCase(person, { title });
  const project = { title, summary: SCRIPT, donor: SCRIPT, implementer: SCRIPT, indicators: [SCRIPT] };
  await saveSection(person, number, { section: 'project', values: project, revision: 0 });
  const component = makeComponent('c1', { name: SCRIPT, description: SCRIPT, recipient: SCRIPT, place: SCRIPT });
  await saveSection(person, number, { section: 'components', values: [component], revision: 0 });

  const drafts = [paths.desk, paths.cases, paths.describe(number), paths.describeProject(number)];
  const open = [paths.describeComponents(number), paths.describeAnswers(number, 'c1'), paths.describeCheck(number)];
  for (const address of [...drafts, ...open]) await expectText(page, address);
  await submitCase(person, number, { lock: 1 });
  for (const address of [paths.case(number), paths.findings(number), paths.review(number)])
    await expectText(page, address);
});

/** Opens a page that shows the hostile words: they are read, and nothing of them has run. */
async function expectText(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByText('window.ranHere').or(page.getByRole('textbox')).first()).toBeAttached();
  expect(await page.evaluate(() => 'ranHere' in window), address).toBe(false);
}

test('guessing passwords is slowed down, in plain words', async ({ visitor: { page } }) => {
  const { email } = await makePerson('officer');
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await signInOnScreen(page, { email, password: `wrong guess ${attempt}` });
    await expect(problems(page)).toContainText('do not belong together');
  }
  await signInOnScreen(page, { email, password: 'one guess more' });
  await expect(problems(page)).toContainText('Too many failed attempts');
});
