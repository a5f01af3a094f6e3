import { iranBorder } from '@/lib/cases/examples/iran-border';
import { makeAwaiting } from '@/lib/data/test-cases';
import { everyAddress } from '@/lib/exchange/eli';
import { paths } from '@/lib/paths';
import { exportForPrograms } from '../steps/exporting';
import { signIn } from '../support/session';
import { expect, test } from '../support/test';

test('a case is taken home for other programs, and the history says so', async ({ page }) => {
  const { officer, number } = await makeAwaiting(iranBorder.description);
  await signIn(page.context(), officer);
  const { oscal, prov, annotations } = await exportForPrograms(page, number);
  expect(oscal).toMatchObject({
    'assessment-results': { metadata: { 'oscal-version': '1.1.3', title: expect.stringContaining('Assessment of') } },
  });
  expect(JSON.stringify(oscal)).toContain(officer.name);
  expect(prov).toMatchObject({ agent: { [`person:${officer.id}`]: {} }, entity: { 'case:version-1': {} } });
  // A real submission holds the hashes of what it was screened with.
  expect(Object.keys(Object(Object(prov).entity)).filter((id) => id.startsWith('scruple:rulebook-'))).toHaveLength(1);
  expect(annotations).toMatchObject({ type: 'AnnotationCollection', first: { type: 'AnnotationPage' } });
  await page.goto(paths.history(number));
  await expect(page.getByText('Exported the report')).toHaveCount(3);
});

test('anybody reaches a clause by its address, as a page and as data', async ({ visitor: { page } }) => {
  for (const address of everyAddress()) {
    const leads = await page.request.get(address, { maxRedirects: 0 });
    expect(leads.status()).toBe(303);
    const document = await page.request.get(paths.clauseDocument(address));
    expect(document.headers()['content-type']).toBe('application/ld+json');
    expect(await document.json()).toMatchObject({ '@id': expect.stringMatching(new RegExp(`${address}$`)) });
  }
  await page.goto(everyAddress().find((address) => address.endsWith('assisting/pnt_iv')) ?? '');
  await expect(page).toHaveURL(paths.guideline('IV.3-A-iv'));
  await expect(page.getByRole('article', { name: 'IV.3-A-iv' })).toBeInViewport();
  for (const wrong of ['/eli/int', '/eli/__proto__', '/eli/int/hrdp/2019/guidelines/note_1.jsonld']) {
    expect((await page.request.get(wrong)).status()).toBe(404);
  }
});
