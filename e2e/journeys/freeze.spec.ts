import type { Page } from '@playwright/test';
import { getCase } from '@/lib/data/cases';
import { reviseCase } from '@/lib/data/revise';
import { submitCase } from '@/lib/data/submit';
import { decide, harmless, inDays, makeAwaiting, passOn } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { choose, freeze, sign } from '../steps/deciding';
import { field } from '../steps/describing';
import { expectSound } from '../steps/looking';
import { expect, test } from '../support/test';

/** A case whose two components proceed, decided by the head that it was made with. */
async function makeRunning() {
  const made = await makeAwaiting(harmless);
  await decide(made.head, made.number, { kind: 'proceed', scope: ['c1', 'c2'] });
  return made;
}

/** Says of each condition of the freeze, decision 2, that it is met, and what shows it. */
async function meetEveryCondition(page: Page) {
  for (const outcome of await page.getByRole('group', { name: /^Condition \d+ of decision 2/ }).all())
    await outcome.getByRole('radio', { name: 'Met', exact: true }).check();
  for (const box of await page.getByRole('textbox', { name: /^What was found/ }).all()) await box.fill('Seen on site.');
  for (const box of await page.getByRole('textbox', { name: /^What shows it/ }).all()) await box.fill('Report 7');
}

test('an officer stops help at once, and somebody else confirms it', async ({ officer, seniorOfficial }) => {
  const { number } = await makeRunning();
  await choose(officer.page, number, 'Freeze at once', ['Component c1']);
  await officer.page.getByRole('button', { name: 'Read the decision before signing' }).click();
  const problems = officer.page.getByRole('alert').or(officer.page.getByRole('group', { name: 'There is a problem' }));
  await expect(problems.or(officer.page.getByText('The decision cannot be drawn up yet')).first()).toBeVisible();
  await officer.page.getByRole('checkbox', { name: 'Money' }).check();
  await field(officer.page, 'The facts that led to it').fill('Beatings in the station that the money pays for.');
  await field(officer.page, 'Who was told').fill('The head of mission, by telephone.');
  await sign(officer.page, number, /Freeze this component at once/);
  await expect(officer.page.getByText('Frozen').first()).toBeVisible();
  await expectSound(officer.page, 'decisions with a freeze');

  const conditions = [
    {
      text: 'The officers named in the report are off duty.',
      owner: 'Head of mission',
      dueOn: inDays(20),
      proof: 'Order of the ministry',
      consequence: 'Withdrawal',
    },
  ];
  const reasons = 'The report is confirmed by two visits; help stays frozen until the conditions are met.';
  await freeze(seniorOfficial.page, number, { component: 'Component c1', reasons, reviewOn: inDays(60), conditions });
  await expect(seniorOfficial.page.getByRole('heading', { name: /Decision 3/ })).toBeVisible();
});

test('a freeze is lifted by another person, on a new review, condition by condition', async ({ head }) => {
  const { officer, adviser, head: froze, number } = await makeRunning();
  await decide(froze, number, { scope: ['c1'] });
  await test.step('not before the project was screened and reviewed again', async () => {
    await head.page.goto(paths.decide(number));
    await head.page.getByRole('button', { name: 'Go on to the choice' }).click();
    await expect(head.page.getByRole('radio', { name: 'Lift the freeze', exact: true })).toHaveCount(0);
  });
  await reviseCase(officer, number, { lock: (await getCase(officer, number)).lock, reason: 'The conditions are met.' });
  await submitCase(officer, number, { lock: (await getCase(officer, number)).lock });
  await passOn(adviser, number);

  await choose(head.page, number, 'Lift the freeze', ['Component c1']);
  await meetEveryCondition(head.page);
  await field(head.page, 'How it is watched from now on').fill('A visit each quarter.');
  await head.page.getByLabel('To be reviewed by').fill(inDays(90));
  await sign(head.page, number, /Lift the freeze on this component/);
  await expect(head.page.getByText(/Lift the freeze ·/)).toBeVisible();
});

