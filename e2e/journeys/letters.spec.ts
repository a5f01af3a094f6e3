import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { getCase } from '@/lib/data/cases';
import { decide, harmless, inDays, makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { field } from '../steps/describing';
import { expectSound } from '../steps/looking';
import { expect, test } from '../support/test';

/** Presses a button that gives a file, and reads it. */
async function takeHome(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await file.path());
}

test('a freeze is told to the government: drafted, edited, taken home, marked as sent, answered', async ({
  officer,
}) => {
  const { page } = officer;
  const { official, head, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  const otherReasons = 'The ambassador would rather wait.';
  await decide(head, number, { scope: ['c1'], reasons: 'Beatings were reported in the very station.', otherReasons });
  await page.goto(paths.decisions(number));
  await page.getByRole('link', { name: 'Draft a letter' }).click();
  await page.getByRole('radio', { name: 'The recipient government' }).check();
  await page.getByRole('radio', { name: 'Français' }).check();
  await page.getByRole('button', { name: 'Draft the letter' }).click();
  const text = field(page, 'Text');
  await expect(text).toHaveValue(/^Excellence,/);
  await expect(text).toHaveValue(/Beatings were reported in the very station\./);
  await expect(text).not.toHaveValue(/ambassador would rather wait/);
  await expectSound(page, 'a letter');

  await test.step('what stands in brackets is filled in before it can have been sent', async () => {
    await field(page, 'Addressee').fill('Ministère de l’intérieur');
    await page.getByRole('radio', { name: 'By post' }).check();
    await page.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(page.getByRole('link', { name: /Text: Replace what stands in square brackets/ })).toBeVisible();
  });

  const draft = await text.inputValue();
  const final = draft.replace(/\[[^\]]+\]/g, 'Hedda Holm, cheffe de mission');
  await test.step('what was typed outlives the page', async () => {
    await text.fill(final);
    await page.reload();
    await expect(text).toHaveValue(final);
    await expect(field(page, 'Addressee')).toHaveValue('Ministère de l’intérieur');
    await expect(page.getByText('What you had typed was kept in this browser')).toBeVisible();
  });

  await test.step('it is taken home as a Word file and as plain text', async () => {
    const docx = await takeHome(page, 'Take it home as a Word file');
    const document = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Hedda Holm, cheffe de mission');
    expect(document).toContain('Beatings were reported in the very station.');
    const plain = (await takeHome(page, 'Take it home as plain text')).toString('utf8');
    expect(plain).toContain(final.split('\n\n')[1]);
    expect(plain).toContain('Ministère de l’intérieur');
  });

  await page.getByLabel('Receipt or reference').fill('RR 123');
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await page.waitForURL(new RegExp(`${paths.decisions(number)}(#letter-1)?$`));
  await expect(page.getByText(/^Letter 1 to Ministère de l’intérieur, sent on/)).toBeVisible();
  await page.getByText('Note an answer to letter 1').click();
  await field(page, 'What it says').fill('Une enquête est ouverte.');
  await page.getByRole('button', { name: 'Note the answer' }).click();
  await expect(page.getByText('Une enquête est ouverte.')).toBeVisible();
  await expectSound(page, 'decisions with a letter');
  const { letters } = await getCase(officer.person, number);
  expect(letters).toMatchObject([{ text: final, sentOn: inDays(0), receipt: 'RR 123', answers: [{}] }]);

  await test.step('what was typed before is done with', async () => {
    await page.goto(`${paths.letter(number, 2)}?to=government&language=fr`);
    await expect(field(page, 'Text')).toHaveValue(draft);
  });
});
