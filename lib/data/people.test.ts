import { expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { sha256Hex } from '@/lib/ledger/hash';
import { database } from './client';
import { acceptInvitation, firstAdministratorLink, getInvitation, invite } from './invitations';
import { listPeople, setActive, setLanguage, setRole } from './people';
import { makePerson } from './test-cases';
import { raw, refused } from './test-raw';

const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';
const account = (email: string) => ({ name: 'Ana', email, password: 'a long enough password' });
let administrator: Person;

test('the first administrator comes by a link, and then there is no other such link', async () => {
  const replaced = tokenOf(await firstAdministratorLink());
  const token = tokenOf(await firstAdministratorLink());
  await expect(getInvitation(replaced)).rejects.toEqual(refused('link-used'));
  expect(await getInvitation(token)).toMatchObject({ role: 'administrator', email: null });
  const both = await Promise.allSettled([
    acceptInvitation(token, account('first@example.org')),
    acceptInvitation(token, account('second@example.org')),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await firstAdministratorLink()).toBe(null);
  const user = await database().user.findFirstOrThrow({ where: { role: 'administrator' } });
  administrator = { ...user, language: 'en' };
});

test('only the hash of a link is kept', async () => {
  const { link } = await invite(administrator, { email: 'hash@example.org', role: 'officer' });
  const row = await database().invitation.findFirstOrThrow({ where: { email: 'hash@example.org' } });
  expect(row.tokenHash).toBe(sha256Hex(tokenOf(link)));
  expect(JSON.stringify(row)).not.toContain(tokenOf(link));
});

test('a link works once, for the invited address and the invited role', async () => {
  const { link } = await invite(administrator, { email: ' Officer@Example.ORG ', role: 'officer' });
  const token = tokenOf(link);
  expect(await acceptInvitation(token, account('another@example.org'))).toEqual({ email: 'officer@example.org' });
  await expect(acceptInvitation(token, account('again@example.org'))).rejects.toEqual(refused('link-used'));
  await expect(getInvitation(token)).rejects.toEqual(refused('link-used'));
  const user = await database().user.findUniqueOrThrow({ where: { email: 'officer@example.org' } });
  expect(user.role).toBe('officer');
});

test('a link that expired, was replaced or never was does not work', async () => {
  const { link } = await invite(administrator, { email: 'late@example.org', role: 'head' });
  const { link: newer } = await invite(administrator, { email: 'late@example.org', role: 'auditor' });
  await expect(getInvitation(tokenOf(link))).rejects.toEqual(refused('link-used'));
  await database().invitation.updateMany({ data: { expiresAt: new Date(0) }, where: { email: 'late@example.org' } });
  await expect(acceptInvitation(tokenOf(newer), account('late@example.org'))).rejects.toEqual(refused('link-used'));
  for (const token of ['', 'x', '\u0000', 'a'.repeat(43), "' OR 1=1 --"]) {
    await expect(getInvitation(token)).rejects.toEqual(refused('link-used'));
  }
});

test('a form that cannot be taken leaves the link as it was', async () => {
  const { link } = await invite(administrator, { email: 'form@example.org', role: 'officer' });
  const input = { name: '\u200b', email: 'nonsense', password: 'short' };
  await expect(acceptInvitation(tokenOf(link), input)).rejects.toEqual(
    refused('invalid', { name: 'required', email: 'email', password: 'passwordShort' }),
  );
  expect(await getInvitation(tokenOf(link))).toMatchObject({ email: 'form@example.org' });
  await expect(invite(administrator, { email: 'first@example', role: 'officer' })).rejects.toEqual(
    refused('invalid', { email: 'email' }),
  );
  await expect(invite(administrator, { email: 'officer@example.org', role: 'head' })).rejects.toEqual(
    refused('invalid', { email: 'taken' }),
  );
});

test.each(['officer', 'adviser', 'senior_official', 'head', 'auditor'] as const)('%s manages nobody', async (role) => {
  const person = await makePerson(role);
  const other = await makePerson('officer');
  await expect(listPeople(person)).rejects.toEqual(refused('forbidden'));
  await expect(invite(person, { email: 'x@example.org', role })).rejects.toEqual(refused('forbidden'));
  await expect(setRole(person, person.id, 'administrator')).rejects.toEqual(refused('forbidden'));
  await expect(setRole(person, other.id, 'head')).rejects.toEqual(refused('forbidden'));
  await expect(setActive(person, other.id, false)).rejects.toEqual(refused('forbidden'));
});

test('an administrator gives others a role, and nobody changes their own', async () => {
  const other = await makePerson('officer');
  await setRole(administrator, other.id, 'head');
  expect((await listPeople(administrator)).people.find(({ id }) => id === other.id)?.role).toBe('head');
  for (const role of ['head', 'officer'] as const) {
    await expect(setRole(administrator, administrator.id, role)).rejects.toEqual(refused('forbidden'));
  }
  await expect(setActive(administrator, administrator.id, false)).rejects.toEqual(refused('forbidden'));
  await expect(setRole(administrator, 'nobody', 'head')).rejects.toEqual(refused('not-found'));
  await expect(setRole(administrator, other.id, 'king' as 'head')).rejects.toEqual(refused('invalid'));
});

test('an administrator whose role was taken away a moment ago changes nothing', async () => {
  const former = await makePerson('administrator');
  await setRole(administrator, former.id, 'officer');
  const other = await makePerson('officer');
  await expect(setRole(former, other.id, 'head')).rejects.toEqual(refused('forbidden'));
  await expect(invite(former, { email: 'friend@example.org', role: 'head' })).rejects.toEqual(refused('forbidden'));
});

test('the last administrator stays, also when two remove each other at once', async () => {
  const other = await makePerson('administrator');
  const acts = [setRole(administrator, other.id, 'officer'), setRole(other, administrator.id, 'officer')];
  const settled = await Promise.allSettled(acts);
  expect(settled.map(({ status }) => status)).toContain('rejected');
  const left = await database().user.findMany({ where: { role: 'administrator', active: true } });
  expect(left).toHaveLength(1);
  expect(await raw(`UPDATE "user" SET "active" = false WHERE "role" = 'administrator'`)).toBe('forbidden');
  expect(await raw(`DELETE FROM "user" WHERE "role" = 'administrator' AND "active"`)).not.toBe('done');
});

test('whoever is shut out loses their sessions', async () => {
  const [user] = await database().user.findMany({ where: { role: 'administrator', active: true } });
  if (!user) throw new Error('There is no administrator');
  const other = await makePerson('officer');
  const session = { id: 's1', token: 't1', expiresAt: new Date(Date.now() + 60_000), userId: other.id };
  await database().session.create({ data: session });
  await setActive({ ...user, language: 'en' }, other.id, false);
  expect(await database().session.count({ where: { userId: other.id } })).toBe(0);
});

test('a person chooses a language that the product speaks', async () => {
  const person = await makePerson('auditor');
  await setLanguage(person, 'fr');
  expect((await database().user.findUniqueOrThrow({ where: { id: person.id } })).language).toBe('fr');
  await expect(setLanguage(person, 'xx' as 'fr')).rejects.toEqual(refused('invalid'));
});
