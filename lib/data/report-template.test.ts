import { expect, test, vi } from 'vitest';
import { everyWord } from '@/lib/reports/every-word';
import type { ReportModel } from '@/lib/reports/model';
import { reportSchema } from '@/lib/reports/report-schema';
import { sampleJpeg, samplePng, sampleTemplate } from '@/lib/reports/sample-template';
import { SECTION_IDS } from '@/lib/reports/section-ids';
import { compareRecords } from './compare';
import { actOnPublication, proposePublication } from './publications';
import { getPublished } from './published';
import { getRecord } from './records';
import { changesModel, reportModel } from './report-model';
import { draftTemplate, getTemplate, saveTemplate, switchTemplateOff, type TemplateDraft } from './report-template';
import { harmless, makeAwaiting, makePerson, makeRevised, makeSubmitted } from './test-cases';
import { draftPublication } from './test-publication';
import { raw } from './test-raw';

vi.setConfig({ testTimeout: 120_000 });

const draft = (base: number, change: Partial<TemplateDraft> = {}): TemplateDraft => ({
  ...sampleTemplate().content,
  base,
  logo: 'none',
  ...change,
});

test('the newest template counts for every report from then on, until it is switched off', async () => {
  const administrator = await makePerson('administrator');
  const officer = await makePerson('officer');
  const sealed = await getRecord(officer, await makeSubmitted(officer, harmless));
  const plain = await reportModel(sealed, 'en');
  expect(plain.template).toBeUndefined();

  const { number: base } = await getTemplate(administrator);
  expect(await saveTemplate(administrator, draft(base, { logo: samplePng(30, 10) }))).toBe(base + 1);
  const drawn = await reportModel(sealed, 'fr');
  expect(drawn.template).toMatchObject({
    donor: 'Ministry of the North',
    logo: { mediaType: 'image/png', base64: samplePng(30, 10).toString('base64'), width: 30, height: 10 },
  });
  expect(JSON.stringify(drawn.sections.find(({ id }) => id === 'proof'))).toContain(`Nº ${base + 1} de Ministry`);
  expect(drawn.sections.map(({ id }) => id)).not.toContain('country');

  // The logo stays unless another is brought or it is taken away.
  await saveTemplate(administrator, draft(base + 1, { donor: 'Agency', logo: 'keep' }));
  expect((await getTemplate(administrator)).template).toMatchObject({
    content: { donor: 'Agency' },
    logo: { width: 30 },
  });
  await saveTemplate(administrator, draft(base + 2, { logo: sampleJpeg }));
  expect((await getTemplate(administrator)).template?.logo).toMatchObject({ mediaType: 'image/jpeg', width: 8 });

  await switchTemplateOff(administrator);
  await expect(switchTemplateOff(administrator)).rejects.toMatchObject({ code: 'wrong-state' });
  expect(await reportModel(sealed, 'en')).toEqual(plain);
  const { number, template, acts } = await getTemplate(administrator);
  expect({ number, template }).toEqual({ number: base + 4, template: null });
  expect(acts.slice(0, 2)).toMatchObject([
    { number: base + 4, isOff: true, name: administrator.name, role: 'administrator' },
    { number: base + 3, isOff: false },
  ]);
});

test('it counts for the report of changes, which names what changed in a section that is left out', async () => {
  const administrator = await makePerson('administrator');
  const { officer, number: theCase } = await makeRevised();
  const compared = await compareRecords(officer, theCase, {});
  if (!compared) throw new Error('Two versions can be compared');
  const plain = await changesModel(compared, 'en');
  expect(plain.template).toBeUndefined();
  const { number: base } = await getTemplate(administrator);
  const order = ['decision', 'proof', 'changes'] as const;
  const others = SECTION_IDS.filter((id) => !order.some((each) => each === id));
  const sections = [...order, ...others].map((id) => ({ id, shown: id !== 'project' }));
  await saveTemplate(administrator, draft(base, { sections }));
  const model = await changesModel(compared, 'en');
  expect(model.template).toMatchObject({ donor: 'Ministry of the North', classification: 'OFFICIAL: SENSITIVE' });
  const ids = (each: ReportModel) => each.sections.map(({ id }) => id);
  expect(ids(plain)).toContain('project');
  expect(ids(model).slice(0, 2)).toEqual(['proof', 'changes']);
  expect(ids(model)).not.toContain('project');
  expect(model.cover.notice).toContain('Sections left out of this report by the donor’s template: 3 Project');
  expect(everyWord(model)).toContain(`No. ${base + 1} of Ministry of the North`);
  await switchTemplateOff(administrator);
});

