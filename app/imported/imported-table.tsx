'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import type { ImportedRow } from '@/lib/cases/imported';
import { paths } from '@/lib/paths';

/** Imported cases, newest first; `importedAt` in words. */
export function ImportedTable({ rows }: { rows: ImportedRow[] }) {
  const t = useTranslations('imported');
  const columns = useMemo<DataColumn<ImportedRow>[]>(
    () => [
      {
        id: 'number',
        header: t('table.number'),
        meta: { rowHeader: true, nowrap: true },
        cell: ({ row: { original } }) => <Link href={paths.importedCase(original.id)}>{original.number}</Link>,
      },
      {
        id: 'project',
        header: t('table.project'),
        meta: { wide: true },
        cell: ({ row: { original } }) => <span dir="auto">{original.title || t('table.untitled')}</span>,
      },
      { id: 'origin', header: t('table.origin'), accessorKey: 'origin' },
      { id: 'key', header: t('table.key'), accessorFn: ({ standing }) => t(`standing.${standing}`) },
      { id: 'importedAt', header: t('table.importedAt'), accessorKey: 'importedAt' },
      { id: 'by', header: t('table.by'), accessorFn: ({ importedBy }) => importedBy.name },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('table.caption', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={<p>{t('empty')}</p>}
    />
  );
}
