import { notFound, redirect } from 'next/navigation';
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Person } from '@/lib/auth/person';
import { AppError } from '@/lib/errors';
import { formAction, publicAction } from './form-action';

const officer: Person = { id: 'u1', name: 'Ana', email: 'ana@example.org', role: 'officer', language: 'en' };
const session = vi.hoisted(() => ({ person: null as unknown }));
vi.mock('@/lib/auth/session', () => ({ currentPerson: async () => session.person }));

const schema = z.object({ title: z.string({ error: 'text' }).min(1, { error: 'required' }) });

beforeEach(() => {
  session.person = officer;
});

test('an act that goes well gives its value', async () => {
  const action = formAction('case.open', schema, async (person, { title }) => `${person.name}: ${title}`);
  expect(await action({ title: 'A case' })).toEqual({ ok: true, value: 'Ana: A case' });
});

test('session comes before permission, and permission before the schema', async () => {
  const perform = vi.fn();
  const broken = { title: 7 } as unknown as { title: string };
  const mayNot = formAction('people.manage', schema, perform);
  expect(await mayNot(broken)).toEqual({ ok: false, code: 'forbidden', fields: {} });
  session.person = null;
  expect(await mayNot(broken)).toEqual({ ok: false, code: 'signed-out', fields: {} });
  session.person = officer;
  expect(await formAction('case.open', schema, perform)(broken)).toEqual({
    ok: false,
    code: 'invalid',
    fields: { title: 'text' },
  });
  expect(perform).not.toHaveBeenCalled();
});

test.each([undefined, null, 'text', [], 7])('%j instead of a form is refused', async (input) => {
  const action = formAction('case.open', schema, async () => undefined);
  expect(await action(input as never)).toMatchObject({ ok: false, code: 'invalid' });
});

test('a message that is not a key of ours does not reach the person', async () => {
  const action = publicAction(z.object({ n: z.number() }), async () => undefined);
  expect(await action({ n: 'x' as never })).toEqual({ ok: false, code: 'invalid', fields: { n: 'invalid' } });
});

test('an expected failure comes back with its fields', async () => {
  const action = formAction('case.open', schema, async () => {
    throw new AppError('conflict', { title: 'required' });
  });
  expect(await action({ title: 'x' })).toEqual({ ok: false, code: 'conflict', fields: { title: 'required' } });
});

test('an unexpected failure is logged and the person sees a reference and nothing else', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const action = formAction('case.open', schema, async () => {
    throw new Error('password=hunter2 at 10.0.0.1');
  });
  const result = await action({ title: 'x' });
  expect(result).toEqual({
    ok: false,
    code: 'unexpected',
    fields: {},
    reference: expect.stringMatching(/^[A-Z2-9]{8}$/),
  });
  expect(JSON.stringify(result)).not.toContain('hunter2');
  const [line] = log.mock.calls[0] ?? [];
  expect(line).toContain('hunter2');
  expect(line).toContain(result.ok === false && 'reference' in result ? result.reference : 'no reference');
  log.mockRestore();
});

test('redirects and not-found pass through', async () => {
  const away = formAction('case.open', schema, async () => redirect('/cases'));
  await expect(away({ title: 'x' })).rejects.toThrow('NEXT_REDIRECT');
  const nowhere = formAction('case.open', schema, async () => notFound());
  await expect(nowhere({ title: 'x' })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});
