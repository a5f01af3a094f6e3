import { z } from 'zod';
import { textFields } from '@/components/forms/posted';
import { assertMay } from '@/lib/auth/can';
import { dayOf } from '@/lib/cases/calendar';
import { letterWordsSchema } from '@/lib/cases/letter';
import { parseInput } from '@/lib/cases/problems';
import { now } from '@/lib/data/clock';
import { getRecord } from '@/lib/data/records';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { drawLetterDocx } from '@/lib/reports/letter-docx';
import { type LetterSheet, letterAsText } from '@/lib/reports/letter-sheet';
import { download } from '../../../../export';

const wantedSchema = letterWordsSchema.extend({
  as: z.enum(['docx', 'txt']),
  sentOn: z.iso.date().optional().catch(undefined),
});

/** The words of a letter as they stand in the form, as a file. Nothing is kept; whoever posts this has them already. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ number: string; decision: string }> },
): Promise<Response> {
  const { number, decision } = await params;
  return download(paths.letter(number, Number(decision)), async (person) => {
    assertMay(person, 'case.letter');
    const { as, sentOn, ...words } = parseInput(wantedSchema, textFields(await formOf(request)));
    const { record } = await getRecord(person, number);
    const { number: caseNumber } = record.case;
    const sheet = { ...words, donor: record.project.donor, caseNumber, date: sentOn ?? dayOf(now()) };
    return {
      ...(await FORMS[as](sheet)),
      fileName: `${caseNumber}-letter-decision-${Number(decision)}-${words.language}.${as}`,
    };
  });
}

const FORMS = {
  docx: async (sheet: LetterSheet) => ({
    body: await drawLetterDocx(sheet),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  txt: async (sheet: LetterSheet) => ({ body: letterAsText(sheet), type: 'text/plain; charset=utf-8' }),
};

/** What was posted. Throws AppError `invalid` where it is no form. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError('invalid');
  }
}
