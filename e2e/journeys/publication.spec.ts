import type { Page } from '@playwright/test';
import { actOnPublication, proposePublication } from '@/lib/data/publications';
import { decide, harmless, makeAwaiting } from '@/lib/data/test-cases';
import { draftPublication } from '@/lib/data/test-publication';
import { paths } from '@/lib/paths';
import { readPdf } from '@/lib/reports/pdf-text';
import { field } from '../steps/describing';
import { expectSound } from '../steps/looking';
import { expect, test } from '../support/test';

const SECRET = 'The matron of the clinic in Dang told us so herself.';

/** What becomes of one part of the report. */
const part = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('a public version is chosen, previewed, proposed, approved by a second person, and read by anybody', async ({
  officer,
  seniorOfficial: official,
  browser,
}) => {
  // A whole report is looked at twice, in each of two views.
  test.slow();
  const { page } = officer;
  const made = await makeAwaiting(harmless);
  await decide(made.official, made.number, { kind: 'proceed', scope: ['c1', 'c2'], reasons: SECRET });
  const { number } = made;
  await page.goto(paths.report(number));
  await page.getByRole('link', { name: 'What of this case is public' }).click();
  await field(page, 'Title of the public version').fill('Clinics in Nepal');
  await part(page, '2 Decision').getByRole('radio', { name: 'Withhold' }).check();
  await expectSound(page, 'the form of a public version');

  await test.step('a reason is asked for, and what was chosen stays', async () => {
    await page.getByRole('button', { name: 'Propose this public version' }).click();
    await expect(page.getByRole('link', { name: /^2 Decision: / })).toBeVisible();
    await expect(part(page, '2 Decision').getByRole('radio', { name: 'Withhold' })).toBeChecked();
    await expect(field(page, 'Title of the public version')).toHaveValue('Clinics in Nepal');
  });

  await test.step('what was chosen outlives a page that is loaded anew after the sign-in is gone', async () => {
    await part(page, '3 Project').getByRole('radio', { name: 'Summarise' }).check();
    await page.locator('[name="choices.project.summary"]').fill('Two clinics.');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.goto(paths.publication(number));
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.context().addCookies(cookies);
    await page.goto(paths.publication(number));
    await expect(page.getByText(/kept in this browser and stands here again/)).toBeVisible();
    await expect(field(page, 'Title of the public version')).toHaveValue('Clinics in Nepal');
    await expect(part(page, '2 Decision').getByRole('radio', { name: 'Withhold' })).toBeChecked();
    await expect(page.locator('[name="choices.project.summary"]')).toHaveValue('Two clinics.');
    await part(page, '3 Project').getByRole('radio', { name: 'Publish' }).check();
  });

  await test.step('the preview is the page as it would be, without what is withheld', async () => {
    await page.locator('[name="choices.decision.reason"]').selectOption('source');
    const [preview] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Preview in a new page' }).click(),
    ]);
    await expect(preview.getByRole('heading', { name: 'Clinics in Nepal' })).toBeVisible();
    expect(await preview.content()).not.toContain(SECRET);
    await preview.close();
  });

  await page.getByRole('checkbox', { name: /I have looked at every part/ }).check();
  await page.getByRole('button', { name: 'Propose this public version' }).click();
  await expect(page.getByRole('heading', { name: 'Version 1: waits for a second person' })).toBeVisible();
  await expect(page.getByText(/is kept in this browser until you propose it/)).toBeVisible();

  await test.step('a second person approves it', async () => {
    await official.page.goto(paths.publication(number));
    await official.page.getByRole('button', { name: 'Approve and publish version 1' }).click();
    await expect(official.page.getByRole('heading', { name: 'Version 1: public' })).toBeVisible();
  });

  await test.step('anybody reads it, in each form, and no form holds what is withheld', async () => {
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(paths.published);
    await visitor.getByRole('link', { name: 'Clinics in Nepal' }).first().click();
    await expect(visitor.getByText('Not published word for word').first()).toBeVisible();
    await expectSound(visitor, 'a published report');
    await expect(visitor.getByText(new RegExp(`^Public version of ${number}, approved`))).toBeVisible();
    const [file] = await Promise.all([
      visitor.waitForResponse(/report\.json$/),
      visitor.getByRole('link', { name: 'Data as JSON' }).click(),
    ]);
    expect(await file.json()).toMatchObject({ cover: { title: 'Clinics in Nepal' } });
    await visitor.goBack();
    await expect(visitor.getByRole('link', { name: 'Read as PDF' })).toHaveAttribute(
      'href',
      paths.publishedPdf(number),
    );
    const get = async (form = '') => visitor.request.get(`${paths.publishedCase(number)}${form}`);
    const html = await get();
    expect(html.headers()).toMatchObject({ 'cache-control': 'public, max-age=300', 'x-robots-tag': 'noindex' });
    expect(html.headers()['content-security-policy']).toContain("default-src 'none'");
    const etag = html.headers().etag ?? '';
    const again = await visitor.request.get(paths.publishedCase(number), { headers: { 'if-none-match': etag } });
    expect(again.status()).toBe(304);
    const pdf = await (await get('/report.pdf')).body();
    const texts = [await html.text(), await (await get('/report.json')).text(), pdf.toString('latin1')];
    texts.push((await readPdf(pdf)).text);
    const squeezed = texts.map((text) => text.replace(/\s+/g, '')).join('\n');
    expect(squeezed).toContain('ClinicsinNepal');
    expect(squeezed).not.toContain(SECRET.replace(/\s+/g, ''));
  });
});

