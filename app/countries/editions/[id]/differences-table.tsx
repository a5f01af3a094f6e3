'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

/** A statement in the reader's words; the detail stays in the English of the edition. */
export type ShownStatement = { says: string; detail: string };
export type ShownDifference = {
  id: string;
  iso3: string;
  country: string;
  topic: string;
  kind: string;
  before: ShownStatement[];
  after: ShownStatement[];
};

export function DifferencesTable({ rows, caption }: { rows: ShownDifference[]; caption: string }) {
  const t = useTranslations('editions');
  const columns = useMemo<DataColumn<ShownDifference>[]>(
    () => [
      {
        id: 'country',
        header: t('differences.columns.country'),
        meta: { rowHeader: true },
        cell: ({ row: { original } }) => <Link href={paths.country(original.iso3)}>{original.country}</Link>,
      },
      { id: 'topic', header: t('differences.columns.topic'), accessorKey: 'topic' },
      { id: 'kind', header: t('differences.columns.kind'), accessorKey: 'kind' },
      {
        id: 'before',
        header: t('differences.columns.before'),
        meta: { wide: true },
        cell: ({ row: { original } }) => <Statements of={original.before} />,
      },
      {
        id: 'after',
        header: t('differences.columns.after'),
        meta: { wide: true },
        cell: ({ row: { original } }) => <Statements of={original.after} />,
      },
    ],
    [t],
  );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={<p>{t('differences.none')}</p>}
    />
  );
}

function Statements({ of }: { of: ShownStatement[] }) {
  const t = useTranslations('editions');
  if (of.length === 0) return <span className="text-muted">{t('differences.nothing')}</span>;
  return (
    <ul className="space-y-2">
      {of.map(({ says, detail }) => (
        <li key={`${says} ${detail}`}>
          <span className="font-semibold">{says}</span>
          <span lang="en" className="block wrap-anywhere text-muted">
            {detail}
          </span>
        </li>
      ))}
    </ul>
  );
}
