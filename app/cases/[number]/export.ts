import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type Act, assertMay } from '@/lib/auth/can';
import type { Language, Person } from '@/lib/auth/person';
import { currentPerson } from '@/lib/auth/session';
import type { ExportForm } from '@/lib/cases/events';
import { caseRecordSchema } from '@/lib/cases/record';
import { getRecord, logExport, type SealedRecord } from '@/lib/data/records';
import { AppError, type ErrorCode } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { paths } from '@/lib/paths';
import { logUnexpected } from '@/lib/unexpected';
import { fileOptions } from '../table-file';

export type Download = { body: BodyInit; type: string; fileName: string; headers?: Record<string, string> };
/** `bom`: a CSV begins with a byte order mark, which Excel wants. */
type Draw = (sealed: SealedRecord, language: Language, options: { bom: boolean }) => Download | Promise<Download>;

/** Where somebody returns to who had to sign in first. */
const ADDRESS: Record<ExportForm, (number: string) => string> = {
  pdf: paths.reportPdf,
  'pdf-a': paths.reportArchive,
  html: paths.reportHtml,
  docx: paths.reportDocx,
  csv: paths.reportCsv,
  'report-json': paths.reportJson,
  json: paths.recordJson,
  oscal: paths.oscalJson,
  prov: paths.provJson,
  annotations: paths.annotationsJson,
};

const STATUS: Partial<Record<ErrorCode, number>> = { forbidden: 403, 'not-found': 404, conflict: 409 };

/** A sealed record as a file to take home: session, permission, query, then the file, then a note in the history. */
export async function exportCase(request: Request, number: string, form: ExportForm, draw: Draw): Promise<Response> {
  return download(ADDRESS[form](number), async (person) => {
    const { language, bom } = fileOptions(Object.fromEntries(new URL(request.url).searchParams), person);
    const sealed = await sealedRecord(person, number);
    const file = await draw(sealed, language, { bom });
    await logExport(person, number, form);
    return file;
  });
}

/** What a signed-in person who may do this act takes home from this address; a refusal comes in plain words. */
export async function download(
  path: string,
  make: (person: Person) => Promise<Download>,
  act: Act = 'case.export',
): Promise<Response> {
  const person = await currentPerson();
  if (!person) redirect(paths.signIn(path));
  try {
    assertMay(person, act);
    return asAttachment(await make(person));
  } catch (error) {
    return inPlainWords(error, person.language);
  }
}

/** The latest record, checked: its shape, and that it still is what was sealed. */
export async function sealedRecord(person: Person, number: string): Promise<SealedRecord> {
  const { record, hash, names } = await getRecord(person, number);
  if (hashOf(record) !== hash) throw new Error(`The record of ${number} is not what was sealed`);
  return { record: caseRecordSchema.parse(record), hash, names };
}

function asAttachment({ body, type, fileName, headers }: Download): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  });
}

/** A refusal in plain words, as text. */
export async function inPlainWords(error: unknown, language: Language): Promise<Response> {
  const t = await getTranslations({ locale: language, namespace: 'errors' });
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  if (error instanceof AppError) {
    const v = await getTranslations({ locale: language, namespace: 'validation' });
    const said = (problem: string) => v(v.has(problem as 'invalid') ? (problem as 'invalid') : 'invalid');
    const named = Object.entries(error.fields).map(([field, problem]) => `${field}: ${said(problem)}`);
    const words = [t(error.code), ...named].join('\n');
    return new Response(words, { status: STATUS[error.code] ?? 400, headers });
  }
  return new Response(t('unexpected', { reference: logUnexpected(error) }), { status: 500, headers });
}
