import { expect, test, vi } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { decide, harmless, makeAwaiting, makeDecision } from '@/lib/data/test-cases';
import { POST } from './cases/[number]/decisions/route';
import { GET } from './cases/[number]/route';

const session = vi.hoisted(() => ({ person: null as Person | null }));
vi.mock('@/lib/auth/session', () => ({ currentPerson: async () => session.person }));
vi.mock('next-intl/server', () => ({
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
}));

const home = 'http://localhost:3000';

async function post(number: string, body: string, headers: Record<string, string> = { origin: home }) {
  const request = new Request(`${home}/api/cases/${number}/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const answer = await POST(request, { params: Promise.resolve({ number }) });
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
}

test('the API takes a decision, and names each field that it cannot take', async () => {
  const { official, head, number } = await makeAwaiting(harmless);
  const whole = { ...makeDecision({ kind: 'proceed' }), lock: 3 };
  expect(await post(number, JSON.stringify(whole))).toMatchObject({ status: 401, body: { code: 'signed-out' } });
  session.person = official;
  const elsewhere = { origin: 'https://elsewhere.example' };
  expect(await post(number, JSON.stringify(whole), elsewhere)).toMatchObject({ status: 403 });
  expect(await post(number, JSON.stringify(whole), {})).toMatchObject({ status: 403 });
  for (const body of ['', '[]', 'null', '{', '"words"']) {
    expect(await post(number, body)).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
  }
  expect(await post('SCR-2026-9999', JSON.stringify(whole))).toMatchObject({ status: 404 });
  expect(await post(number, JSON.stringify({ ...whole, lock: 1 }))).toMatchObject({ status: 409 });
  const past = await post(number, JSON.stringify({ ...whole, reviewOn: '2020-01-01' }));
  expect(past).toMatchObject({
    status: 422,
    type: 'application/problem+json',
    body: { code: 'invalid', errors: [{ field: 'reviewOn', problem: 'dateAhead' }] },
  });
  const nobody = {
    ...makeDecision(),
    scope: [],
    lock: 3,
    conditions: [{ ...makeDecision().conditions[0], owner: '' }],
  };
  const { body } = await post(number, JSON.stringify(nobody));
  expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['scope', 'conditions.0.owner']);
  const nonsense = [
    {},
    { lock: 3 },
    { lock: 3, kind: 'constructor' },
    { ...whole, details: { holds: { a: 1 } }, scope: 'c1' },
  ];
  for (const input of nonsense) expect(await post(number, JSON.stringify(input))).toMatchObject({ status: 422 });
  expect(await post(number, JSON.stringify(whole))).toMatchObject({
    status: 201,
    body: { lock: 4, decision: { number: 1 } },
  });
  await decide(head, number, { kind: 'proceed', scope: ['c2'] });
  const read = await GET(new Request(`${home}/api/cases/${number}`), { params: Promise.resolve({ number }) });
  expect(await read.json()).toMatchObject({ number, state: 'decided', lock: 5 });
});
