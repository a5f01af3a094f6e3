import { letterFileSchema } from '@/lib/cases/letter';
import { takeLetter } from '@/lib/data/letters';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { download } from '../../export';
import { letterFile } from '../../letter-file';

type Params = { params: Promise<{ number: string; file: string }> };

/** A letter as it was sent: `3.docx`, `3.txt` or `3.eml`. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { number, file } = await params;
  return download(paths.decisions(number), async (person) => {
    const wanted = letterFileSchema.safeParse(file.split('.'));
    if (!wanted.success) throw new AppError('not-found');
    const [letter, form] = wanted.data;
    const sheet = await takeLetter(person, number, letter, form);
    return letterFile(form, sheet, { name: `${sheet.caseNumber}-letter-${letter}`, draft: false });
  });
}
