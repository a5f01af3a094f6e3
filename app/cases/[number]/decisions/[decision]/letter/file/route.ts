import { z } from 'zod';
import { textFields } from '@/components/forms/posted';
import { assertMay } from '@/lib/auth/can';
import { dayOf } from '@/lib/cases/calendar';
import { LETTER_FORMS, letterWordsSchema } from '@/lib/cases/letter';
import { parseInput } from '@/lib/cases/problems';
import { now } from '@/lib/data/clock';
import { getRecord } from '@/lib/data/records';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { download } from '../../../../export';
import { letterFile } from '../../../../letter-file';

const wantedSchema = letterWordsSchema.extend({
  as: z.enum(LETTER_FORMS),
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
    return letterFile(as, sheet, { name: `${caseNumber}-letter-decision-${Number(decision)}`, draft: true });
  });
}

/** What was posted. Throws AppError `invalid` where it is no form. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError('invalid');
  }
}
