'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { REGISTER_SORTS, type RegisterPage, type RegisterQuery } from '@/lib/cases/register';
import { countryName } from '@/lib/countries/names';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { RegisterCards } from './register-cards';
import { RegisterLevelMark } from './register-level-mark';
import { registerHref } from './register-query';

type RegisterTableProps = {
  rows: RegisterPage['rows'];
  query: RegisterQuery;
  /** Levels in words. */
  levels: Readonly<Record<string, string>>;
  empty: ReactNode;
};

/** The cases as a table that the server sorted; as cards where a table would not fit. */
export function RegisterTable({ rows, query, levels, empty }: RegisterTableProps) {
  const t = useTranslations('register');
  const language = useLocale();

  const columns = useMemo<DataColumn<RegisterPage['rows'][number]>[]>(
    () => [
      {
        id: 'number',
        accessorKey: 'number',
        header: t('columns.number'),
        enableSorting: true,
        meta: { nowrap: true },
        cell: ({ row }) => row.original.number,
      },
      {
        id: 'title',
        accessorKey: 'title',
        header: t('columns.title'),
        enableSorting: true,
        meta: { rowHeader: true },
        cell: ({ row }) => (
          <Link href={paths.case(row.original.number)} className="font-semibold">
            <span dir="auto" className="wrap-anywhere">
              {row.original.title}
            </span>
          </Link>
        ),
      },
      {
        id: 'countries',
        header: t('columns.countries'),
        cell: ({ row }) => row.original.countries.map((iso3) => countryName(iso3, language)).join(', '),
      },
      {
        id: 'state',
        header: t('columns.state'),
        cell: ({ row }) => (
          <>
            {t(`states.${row.original.state}`)}
            {row.original.retrospective ? (
              <span className="block text-muted text-small">{t('retrospective')}</span>
            ) : null}
            {row.original.stale ? <span className="block font-semibold text-small">{t('stale')}</span> : null}
          </>
        ),
      },
      {
        id: 'level',
        accessorKey: 'level',
        header: t('columns.level'),
        enableSorting: true,
        cell: ({ row }) => <RegisterLevelMark row={row.original} levels={levels} />,
      },
      {
        id: 'updated',
        accessorKey: 'updatedAt',
        header: t('columns.updated'),
        enableSorting: true,
        meta: { nowrap: true, align: 'end' },
        cell: ({ row }) => formatDate(row.original.updatedAt, language),
      },
    ],
    [t, language, levels],
  );

  if (rows.length === 0) return <div className="border-y border-hairline py-8">{empty}</div>;
  return (
    <>
      <div className="hidden md:block">
        <DataTable
          caption={t('caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          sort={{
            by: String(query.sort),
            direction: query.direction === 'asc' ? 'asc' : 'desc',
            href: (column, direction) => {
              const sort = REGISTER_SORTS.find((known) => known === column) ?? 'updated';
              return registerHref({ ...query, sort, direction, after: undefined });
            },
          }}
        />
      </div>
      <div className="md:hidden">
        <RegisterCards rows={rows} query={query} levels={levels} />
      </div>
    </>
  );
}
