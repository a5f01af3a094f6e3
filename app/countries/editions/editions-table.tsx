'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import type { EditionRow } from '@/lib/countries/uploads';
import { paths } from '@/lib/paths';
import { TONES } from './tones';

export type ShownEdition = Omit<EditionRow, 'uploadedAt'> & { at: string };

export function EditionsTable({ rows }: { rows: ShownEdition[] }) {
  const t = useTranslations('editions');
  const columns = useMemo<DataColumn<ShownEdition>[]>(
    () => [
      {
        id: 'name',
        header: t('all.name'),
        meta: { rowHeader: true },
        cell: ({ row: { original } }) => <Link href={paths.factsEdition(original.id)}>{original.name}</Link>,
      },
      {
        id: 'state',
        header: t('all.state'),
        cell: ({ row: { original } }) => (
          <StatusTag tone={TONES[original.state]}>{t(`state.${original.state}`)}</StatusTag>
        ),
      },
      { id: 'by', header: t('all.by'), accessorKey: 'uploadedBy' },
      { id: 'at', header: t('all.at'), accessorKey: 'at', meta: { nowrap: true } },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('all.caption', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={<p>{t('all.empty')}</p>}
    />
  );
}
