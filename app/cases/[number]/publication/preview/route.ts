import { redirect } from 'next/navigation';
import { textFields } from '@/components/forms/posted';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { currentPerson } from '@/lib/auth/session';
import { parseInput } from '@/lib/cases/problems';
import { choicesOf, publicationDraftSchema } from '@/lib/cases/publication';
import { getPublication } from '@/lib/data/publications';
import { getRecord } from '@/lib/data/records';
import { publicModel } from '@/lib/data/report-model';
import { AppError } from '@/lib/errors';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { drawHtml } from '@/lib/reports/html-file';
import type { ReportModel } from '@/lib/reports/model';
import { inPlainWords } from '../../export';

type PreviewParams = { params: Promise<{ number: string }> };

/** A public version exactly as it was proposed. */
export async function GET(request: Request, { params }: PreviewParams): Promise<Response> {
  const { number } = await params;
  const version = Number(parameter(new URL(request.url).searchParams.get('version') ?? undefined));
  return preview(number, async (person) => {
    if (!Number.isInteger(version)) throw new AppError('not-found');
    // Written by proposePublication and unchangeable since.
    return JSON.parse((await getPublication(person, number, version)).content) as ReportModel;
  });
}

/** The public version that the posted form comes to. Nothing is kept. */
export async function POST(request: Request, { params }: PreviewParams): Promise<Response> {
  const { number } = await params;
  return preview(number, async (person) => {
    assertMay(person, 'case.publish');
    const fields = textFields(await formOf(request));
    const draft = parseInput(publicationDraftSchema, { ...fields, choices: choicesOf(fields) });
    return publicModel(await getRecord(person, number), draft);
  });
}

async function preview(number: string, make: (person: Person) => Promise<ReportModel>): Promise<Response> {
  const person = await currentPerson();
  if (!person) redirect(paths.signIn(paths.publication(number)));
  try {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' };
    return new Response(drawHtml(await make(person)), { headers });
  } catch (error) {
    return inPlainWords(error, person.language);
  }
}

/** What was posted. Throws AppError `invalid` where it is no form. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError('invalid');
  }
}
