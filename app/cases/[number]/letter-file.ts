import type { LetterForm } from '@/lib/cases/letter';
import { drawLetterDocx } from '@/lib/reports/letter-docx';
import { drawLetterMail } from '@/lib/reports/letter-mail';
import { type LetterSheet, letterAsText } from '@/lib/reports/letter-sheet';
import type { Download } from './export';

/** A letter as a file to take home. `name` is that of the file without its ending; a `draft` is yet to be sent. */
export async function letterFile(
  form: LetterForm,
  sheet: LetterSheet,
  { name, draft }: { name: string; draft: boolean },
): Promise<Download> {
  const fileName = `${name}-${sheet.language}.${form}`;
  switch (form) {
    case 'docx':
      return {
        body: await drawLetterDocx(sheet),
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        fileName,
      };
    case 'txt':
      return { body: letterAsText(sheet), type: 'text/plain; charset=utf-8', fileName };
    case 'eml':
      return { body: await drawLetterMail(sheet, draft), type: 'message/rfc822', fileName };
  }
}
