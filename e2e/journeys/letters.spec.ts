import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { getCase } from '@/lib/data/cases';
import { listEvents } from '@/lib/data/events';
import { decide, harmless, inDays, makeAwaiting } from '@/lib/data/test-cases';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { headerOf, readMail } from '@/lib/reports/read-mail';
import { field } from '../steps/describing';
import { expectSound } from '../steps/looking';
import { expect, test } from '../support/test';

/** Does what gives a file, and reads it. */
async function fileOf(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await file.path());
}

/** The text of a Word file, as XML. */
const wordsOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

test('a freeze is told to the government: drafted, edited, taken home, marked as sent, answered', async ({
  officer,
  administrator,
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

  await test.step('it is taken home as a Word file, as plain text and as a message to be sent', async () => {
    const takeHome = (button: string) => fileOf(page, () => page.getByRole('button', { name: button }).click());
    const document = wordsOf(await takeHome('Take it home as a Word file'));
    expect(document).toContain('Hedda Holm, cheffe de mission');
    expect(document).toContain('Beatings were reported in the very station.');
    const plain = (await takeHome('Take it home as plain text')).toString('utf8');
    expect(plain).toContain(final.split('\n\n')[1]);
    expect(plain).toContain('Ministère de l’intérieur');
    const mail = readMail(await takeHome('Take it home as an e-mail draft'));
    expect(headerOf(mail.headers, 'x-unsent')).toBe('1');
    expect(headerOf(mail.headers, 'subject')).toBe(await field(page, 'Subject').inputValue());
    expect(mail.text).toBe(plain);
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

  await test.step('the letter that was sent is taken home as it was sent', async () => {
    const takeHome = (link: string) => fileOf(page, () => page.getByRole('link', { name: link }).click());
    const plain = (await takeHome('Letter 1 as plain text')).toString('utf8');
    for (const words of ['Ministère de l’intérieur', formatDate(inDays(0), 'fr'), final])
      expect(plain).toContain(words);
    const document = wordsOf(await takeHome('Letter 1 as a Word file'));
    expect(document).toContain('Hedda Holm, cheffe de mission');
    const { headers, text, attachments } = readMail(await takeHome('Letter 1 as an e-mail file'));
    expect(text).toBe(plain);
    expect(headerOf(headers, 'subject')).toBe(letters[0]?.subject);
    expect(headerOf(headers, 'x-unsent')).toBe('');
    expect(wordsOf(attachments[0]?.content ?? new Uint8Array())).toBe(document);
    const kinds = (await listEvents(officer.person, number)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'letter-taken')).toHaveLength(3);
  });

  await test.step('where there is no such letter, that is said in plain words', async () => {
    const there = paths.sentLetter(number, 1, 'docx');
    for (const missing of ['2.docx', '0.docx', 'x.docx', '1.pdf', '1.docx.txt', '1', '9999999.docx']) {
      const response = await page.request.get(there.replace('1.docx', missing));
      expect([missing, response.status()]).toEqual([missing, 404]);
      expect(await response.text()).toBe('This does not exist, or not any more. Nothing was changed.');
    }
    expect((await administrator.page.request.get(there)).status()).toBe(403);
  });

  await test.step('what was typed before is done with', async () => {
    await page.goto(`${paths.letter(number, 2)}?to=government&language=fr`);
    await expect(field(page, 'Text')).toHaveValue(draft);
  });
});
