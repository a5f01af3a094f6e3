import { hashPassword } from 'better-auth/crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { auth } from '@/lib/auth/better-auth';
import { currentPerson } from '@/lib/auth/session';
import { signIn, signOut } from '@/lib/auth/sign-in';
import { database } from './client';
import { createPerson } from './invitations';
import { refused } from './test-raw';

/** The request that Next would give: its headers, and the cookies that the answer sets. */
const request = vi.hoisted(() => ({
  headers: new Headers(),
  cookies: new Map<string, { value: string; options: object }>(),
}));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    set: (name: string, value: string, options: object) => request.cookies.set(name, { value, options }),
  }),
}));

const password = 'a long enough password';
let email: string;

beforeEach(async () => {
  email = `${crypto.randomUUID()}@example.org`;
  request.headers = new Headers({ 'x-forwarded-for': email });
  request.cookies.clear();
  await createPerson(database(), { name: 'Ana', email, role: 'officer', passwordHash: await hashPassword(password) });
});

async function signInAndKeepCookie() {
  await signIn({ email, password });
  const [cookie] = request.cookies;
  if (!cookie) throw new Error('No cookie was set');
  const [name, { value, options }] = cookie;
  request.headers = new Headers({ cookie: `${name}=${encodeURIComponent(value)}` });
  return { name, options };
}

test('signing in sets a cookie that scripts cannot read and other sites do not send', async () => {
  const { options } = await signInAndKeepCookie();
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
  expect(await currentPerson()).toMatchObject({ email, role: 'officer', language: 'en' });
});

test('a wrong password, an unknown address and somebody who was shut out look the same', async () => {
  await expect(signIn({ email, password: 'not the password' })).rejects.toEqual(refused('credentials'));
  await expect(signIn({ email: 'nobody@example.org', password })).rejects.toEqual(refused('credentials'));
  await database().user.update({ where: { email }, data: { active: false } });
  await expect(signIn({ email, password })).rejects.toEqual(refused('credentials'));
  expect(request.cookies.size).toBe(0);
});

test('a session ends when the person is shut out, and a role counts at once', async () => {
  await signInAndKeepCookie();
  await database().user.update({ where: { email }, data: { role: 'adviser' } });
  expect(await currentPerson()).toMatchObject({ role: 'adviser' });
  await database().user.update({ where: { email }, data: { active: false } });
  expect(await currentPerson()).toBe(null);
});

test('signing out ends the session on the server too', async () => {
  await signInAndKeepCookie();
  await signOut();
  expect(await currentPerson()).toBe(null);
  expect(await database().session.count({ where: { user: { email } } })).toBe(0);
});

test('guessing is slowed down, also when all guesses come at once', async () => {
  const guesses = Array.from({ length: 30 }, (_, index) => signIn({ email, password: `guess number ${index}` }));
  const codes = (await Promise.allSettled(guesses)).map((one) => (one.status === 'rejected' ? one.reason.code : 'in'));
  expect(codes.filter((code) => code === 'credentials')).toHaveLength(10);
  expect(codes.filter((code) => code === 'throttled')).toHaveLength(20);
  await expect(signIn({ email, password })).rejects.toEqual(refused('throttled'));
  await database().signInFailure.updateMany({ data: { at: new Date(Date.now() - 16 * 60_000) } });
  await signIn({ email, password });
  expect(await database().signInFailure.count()).toBe(0);
});

test('guessing at many accounts from one address is slowed down', async () => {
  const codes: string[] = [];
  for (let index = 0; index < 52; index += 1) {
    const failure = await signIn({ email: `nobody${index}@example.org`, password: 'a guess' }).catch((error) => error);
    codes.push(failure.code);
  }
  expect(codes.indexOf('throttled')).toBe(50);
});

test('what cannot be an address or a password is refused before anything else', async () => {
  for (const input of [
    { email: 'x', password },
    { email, password: '' },
    { email, password: 'a'.repeat(129) },
  ]) {
    await expect(signIn(input)).rejects.toEqual(refused('invalid'));
  }
  await expect(signIn({ email: `\u0000${email}`, password })).rejects.toEqual(refused('invalid'));
});

test('nobody signs up by themselves or gives themselves a role', async () => {
  const body = { name: 'Eve', email: 'eve@example.org', password, role: 'administrator' };
  await expect(auth().api.signUpEmail({ body })).rejects.toThrow();
  await signInAndKeepCookie();
  await expect(
    auth().api.updateUser({ body: { role: 'administrator' } as never, headers: request.headers }),
  ).rejects.toThrow();
  expect(await currentPerson()).toMatchObject({ role: 'officer' });
});
