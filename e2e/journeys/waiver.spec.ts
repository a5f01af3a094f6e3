import { getCase } from '@/lib/data/cases';
import { reviseCase } from '@/lib/data/revise';
import { submitCase } from '@/lib/data/submit';
import { capital, inDays, makeAwaiting, passOn } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { choose, sign } from '../steps/deciding';
import { field } from '../steps/describing';
import { exportPdf } from '../steps/exporting';
import { readdress, replay, requestOf } from '../steps/replaying';
import { expect, test } from '../support/test';

const INSTEAD = 'No name leaves the laboratory; only figures do.';

test('a captured waiver waives nothing for a senior official, and nothing proceeds without one', async ({
  seniorOfficial,
  head: { page, person },
}) => {
  const [waived, other] = [await makeAwaiting(capital), await makeAwaiting(capital)];
  await choose(page, waived.number, 'Waive the assurance', ['Component c1']);
  await page.getByRole('radio', { name: 'It was refused' }).check();
  await field(page, 'What protects people instead').fill(INSTEAD);
  const waiver = await requestOf(page, () => sign(page, waived.number, /Waive the assurance for this component/));
  await choose(page, waived.number, 'Proceed', ['Component c1']);
  await page.getByLabel('To be reviewed by').fill(inDays(90));
  const proceed = await requestOf(page, () => sign(page, waived.number, /Let this component proceed/));

  const onOther = async () => ({ number: other.number, lock: (await getCase(person, other.number)).lock });
  expect(await replay(page, readdress(proceed, await onOther()))).toContain('"code":"waiver-first"');
  const bySenior = await replay(seniorOfficial.page, readdress(waiver, await onOther()));
  expect(bySenior).toContain('"code":"level-too-low"');
  expect((await getCase(person, other.number)).decisions).toEqual([]);
  expect(await replay(page, readdress(waiver, await onOther()))).toContain('"ok":true');
  expect(await replay(page, readdress(proceed, await onOther()))).toContain('"ok":true');
});

test('a waiver still shows after the case was described, screened and reviewed anew', async ({ head: { page } }) => {
  const { officer, adviser, number } = await makeAwaiting(capital);
  await choose(page, number, 'Waive the assurance', ['Component c1']);
  await page.getByRole('radio', { name: 'It was refused' }).check();
  await field(page, 'What protects people instead').fill(INSTEAD);
  await sign(page, number, /Waive the assurance for this component/);
  const lock = async () => (await getCase(officer, number)).lock;
  await reviseCase(officer, number, { lock: await lock(), reason: 'The facts have changed.' });
  await submitCase(officer, number, { lock: await lock() });
  await passOn(adviser, number);

  await page.goto(paths.decisions(number));
  await expect(page.getByText(/waives the assurance against the death penalty for “Component c1”/)).toBeVisible();
  await expect(page.getByText(INSTEAD)).toBeVisible();
  await page.goto(paths.history(number));
  await expect(page.getByRole('rowheader', { name: /: Waive the assurance/ })).toBeVisible();
  const { text } = await exportPdf(page, number);
  expect(text).toContain('Nonameleavesthelaboratory;onlyfiguresdo.');
});
