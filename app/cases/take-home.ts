import { getTranslations } from 'next-intl/server';
import { readQuery, registerHref } from '@/components/register/register-query';
import type { Language } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { countryName } from '@/lib/countries/names';
import { now } from '@/lib/data/clock';
import { exportRegister } from '@/lib/data/register-export';
import { type RegisterWords, registerTable } from '@/lib/exchange/register-table';
import { download } from './[number]/export';
import { asFile, fileOptions, type TableForm } from './table-file';

/** Every case that the register's question in this address finds, as one file. */
export async function takeRegisterHome(request: Request, form: TableForm): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = await readQuery(Promise.resolve(given));
  return download(registerHref(query), async (person) => {
    const options = fileOptions(given, person);
    const words = await wordsIn(options.language);
    const { batches } = await exportRegister(person, query, form);
    return asFile(registerTable(batches, words), form, `cases-${dayOf(now())}`, options);
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
