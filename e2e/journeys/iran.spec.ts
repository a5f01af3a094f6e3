import { iranBorder } from '@/lib/cases/examples/iran-border';
import { inDays } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { squeezed } from '@/lib/reports/pdf-text';
import { freeze } from '../steps/deciding';
import { answerQuestions, describeComponents, describeProject, openCase, submitForReview } from '../steps/describing';
import { exportPdf, exportRecord } from '../steps/exporting';
import { bars, findingsOf, levelsOf } from '../steps/reading';
import { agreeWithEveryFinding, passOn } from '../steps/reviewing';
import { expectSaved } from '../steps/saving';
import { expect, test, unique } from '../support/test';
import { rulebookWord } from '../support/words';

const { description } = iranBorder;
const [equipment = '', prosecutors = '', treatment = ''] = description.components.map(({ name }) => name);

test('border management in Iran, from the first word to the report', async ({ officer, adviser, seniorOfficial }) => {
  test.slow();
  const title = `${description.title} ${unique()}`;
  const number = await test.step('the officer describes it', async () => {
    const { page } = officer;
    const opened = await openCase(page, title);
    await describeProject(page, { ...description, title });
    await describeComponents(page, description);
    await answerQuestions(page, description);
    return opened;
  });

  await test.step('phrases that matter are marked and listed, and the officer confirms one', async () => {
    const { page } = officer;
    await page.goto(paths.describeProject(number));
    // The words for equipment, for dogs and for supplying them share a stretch: it is marked once and whole.
    await expect(page.getByText('supplies drug-detecting dogs', { exact: true })).toBeVisible();
    const phrases = page.getByRole('region', { name: /phrases? marked in “Summary”/ });
    await expect(phrases).toContainText('“drug-detecting dogs”');
    await phrases.getByRole('button', { name: 'Confirm' }).first().click();
    await expectSaved(page);
    await page.goto(paths.describeCheck(number));
    await submitForReview(page, number);
  });

  await test.step('a bar stands on components 1 and 2, and none on 3', async () => {
    const barred = findingsOf(bars(officer.page), 'DP-01');
    await expect(barred).toHaveCount(2);
    await expect(barred.filter({ hasText: equipment })).toHaveCount(1);
    await expect(barred.filter({ hasText: prosecutors })).toHaveCount(1);
    await expect(levelsOf(officer.page, equipment)).toContainText('Bar');
    await expect(levelsOf(officer.page, prosecutors)).toContainText('Bar');
    await expect(levelsOf(officer.page, treatment)).not.toContainText(/bar/i);
  });

  await test.step('the adviser reads every finding and passes it on', async () => {
    await agreeWithEveryFinding(adviser.page, number);
    await passOn(adviser.page, number);
  });

  const conditions = [
    {
      text: 'No dog, kit or vehicle moves to a unit before the assurance is signed.',
      owner: 'Head of the regional desk',
      dueOn: inDays(30),
      proof: 'Signed assurance, on file',
      consequence: 'The component is withdrawn.',
    },
    {
      text: 'The outcome of every arrest made with this help is reported each quarter.',
      owner: 'Country office in Tehran',
      dueOn: inDays(60),
      proof: 'First quarterly list',
      consequence: 'The freeze stays in force.',
    },
  ];
  const reasons = 'Death is mandatory for some of the crimes that these dogs and kits would help to prove.';
  await test.step('the senior official freezes component 1 under two conditions', async () => {
    await freeze(seniorOfficial.page, number, { component: equipment, reasons, reviewOn: inDays(90), conditions });
    await expect(seniorOfficial.page.getByText(conditions[1]?.text ?? '')).toBeVisible();
  });

  await test.step('the report holds the findings, the conditions and the notice', async () => {
    const pdf = await exportPdf(seniorOfficial.page, number);
    const record = await exportRecord(seniorOfficial.page, number);
    const flagged = record.screening?.findings.filter(({ outcome }) => outcome.key === 'flagged') ?? [];
    expect(flagged.length).toBeGreaterThan(5);
    for (const { rule } of flagged) expect(pdf.text).toContain(squeezed(rulebookWord('rules', rule, 'title')));
    for (const { text, proof } of conditions) {
      expect(pdf.text).toContain(squeezed(text));
      expect(pdf.text).toContain(squeezed(proof));
      expect(JSON.stringify(record)).toContain(text);
    }
    expect(pdf.text).toContain(squeezed(reasons));
    expect(pdf.text).toContain(squeezed('A named person decides'));
  });
});
