import { getCase } from '@/lib/data/cases';
import { addComment } from '@/lib/data/comments';
import { addEvidence } from '@/lib/data/evidence';
import { openCaseFromExample } from '@/lib/data/examples';
import { decide, harmless, makeAwaiting, makeDraft, makePerson, makeSubmitted, passOn } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { expectSound } from '../steps/looking';
import { problems } from '../steps/reading';
import { expect, test } from '../support/test';

const IRAN = 'ir-unodc-sp1-2011';

test.describe('axe finds nothing and nothing scrolls sideways', () => {
  test.slow();

  for (const address of [
    paths.desk,
    paths.signIn(),
    paths.invitation('used'),
    paths.guideline(),
    paths.schemas,
    paths.rulebook,
    paths.rule('DP-01'),
    paths.countries,
    paths.country('IRN'),
    paths.example(IRAN),
  ]) {
    test(`for everybody, at ${address}`, async ({ visitor: { page } }) => {
      await page.goto(address);
      await expectSound(page, address);
    });
  }

  test('where there is no page', async ({ visitor: { page, expectTrouble } }) => {
    expectTrouble(/404/);
    await page.goto('/no-such-page');
    await expectSound(page, 'the page that is missing');
  });

  test('at the desk, in the register, at a new case', async ({ officer: { page, person } }) => {
    await makeDraft(person);
    for (const address of [paths.desk, paths.cases, `${paths.cases}?text=nothing-like-it`, paths.newCase]) {
      await page.goto(address);
      await expectSound(page, address);
    }
  });

  test('while describing', async ({ officer: { page, person } }) => {
    const { number } = await openCaseFromExample(person, IRAN);
    for (const address of [paths.describe(number), paths.describeProject(number), paths.describeComponents(number)]) {
      await page.goto(address);
      await expectSound(page, address.replace(number, 'Iran'));
    }
  });

  test('while answering and checking', async ({ officer: { page, person } }) => {
    const { number } = await openCaseFromExample(person, IRAN);
    for (const subject of ['project', 'c1', 'IRN']) {
      await page.goto(paths.describeAnswers(number, subject));
      await expectSound(page, `answers of ${subject}`);
    }
    await page.goto(paths.describeCheck(number));
    await expectSound(page, 'check your answers');
  });

  test('among the findings and in the review', async ({ adviser: { page } }) => {
    const number = await makeSubmitted(await makePerson('officer'), harmless);
    await page.goto(paths.findings(number));
    await expectSound(page, 'findings');
    await page.goto(paths.review(number));
    const response = page.getByRole('group', { name: /^Your reading/ }).first();
    await response.getByRole('radio', { name: 'Disagree' }).check();
    await expect(page.getByText('Saved at').first()).toBeVisible();
    await expectSound(page, 'review');
  });

  test('at work on one finding, with evidence and questions', async ({ officer: { page, person } }) => {
    const { number, adviser } = await makeAwaiting();
    const { screening } = await getCase(person, number);
    const findingId = screening?.findings.find(({ outcome }) => outcome === 'flagged')?.id ?? '';
    const words = {
      title: 'A judgment',
      source: 'Supreme Court',
      on: '',
      quote: 'to death',
      position: 'page 3',
    } as const;
    await addEvidence(
      person,
      number,
      { ...words, findingId, reliability: 'official', link: 'https://example.org' },
      null,
    );
    const question = { replyTo: '', findingId, kind: 'question', text: 'Who saw it?' } as const;
    await addComment(adviser, number, { ...question, mentions: [person.id] });
    for (const address of [
      paths.finding(number, findingId),
      paths.finding(number, findingId, { work: 'step' }),
      paths.evidence(number),
      paths.comments(number),
      paths.quickLog,
      paths.notices,
      paths.desk,
    ]) {
      await page.goto(address);
      await expectSound(page, address.replace(number, 'worked-on'));
    }
  });

  test('through the three steps of a decision', async ({ seniorOfficial: { page } }) => {
    const { number } = await makeAwaiting();
    await page.goto(paths.decide(number));
    await expectSound(page, 'decide, understand');
    await page.getByRole('button', { name: 'Go on to the choice' }).click();
    await page.getByRole('radio', { name: 'Freeze temporarily' }).check();
    await page.getByRole('button', { name: 'Read the decision before signing' }).click();
    await expect(problems(page)).toBeVisible();
    await expectSound(page, 'decide, choose, with problems');
  });

  test('in a case that is decided', async ({ auditor: { page } }) => {
    const { number, official } = await makeAwaiting();
    await decide(official, number);
    const parts = [
      paths.case,
      paths.findings,
      paths.review,
      paths.decide,
      paths.decisions,
      paths.history,
      paths.report,
    ];
    for (const part of parts) {
      await page.goto(part(number));
      await expectSound(page, part('decided'));
    }
  });

  test('where the author may not review', async ({ officer: { page, person } }) => {
    const number = await makeSubmitted(person, harmless);
    await page.goto(paths.review(number));
    await expectSound(page, 'review by the author');
    await passOn(await makePerson('adviser'), number);
    await page.goto(paths.review(number));
    await expectSound(page, 'sealed review');
  });

  test('among the people', async ({ administrator: { page } }) => {
    await page.goto(paths.people);
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(problems(page)).toBeVisible();
    await expectSound(page, 'people, with problems');
  });
});