test('a freeze is lifted in part: one component resumes, the other stays frozen', async ({ head: { page } }) => {
  const { officer, adviser, head: froze, number } = await makeRunning();
  await decide(froze, number, { scope: ['c1', 'c2'] });
  await reviseCase(officer, number, { lock: (await getCase(officer, number)).lock, reason: 'One unit was changed.' });
  await submitCase(officer, number, { lock: (await getCase(officer, number)).lock });
  await passOn(adviser, number);
  await choose(page, number, 'Lift in part', ['Component c1']);
  await meetEveryCondition(page);
  await field(page, 'How it is watched from now on').fill('A visit each quarter.');
  await page.getByLabel('To be reviewed by').fill(inDays(90));
  await sign(page, number, /Lift the freeze on this component/);
  await expect(page.getByText(/lifts the freeze in part, for “Component c1”/)).toBeVisible();
  const { components } = await getCase(officer, number);
  expect(components.map(({ status }) => status)).toEqual(['proceeding', 'frozen']);
});

test('what is withdrawn comes back only as a new case that carries the open flags', async ({ head, officer }) => {
  const { number } = await makeRunning();
  await choose(head.page, number, 'Withdraw', ['Component c1', 'Component c2']);
  for (const label of [
    'The facts that led to it',
    'Why a freeze is not enough',
    'Exit plan: patients, witnesses, staff, goods and data left behind',
    'What is recovered',
    'Where the money goes instead',
    'What is said in public',
    'What co-donors were told',
  ]) {
    await field(head.page, label).fill(`${label}: said in the file.`);
  }
  await sign(head.page, number, /Withdraw from these 2 components/);

  await officer.page.goto(paths.case(number));
  await officer.page.getByText('Help that ended is proposed again: open a new case').click();
  await officer.page.getByRole('button', { name: 'Open the new case' }).click();
  await expect(officer.page.getByText(`This case follows ${number}`)).toBeVisible();
  await expectSound(officer.page, 'a case that follows another');
});

test('an error report stays open until somebody else closes it', async ({ officer, adviser }) => {
  const { number } = await makeRunning();
  await choose(officer.page, number, 'Report an error', ['Component c1']);
  await field(officer.page, 'What was given').fill('A list of names, by telephone.');
  await officer.page.getByLabel('Given on').fill(inDays(-2));
  await field(officer.page, 'To whom').fill('The regional police command.');
  await officer.page.getByRole('radio', { name: 'Spoken' }).check();
  await sign(officer.page, number, /Report an error on this component/);
  await expect(officer.page.getByText('Close this error report')).toHaveCount(0);

  await adviser.page.goto(paths.decisions(number));
  await adviser.page.getByText('Close this error report').click();
  const result = 'The list was taken back and the command confirmed in writing that it was destroyed.';
  await field(adviser.page, 'What came of it, and what was put right').fill(result);
  await adviser.page.getByRole('button', { name: 'Close the report' }).click();
  await expect(adviser.page.getByText(result)).toBeVisible();
});

test('a condition is noted as missed, and the case says everywhere that its decision is out of date', async ({
  officer,
  head,
}) => {
  const made = await makeAwaiting(harmless);
  const condition = { text: 'Visits', owner: 'Ministry', dueOn: inDays(30), proof: 'Report', consequence: 'Freeze' };
  await decide(made.head, made.number, {
    kind: 'proceed_with_conditions',
    scope: ['c1', 'c2'],
    conditions: [condition],
  });
  await officer.page.goto(paths.decisions(made.number));
  await officer.page.getByText('Note whether it holds').click();
  await officer.page.getByRole('radio', { name: 'Not met' }).check();
  await field(officer.page, 'What you saw, or why it is waived').fill('The visit was refused at the gate.');
  await officer.page.getByRole('button', { name: 'Note it', exact: true }).click();
  await expect(officer.page.getByText('Condition 1 was not met.')).toBeVisible();
  await head.page.goto(paths.case(made.number));
  await expect(head.page.getByText('Decision out of date')).toBeVisible();
  await expect(head.page.getByRole('link', { name: 'Ask whether the help should be frozen' })).toBeVisible();
});
