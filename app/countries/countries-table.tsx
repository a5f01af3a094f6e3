'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { FactValue } from '@/components/reference/fact-value';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { CountryFact } from '@/lib/rules/types';
import { type CountriesQuery, countriesHref } from './query';

type Value = CountryFact['value'] | 'none';
export type CountryRow = {
  iso3: string;
  name: string;
  law: Value;
  /** Years for which executions for drug offences are recorded. */
  executions: string;
  /** Names of the practices documented. */
  practices: string[];
};

export function CountriesTable({ rows, query }: { rows: CountryRow[]; query: CountriesQuery }) {
  const t = useTranslations('reference');
  const columns = useMemo<DataColumn<CountryRow>[]>(
    () => [
      {
        id: 'name',
        accessorKey: 'name',
        header: t('countries.columns.name'),
        enableSorting: true,
        meta: { rowHeader: true },
        cell: ({ row: { original } }) => <Link href={paths.country(original.iso3)}>{original.name}</Link>,
      },
      {
        id: 'law',
        accessorKey: 'law',
        header: t('countries.columns.law'),
        enableSorting: true,
        cell: ({ row: { original } }) => <FactValue value={original.law} />,
      },
      { id: 'executions', header: t('countries.columns.executions'), accessorKey: 'executions' },
      {
        id: 'practices',
        header: t('countries.columns.practices'),
        meta: { wide: true },
        cell: ({ row: { original } }) => original.practices.join('; '),
      },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('countries.caption', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowId={(row) => row.iso3}
      sort={{
        by: query.sort,
        direction: query.direction,
        href: (column, direction) => countriesHref({ ...query, sort: column === 'law' ? 'law' : 'name', direction }),
      }}
    />
  );
}
