'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { CheckpointFile } from '@/lib/data/checkpoints';

/** Checkpoints that a later one has followed. */
export function CheckpointTable({ checkpoints }: { checkpoints: CheckpointFile[] }) {
  const t = useTranslations('ledger');
  const columns = useMemo<DataColumn<CheckpointFile>[]>(
    () => [
      { id: 'at', header: t('older.at'), accessorKey: 'at', meta: { rowHeader: true } },
      { id: 'size', header: t('older.size'), accessorKey: 'size' },
      { id: 'madeBy', header: t('older.madeBy'), accessorKey: 'madeBy' },
      {
        id: 'note',
        header: t('older.text'),
        meta: { wide: true },
        cell: ({ row: { original } }) => (
          <Disclosure summary={t('older.show', { count: original.size })}>
            <pre className="wrap-anywhere whitespace-pre-wrap text-small">{original.note}</pre>
          </Disclosure>
        ),
      },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('older.caption', { count: checkpoints.length })}
      columns={columns}
      rows={checkpoints}
      rowId={({ id }) => id}
    />
  );
}
