import { readFileSync } from 'node:fs';
import { getCase } from '@/lib/data/cases';
import { makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { signIn } from '../support/session';
import { expect, test } from '../support/test';

const PDF = {
  name: '../judgment.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
};
const PAGE = {
  name: 'judgment.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('<html><script>alert(1)</script>'),
};
/** One white pixel. */
const PNG = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
};

test('a file is kept as it is, taken home byte for byte, and withdrawn with reasons', async ({ page }) => {
  const { officer, adviser, number } = await makeAwaiting();
  const { screening } = await getCase(officer, number);
  const finding = screening?.findings.find(({ outcome }) => outcome === 'flagged');
  await signIn(page.context(), officer);
  await page.goto(paths.finding(number, finding?.id ?? ''));
  await page.getByRole('link', { name: 'Add evidence' }).click();
  await expect(page.getByLabel('What it bears on')).toHaveValue(finding?.id ?? '');

  // A page that calls itself a judgment; and what was typed stays.
  await page.getByLabel('What it is', { exact: true }).fill('Judgment of 3 May');
  await page.getByLabel('Who made it').fill('Supreme Court');
  await page.getByRole('radio', { name: /^Official/ }).check();
  await page.getByLabel('A file').setInputFiles(PAGE);
  await page.getByLabel('The words that matter').fill('sentenced to death');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('link', { name: /A file: This file cannot be taken/ })).toBeVisible();
  await expect(page.getByLabel('What it is', { exact: true })).toHaveValue('Judgment of 3 May');

  await page.getByLabel('A file').setInputFiles(PDF);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('judgment.pdf, 34 bytes')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Take the file home (Judgment of 3 May)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${number}-evidence-1.pdf`);
  expect(readFileSync((await download.path()) ?? '').equals(PDF.buffer)).toBe(true);

  await signIn(page.context(), adviser);
  await page.goto(paths.evidence(number));
  await page.getByText('Withdraw item 1').click();
  await page.getByLabel('Why it no longer counts').fill('It is the judgment of another case.');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText(/Withdrawn by .*: It is the judgment of another case\./)).toBeVisible();
  await page.goto(paths.history(number));
  for (const act of ['Added evidence', 'Took a file of the evidence home', 'Withdrew evidence'])
    await expect(page.getByRole('rowheader', { name: act })).toBeVisible();
});

test('no file is ever opened as part of this site; a picture is seen on its page', async ({ page }) => {
  const { officer, number } = await makeAwaiting();
  await signIn(page.context(), officer);
  await page.goto(paths.evidence(number));
  await page.getByLabel('What it is', { exact: true }).fill('The yard');
  await page.getByLabel('Who made it').fill('A visitor');
  await page.getByRole('radio', { name: /^Independent/ }).check();
  await page.getByLabel('A file').setInputFiles(PNG);
  await page.getByRole('button', { name: 'Add it' }).click();
  const picture = page.getByRole('img', { name: 'The yard' });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  for (const address of [paths.evidenceFile(number, 1), paths.evidencePicture(number, 1)]) {
    const headers = (await page.request.get(address)).headers();
    expect(headers['content-disposition']).toContain('attachment');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(headers['content-type']).toBe('image/png');
  }
});

test('an address that is not of the web is refused by name', async ({ page }) => {
  const { officer, number } = await makeAwaiting();
  await signIn(page.context(), officer);
  await page.goto(paths.evidence(number));
  await page.getByLabel('Or an address on the web').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('link', { name: /Or an address on the web: Give an address that begins/ })).toBeVisible();
  await expect(page.getByLabel('Or an address on the web')).toHaveValue('javascript:alert(1)');
});
