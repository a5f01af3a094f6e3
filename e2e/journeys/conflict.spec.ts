import { makeDraft } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { field, openProject } from '../steps/describing';
import { expectSound } from '../steps/looking';
import { expectSaved } from '../steps/saving';
import { expect, test } from '../support/test';

test('two colleagues who change one section choose field by field, and nothing is overwritten in silence', async ({
  officer,
  adviser,
}) => {
  const number = await makeDraft(officer.person);
  await openProject(officer.page, number);
  await openProject(adviser.page, number);

  await field(officer.page, 'Summary').fill('The summary of the officer.');
  await field(officer.page, 'Donor').fill('The donor of the officer');
  await expectSaved(officer.page);
  const { page } = adviser;
  await field(page, 'Summary').fill('The summary of the adviser.');
  await field(page, 'Carried out by').fill('The implementer of the adviser');

  // Nothing of either is lost while they differ.
  await expect(page.getByRole('region', { name: /was changed elsewhere/ })).toBeVisible();
  await expect(field(page, 'Summary')).toHaveValue('The summary of the adviser.');
  await page.getByRole('button', { name: 'See both' }).click();
  const choice = page.getByRole('region', { name: 'Yours and theirs' });
  await expect(choice).toBeFocused();
  await expect(choice.getByText(`Saved by ${officer.person.name}`).first()).toBeVisible();
  await expectSound(page, 'the choice between yours and theirs');

  // What only one of them changed is chosen; where both did, nobody but a person chooses.
  await expect(choice.getByRole('radio', { name: /The donor of the officer/ })).toBeChecked();
  await expect(choice.getByRole('radio', { name: /The implementer of the adviser/ })).toBeChecked();
  await expect(choice.getByRole('radio', { name: /The summary of/, checked: true })).toHaveCount(0);
  await choice.getByRole('button', { name: 'Go on with what I chose' }).click();
  await expect(choice.getByText('Choose for these fields too')).toBeVisible();
  await choice.getByRole('radio', { name: /The summary of the adviser/ }).check();
  await choice.getByRole('button', { name: 'Go on with what I chose' }).click();

  await expectSaved(page);
  await page.reload();
  await expect(field(page, 'Summary')).toHaveValue('The summary of the adviser.');
  await expect(field(page, 'Donor')).toHaveValue('The donor of the officer');
  await expect(field(page, 'Carried out by')).toHaveValue('The implementer of the adviser');
  await page.goto(paths.fieldHistory(number, { field: 'project.summary' }));
  await expect(page.getByText('The summary of the officer.')).toHaveCount(2);
  await expect(page.getByText('The summary of the adviser.')).toBeVisible();
});
