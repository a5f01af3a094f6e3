import { expect, test } from 'vitest';
import { currentRulebook } from '@/lib/rules';
import { getCase } from './cases';
import { getOverlay, switchOverlay, switchOverlayOff } from './overlay';
import { previewRescreening } from './rescreen';
import { rulebookInForce } from './rulebook-in-force';
import { harmless, makePerson, makeSubmitted } from './test-cases';
import { raw } from './test-raw';

/** A donor that asks of every treatment project whether its own health adviser was heard. */
const overlay = (version: string, extra: object = {}) =>
  JSON.stringify({
    name: 'ministry',
    version,
    note: 'Our own policy asks for a health adviser.',
    questions: [
      {
        id: 'X1',
        group: 'M',
        per: 'project',
        type: 'yes-no',
        options: ['yes', 'no'],
        source: 'Our policy',
        first: false,
      },
    ],
    rules: [
      {
        id: 'X-01',
        limb: 'process',
        effect: 'weigh',
        per: 'project',
        level: 'medium',
        clauses: ['IV.3-A-iii'],
        when: { kind: 'answer', question: 'X1', values: ['no'] },
      },
    ],
    words: {
      questions: {
        X1: { text: 'Was our health adviser heard?', help: 'Our policy.', options: { yes: 'Yes', no: 'No' } },
      },
      rules: { 'X-01': { title: 'Our health adviser was not heard', reasoning: 'Our policy asks for it.' } },
    },
    ...extra,
  });

test('an overlay counts from the moment it is switched on, for new screenings only, until it is switched off', async () => {
  const administrator = await makePerson('administrator');
  const officer = await makePerson('officer');
  const old = await makeSubmitted(officer, harmless);
  expect((await rulebookInForce()).rulebook).toBe(currentRulebook);

  expect(await switchOverlay(administrator, { text: overlay('1') })).toEqual({
    edition: `${currentRulebook.edition}+ministry.1`,
    problems: [],
  });
  const screeningOf = async (number: string) => (await getCase(officer, number)).screening;
  const fresh = await screeningOf(await makeSubmitted(officer, harmless));
  expect(fresh?.rulebook.edition).toBe(`${currentRulebook.edition}+ministry.1`);
  expect(fresh?.findings.find(({ rule }) => rule === 'X-01')?.outcome).toBe('cannot-tell');
  expect((await screeningOf(old))?.rulebook.edition).toBe(currentRulebook.edition);
  const { after } = await previewRescreening(officer, old);
  expect(after.screening.findings.some(({ rule }) => rule === 'X-01')).toBe(true);

  await switchOverlayOff(administrator);
  expect((await rulebookInForce()).rulebook).toBe(currentRulebook);
  await expect(switchOverlayOff(administrator)).rejects.toMatchObject({ code: 'wrong-state' });
  const { switches, mayChange } = await getOverlay(officer);
  expect(mayChange).toBe(false);
  expect(switches).toMatchObject([
    { isOff: true, name: administrator.name },
    { isOff: false, edition: `${currentRulebook.edition}+ministry.1` },
  ]);
});

test('a file that would weaken the base, or is broken, is refused by line, and nothing is switched', async () => {
  const administrator = await makePerson('administrator');
  const before = await getOverlay(administrator);
  const lowered = await switchOverlay(administrator, {
    text: overlay('2', { raise: [{ rule: 'DP-01', to: 'low' }] }),
  });
  expect(lowered.problems).toMatchObject([{ line: 1, path: 'raise.0.to' }]);
  expect((await switchOverlay(administrator, { text: '{\n  "name": }' })).problems[0]).toMatchObject({ line: 2 });
  await expect(switchOverlay(administrator, { text: '' })).rejects.toMatchObject({ code: 'invalid' });
  expect(await getOverlay(administrator)).toEqual(before);
});

test('one edition stands for one file', async () => {
  const administrator = await makePerson('administrator');
  await switchOverlay(administrator, { text: overlay('3') });
  await expect(switchOverlay(administrator, { text: overlay('3', { note: 'Other' }) })).rejects.toMatchObject({
    code: 'invalid',
    fields: { text: 'takenEdition' },
  });
  await switchOverlay(administrator, { text: overlay('3') });
  await switchOverlayOff(administrator);
});

test('nobody else switches, whatever road they take, and no switch is rewritten', async () => {
  for (const role of ['officer', 'adviser', 'senior_official', 'head', 'auditor'] as const) {
    const person = await makePerson(role);
    await expect(switchOverlay(person, { text: overlay('4') })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(switchOverlayOff(person)).rejects.toMatchObject({ code: 'forbidden' });
    const straight = `INSERT INTO "overlay_switch" ("text", "edition", "actorId", "actorRole", "at")
      SELECT '', 'x', "id", "role", now() FROM "user" WHERE "id" = $1`;
    expect(await raw(straight, person.id)).toBe('forbidden');
  }
  expect(await raw('UPDATE "overlay_switch" SET "text" = \'\'')).toBe('wrong-state');
  expect(await raw('DELETE FROM "overlay_switch"')).toBe('wrong-state');
  expect(await raw('TRUNCATE "overlay_switch"')).toBe('wrong-state');
});
