import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { calendarOf } from './calendar-feed';
import { database } from './client';
import { sendDigests } from './digest';
import { chooseDigest, dropCalendar, getNotices, makeCalendar } from './notices';
import { decide, harmless, inDays, makeAwaiting, makePerson } from './test-cases';
import { refused } from './test-raw';

const MORNING = vi.hoisted(() => ({ at: new Date() }));
vi.mock('./clock', () => ({ now: () => MORNING.at }));

/** A real mail server on a port of its own, and what it took. It refuses one address. */
const letters: { to: string[]; text: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    done(address.startsWith('nobody') ? new Error('No such address') : null);
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      letters.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});

beforeAll(async () => {
  MORNING.at.setUTCHours(6);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  process.env.MAIL_FROM = 'scruple@example.org';
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

test('who asks gets one e-mail a day, on days on which something waits, in their language and without titles', async () => {
  const { head, number } = await makeAwaiting();
  const idle = await makePerson('head');
  await database().user.update({ where: { id: head.id }, data: { language: 'fr' } });
  await chooseDigest(head, { digest: true });
  await sendDigests();
  await sendDigests();
  const mine = letters.filter(({ to }) => to.includes(head.email));
  expect(mine).toHaveLength(1);
  expect(mine[0]?.text).toContain(number);
  expect(mine[0]?.text).toContain('Subject: Un dossier vous attend');
  expect(mine[0]?.text).not.toContain('Case of');
  expect(letters.filter(({ to }) => to.includes(idle.email))).toEqual([]);

  await chooseDigest(head, { digest: false });
  const today = MORNING.at;
  MORNING.at = new Date(today.getTime() + 86_400_000);
  await sendDigests();
  MORNING.at = today;
  expect(letters.filter(({ to }) => to.includes(head.email))).toHaveLength(1);
});

test('an address that the server refuses holds back nobody else and is tried again', async () => {
  const { head } = await makeAwaiting();
  const { head: gone } = await makeAwaiting();
  await database().user.update({ where: { id: gone.id }, data: { email: `nobody-${gone.id}@example.org` } });
  await chooseDigest(head, { digest: true });
  await chooseDigest(gone, { digest: true });
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await sendDigests();
  expect(said.mock.calls.join()).toContain('No such address');
  said.mockRestore();
  expect(letters.filter(({ to }) => to.includes(head.email))).toHaveLength(1);
  expect(await database().digestSent.count({ where: { userId: gone.id } })).toBe(0);
});

test('nothing is sent before the morning', async () => {
  const { head } = await makeAwaiting();
  await chooseDigest(head, { digest: true });
  const before = MORNING.at;
  MORNING.at = new Date(`${before.toISOString().slice(0, 10)}T04:59:59Z`);
  expect(await sendDigests()).toBe(0);
  MORNING.at = before;
});

test('a calendar holds the days of the person whose secret it is, until the secret is replaced or dropped', async () => {
  const { head, officer, number } = await makeAwaiting(harmless);
  await decide(head, number, { kind: 'proceed', scope: ['c1', 'c2'], reviewOn: inDays(60) });
  const { address } = await makeCalendar(officer);
  const token = /\/calendar\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';
  expect(await calendarOf(token)).toMatchObject({
    person: { id: officer.id },
    days: [{ number, kind: 'review', on: inDays(60), decision: 1 }],
  });
  expect((await getNotices(officer)).hasCalendar).toBe(true);
  expect(await database().noticeChoice.count({ where: { calendarHash: token } })).toBe(0);

  await makeCalendar(officer);
  expect(await calendarOf(token)).toBeNull();
  const renewed = /calendar\/([\w-]{43})/.exec((await makeCalendar(officer)).address)?.[1] ?? '';
  // The last administrator stays one: there is another.
  await makePerson('administrator');
  await database().user.update({ where: { id: officer.id }, data: { role: 'administrator' } });
  expect(await calendarOf(renewed)).toBeNull();
  await database().user.update({ where: { id: officer.id }, data: { role: 'officer', active: false } });
  expect(await calendarOf(renewed)).toBeNull();
  await database().user.update({ where: { id: officer.id }, data: { active: true } });
  expect(await calendarOf(renewed)).not.toBeNull();
  await dropCalendar(officer);
  expect(await calendarOf(renewed)).toBeNull();
  expect(await calendarOf("' OR 1=1 --")).toBeNull();
});

test('an administrator has neither', async () => {
  const administrator = await makePerson('administrator');
  await expect(makeCalendar(administrator)).rejects.toEqual(refused('forbidden'));
  await expect(chooseDigest(administrator, { digest: true })).rejects.toEqual(refused('forbidden'));
});
