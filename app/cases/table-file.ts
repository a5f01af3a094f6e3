import { z } from 'zod';
import { LANGUAGES, type Language, type Person } from '@/lib/auth/person';
import { AppError } from '@/lib/errors';
import { csvStream } from '@/lib/exchange/csv';
import type { Table } from '@/lib/exchange/table';
import { XLSX_TYPE, xlsxStream } from '@/lib/exchange/xlsx';
import type { Download } from './[number]/export';

export type TableForm = 'csv' | 'xlsx';

/** `bom`: the file begins with a byte order mark, which Excel wants. */
const optionsSchema = z.object({ language: z.enum(LANGUAGES).optional(), bom: z.literal('1').optional() });
export type FileOptions = { language: Language; bom: boolean };

/** What an address asks of a file besides its content. Throws AppError `invalid`, naming what is wrong. */
export function fileOptions(given: Record<string, string>, person: Person): FileOptions {
  const options = optionsSchema.safeParse(given);
  if (!options.success) {
    throw new AppError(
      'invalid',
      Object.fromEntries(options.error.issues.map(({ path }) => [path.join('.'), 'invalid'])),
    );
  }
  return { language: options.data.language ?? person.language, bom: options.data.bom === '1' };
}

export function asFile(table: Table, form: TableForm, name: string, { bom }: FileOptions): Download {
  return form === 'csv'
    ? { body: csvStream(table, { bom }), type: 'text/csv; charset=utf-8; header=present', fileName: `${name}.csv` }
    : { body: xlsxStream(table), type: XLSX_TYPE, fileName: `${name}.xlsx` };
}
