import { getCase } from '@/lib/data/cases';
import { decide, harmless, inDays, makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { choose, sign } from '../steps/deciding';
import { readdress, replay, requestOf } from '../steps/replaying';
import { expect, test } from '../support/test';

test('a captured decision of a senior official counts no more once the case was referred up', async ({
  seniorOfficial: { page },
  head,
}) => {
  const [open, referred] = [await makeAwaiting(harmless), await makeAwaiting(harmless)];
  await choose(page, open.number, 'Proceed', ['Component c1']);
  await page.getByLabel('To be reviewed by').fill(inDays(90));
  const captured = await requestOf(page, () => sign(page, open.number, /Let this component proceed/));

  await decide(referred.official, referred.number, { kind: 'refer_up', scope: ['c1'] });
  const { lock } = await getCase(head.person, referred.number);
  const lower = readdress(captured, { number: referred.number, lock });
  expect(await replay(page, lower)).toContain('"code":"level-too-low"');
  const { components } = await getCase(head.person, referred.number);
  expect(components.map(({ status }) => status)).not.toContain('proceeding');
  expect(await replay(head.page, lower)).toContain('"ok":true');
  await page.goto(paths.decisions(referred.number));
  await expect(page.getByText(/lets “Component c1” proceed/)).toBeVisible();
});
