import { readFileSync } from 'node:fs';
import { decide, harmless, makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { expectSound } from '../steps/looking';
import { problems } from '../steps/reading';
import { expect, test } from '../support/test';

test('a case is exported as proof, imported, read under where it came from, and taken home with the same bytes', async ({
  officer: { page },
  administrator,
}) => {
  // A whole report is looked at in each of two views.
  test.slow();
  const { number, official } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'], reasons: 'Clinics alone are helped.' });
  await page.goto(paths.report(number));
  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export proof (JSON)' }).click();
  const proof = readFileSync(await (await taken).path());
  const bring = (buffer: Buffer) =>
    page.getByLabel('The proof').setInputFiles({ name: 'proof.json', mimeType: 'application/json', buffer });
  const send = page.getByRole('button', { name: 'Check and import it' });

  await page.goto(paths.cases);
  await page.getByRole('link', { name: 'Imported cases' }).click();
  await page.getByRole('link', { name: 'Import a case' }).click();
  await send.click();
  await expect(problems(page)).toContainText('Choose the file of a proof');
  const at = proof.indexOf('"reasons":"') + 11;
  const changed = Buffer.from(proof);
  changed[at] = proof[at] === 0x58 ? 0x59 : 0x58;
  await bring(changed);
  await send.click();
  await expect(page.getByText(/was altered\.$/)).toBeVisible();
  await expectSound(page, 'an import that is refused');

  await bring(proof);
  await send.click();
  await expect(page.getByRole('region', { name: /^Imported from localhost/ })).toBeVisible();
  await expect(page.getByText(/nobody here reviewed or decided it/)).toBeVisible();
  await expect(page.getByText(/counts for nothing here/)).toBeVisible();
  await expect(page.getByText(/Nothing in it was reviewed or decided here/)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: '2 Decision' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '22 Reviews, approvals and changes' })).toBeVisible();
  await expect(page.getByText(/It was signed with a key of this installation/)).toBeVisible();
  const address = page.url();
  await expectSound(page, 'an imported case');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('article').getByRole('heading', { name: '2 Décision' })).toBeVisible();
  await page.goto(address);
  const again = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Take the proof home (JSON)' }).click();
  expect(readFileSync(await (await again).path()).equals(proof)).toBe(true);

  await page.goto(paths.importCase);
  await bring(proof);
  await send.click();
  await expect(page.getByText('This very file was imported before. Nothing was added.')).toBeVisible();
  expect(page.url()).toBe(`${address}?again=yes`);
  await page.getByRole('link', { name: 'Imported cases' }).click();
  await expect(page.getByRole('table').getByRole('link', { name: number })).toHaveCount(1);
  await expectSound(page, 'imported cases');

  // A key that is not known, until an administrator accepts it.
  await page.goto(paths.importCase);
  await bring(readFileSync('docs/vectors/good.json'));
  await send.click();
  await expect(page.getByText(/The key that signed it is not known here/)).toBeVisible();
  await expect(page.getByText(/holds no record that this installation can read/)).toBeVisible();
  const keys = administrator.page;
  await keys.goto(paths.knownKeys);
  await keys.getByLabel('Public key').fill(readFileSync('docs/vectors/key.txt', 'utf8'));
  await keys.getByLabel('How it was compared').fill('Read to us over the telephone.');
  await keys.getByRole('button', { name: 'Accept this key' }).click();
  await expect(keys.getByText(/^Accepted by/)).toBeVisible();
  await expectSound(keys, 'keys of other installations');
  await page.reload();
  await expect(page.getByText(/The key that signed it is known here/)).toBeVisible();
});