test('a public version keeps the template with which it was proposed', async () => {
  const administrator = await makePerson('administrator');
  const { officer, head, number: theCase } = await makeAwaiting(harmless);
  const { number: base } = await getTemplate(administrator);
  await saveTemplate(administrator, draft(base, { logo: samplePng(30, 10) }));
  await proposePublication(officer, theCase, await draftPublication(officer, theCase));
  await saveTemplate(administrator, draft(base + 1, { donor: 'Agency of the South', logo: 'keep' }));
  await actOnPublication(head, theCase, { publication: 1, kind: 'approved' });
  const published = await getPublished(theCase);
  if (!published || published.withdrawn) throw new Error('It was approved');
  const model = reportSchema.parse(JSON.parse(published.content));
  expect(model.template).toMatchObject({ donor: 'Ministry of the North', classification: '', logo: { width: 30 } });
  expect(published.content).not.toContain('Agency of the South');
  await switchTemplateOff(administrator);
});

test('what is wrong is said by field, and nothing is saved', async () => {
  const administrator = await makePerson('administrator');
  const before = await getTemplate(administrator);
  const refused = async (change: Partial<TemplateDraft>, fields: Record<string, string>) => {
    for (const act of [draftTemplate, saveTemplate])
      await expect(act(administrator, draft(before.number, change))).rejects.toMatchObject({ code: 'invalid', fields });
  };
  await refused({ logo: Buffer.from('GIF89a no picture of ours') }, { logo: 'logoKind' });
  await refused({ logo: samplePng(300, 300).subarray(0, 50) }, { logo: 'logoBroken' });
  await refused({ logo: samplePng(4, 4), logoAlt: ' ' }, { logoAlt: 'logoAlt' });
  await refused({ donor: '' }, { donor: 'required' });
  await refused({ sections: [] }, { sections: 'sectionsOnce' });
  expect(await getTemplate(administrator)).toEqual(before);
});

test('of two who began with the same template the second is told', async () => {
  const administrator = await makePerson('administrator');
  const { number } = await getTemplate(administrator);
  await saveTemplate(administrator, draft(number));
  await expect(saveTemplate(administrator, draft(number, { donor: 'Other' }))).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(saveTemplate(administrator, draft(number + 5))).rejects.toMatchObject({ code: 'conflict' });
  expect((await getTemplate(administrator)).template?.content.donor).toBe('Ministry of the North');
});

test('nobody else lays one down, whatever road they take, and none is rewritten', async () => {
  for (const role of ['officer', 'adviser', 'senior_official', 'head', 'auditor'] as const) {
    const person = await makePerson(role);
    await expect(getTemplate(person)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(draftTemplate(person, draft(0))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveTemplate(person, draft(0))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(switchTemplateOff(person)).rejects.toMatchObject({ code: 'forbidden' });
    const straight = `INSERT INTO "report_template" ("number", "actorId", "actorRole", "at")
      SELECT (SELECT coalesce(max("number"), 0) + 1 FROM "report_template"), "id", "role", now() FROM "user" WHERE "id" = $1`;
    expect(await raw(straight, person.id)).toBe('forbidden');
  }
  expect(await raw('UPDATE "report_template" SET "content" = NULL')).toBe('wrong-state');
  expect(await raw('DELETE FROM "report_template"')).toBe('wrong-state');
  expect(await raw('TRUNCATE "report_template"')).toBe('wrong-state');
});
