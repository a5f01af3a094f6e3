import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { readQuery, registerHref } from '@/components/register/register-query';
import { LANGUAGES, type Language } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import type { RegisterForm } from '@/lib/cases/register';
import { countryName } from '@/lib/countries/names';
import { now } from '@/lib/data/clock';
import { exportRegister } from '@/lib/data/register-export';
import { AppError } from '@/lib/errors';
import { csvStream } from '@/lib/exchange/csv';
import { type RegisterWords, registerTable } from '@/lib/exchange/register-table';
import { XLSX_TYPE, xlsxStream } from '@/lib/exchange/xlsx';
import { paths } from '@/lib/paths';
import { download } from './[number]/export';

/** `bom`: the file begins with a byte order mark, which Excel wants. */
const querySchema = z.object({ language: z.enum(LANGUAGES).optional(), bom: z.literal('1').optional() });

/** Every case that the register's question in this address finds, as one file. */
export async function takeRegisterHome(request: Request, form: RegisterForm): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = await readQuery(Promise.resolve(given));
  return download(registerHref(query, paths.registerFile(form)), async (person) => {
    const options = querySchema.safeParse(given);
    if (!options.success) throw new AppError('invalid');
    const language = options.data.language ?? person.language;
    const { batches } = await exportRegister(person, query, form);
    const table = registerTable(batches, await wordsIn(language));
    const bom = options.data.bom === '1';
    return {
      body: form === 'csv' ? csvStream(table, { bom }) : xlsxStream(table),
      type: form === 'csv' ? 'text/csv; charset=utf-8; header=present' : XLSX_TYPE,
      fileName: `cases-${dayOf(now())}.${form}`,
    };
  });
}

async function wordsIn(language: Language): Promise<RegisterWords> {
  const [t, rulebook] = await Promise.all([
    getTranslations({ locale: language, namespace: 'register' }),
    getTranslations({ locale: language, namespace: 'rulebook' }),
  ]);
  return {
    title: t('title'),
    column: (column) => t(`columns.${column}`),
    state: (state) => t(`states.${state}`),
    level: (level) => rulebook(`levels.${level}`),
    notScreened: t('notScreened'),
    country: (iso3) => countryName(iso3, language),
    yes: t('yes'),
    no: t('no'),
  };
}
