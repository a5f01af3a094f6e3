import { getTranslations } from 'next-intl/server';
import type { Language, Person } from '@/lib/auth/person';
import { currentPerson } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { AppError, type ErrorCode, type FieldProblems } from '@/lib/errors';
import { logUnexpected } from '@/lib/unexpected';

const STATUS: Partial<Record<ErrorCode, number>> = {
  'signed-out': 401,
  'not-found': 404,
  conflict: 409,
  'wrong-state': 409,
  invalid: 422,
};
/** A body larger than any decision is not read. */
const MOST_BYTES = 1_000_000;

/**
 * One request of the JSON API by a signed-in person of this site: session, origin, then the act. What is refused comes as
 * `application/problem+json` (RFC 9457) with the code of the refusal and each problem by the name of its field.
 */
export async function answer(
  request: Request,
  act: (person: Person) => Promise<unknown>,
  status = 200,
): Promise<Response> {
  let language: Language = 'en';
  try {
    const person = await currentPerson();
    if (!person) throw new AppError('signed-out');
    language = person.language;
    if (request.method !== 'GET' && !isSameOrigin(request)) throw new AppError('forbidden');
    return Response.json(await act(person), { status, headers: { 'Cache-Control': 'private, no-store' } });
  } catch (error) {
    if (error instanceof AppError) return problem(language, error.code, STATUS[error.code] ?? 403, error.fields);
    return problem(language, 'unexpected', 503, {}, logUnexpected(error));
  }
}

/** The JSON of a request. Throws AppError `invalid` with `body` when it is none, or too large. */
export async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type') ?? '';
  const text = type.startsWith('application/json') ? await request.text() : '';
  try {
    if (text.length > MOST_BYTES) throw new Error('too large');
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Said below.
  }
  throw new AppError('invalid', { body: 'json' });
}

/** A browser says where a request comes from; what another site sends in somebody's name is refused. */
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  return request.headers.get('origin') === new URL(env().PUBLIC_URL).origin;
}

async function problem(
  language: Language,
  code: ErrorCode | 'unexpected',
  status: number,
  fields: FieldProblems,
  reference?: string,
): Promise<Response> {
  const e = await getTranslations({ locale: language, namespace: 'errors' });
  const v = await getTranslations({ locale: language, namespace: 'validation' });
  const errors = Object.entries(fields).map(([field, key]) => ({
    field,
    problem: key,
    detail: v.has(key as never) ? v(key as never) : v('invalid'),
  }));
  const detail = code === 'unexpected' ? e('unexpected', { reference: reference ?? '' }) : e(code);
  const body = { type: 'about:blank', title: code, status, detail, code, errors, ...(reference ? { reference } : {}) };
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