test('a later version takes the place of the first, and says so; what is withdrawn says so too', async ({
  seniorOfficial: { page },
  browser,
}) => {
  test.slow();
  const { officer, official, head, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'], reasons: SECRET });
  await proposePublication(officer, number, await draftPublication(officer, number));
  await actOnPublication(head, number, { publication: 1, kind: 'approved' });
  await proposePublication(officer, number, await draftPublication(officer, number));
  await test.step('a later version takes its place, and the earlier one is told of', async () => {
    await page.goto(paths.publication(number));
    await page.getByRole('button', { name: 'Approve and publish version 2' }).click();
    await expect(page.getByRole('heading', { name: 'Version 2: public' })).toBeVisible();
    const visitor = await (await browser.newContext({ locale: 'en' })).newPage();
    await visitor.goto(paths.publishedCase(number));
    await visitor.getByRole('link', { name: '1 earlier version' }).click();
    await expect(visitor.getByRole('listitem').filter({ hasText: /replaced by a later version on/ })).toHaveCount(1);
    await expectSound(visitor, 'a published report with an earlier version');
  });

  await test.step('what is withdrawn says so', async () => {
    await field(page, 'Why it is withdrawn').fill('A source can be recognised.');
    await page.getByRole('button', { name: 'Withdraw version 2 from the public' }).click();
    await expect(page.getByRole('heading', { name: 'Version 2: withdrawn from the public' })).toBeVisible();
    const visitor = await (await browser.newContext({ locale: 'fr' })).newPage();
    for (const address of [paths.publishedCase(number), paths.publishedPdf(number), paths.publishedJson(number)]) {
      const gone = await visitor.goto(address);
      expect(gone?.status()).toBe(410);
      await expect(visitor.getByRole('heading', { name: 'Cette version publique a été retirée' })).toBeVisible();
    }
    await expectSound(visitor, 'a public version that was withdrawn');
    await visitor.getByRole('main').getByRole('link', { name: 'Voir tous les dossiers publiés' }).click();
    await expect(visitor.getByRole('heading', { name: 'Dossiers publiés' })).toBeVisible();
    expect((await visitor.goto(paths.publishedCase('SCR-1999-0001')))?.status()).toBe(404);
    await expectSound(visitor, 'an address where nothing is published');
  });
});
