'use client';

import {
  type ColumnDef,
  type RowData,
  rowSortingFeature,
  type SortDirection,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useMemo } from 'react';
import { SortLink } from './sort-link';

/** `wide`: running text, kept readable where the table scrolls. */
type ColumnLook = { align?: 'end'; rowHeader?: true; nowrap?: true; wide?: true };

const features = tableFeatures({ rowSortingFeature, columnMeta: {} as ColumnLook });
export type TableFeaturesInUse = typeof features;

/** A column: `meta` says how it looks, `enableSorting: true` that the server can sort by it (its id is the sort key). */
export type DataColumn<Row extends RowData> = ColumnDef<TableFeaturesInUse, Row>;

type DataTableProps<Row extends RowData> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The sort that the server used, and where each other sort lives: links, so that it works without scripts. */
  sort?: { by: string; direction: SortDirection; href: (column: string, direction: SortDirection) => string };
  /** Shown in place of the table when there is no row. */
  empty?: ReactNode;
};

export function DataTable<Row extends RowData>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowId,
  sort,
  empty,
}: DataTableProps<Row>) {
  const t = useTranslations('shell');
  const captionId = useId();
  const sortBy = sort?.by;
  const descending = sort?.direction === 'desc';
  const sorting = useMemo(() => (sortBy ? [{ id: sortBy, desc: descending }] : []), [sortBy, descending]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting },
    defaultColumn: { enableSorting: false },
  });

  if (rows.length === 0 && empty) return <div className="border-y border-hairline py-8">{empty}</div>;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-labelledby={captionId} tabIndex={0} className="table-scroller">
      <table className="w-full border-separate border-spacing-0 text-small tabular-nums">
        <caption id={captionId} className={captionHidden ? 'sr-only' : 'pb-3 text-start font-semibold'}>
          {caption}
          {sort ? <span className="sr-only">. {t('ui.tableSortable')}</span> : null}
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
                    className={`border-b-[1.5px] border-ink bg-paper px-3 py-2.5 align-bottom font-semibold first:ps-0 last:pe-0 ${look(header.column.columnDef.meta)}`}
                  >
                    {sort && header.column.getCanSort() ? (
                      <SortLink href={sort.href(header.column.id, sorted === 'asc' ? 'desc' : 'asc')} sorted={sorted}>
                        <table.FlexRender header={header} />
                      </SortLink>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="hover:bg-raised">
              {row.getAllCells().map((cell) => {
                const meta = cell.column.columnDef.meta;
                const className = `border-b border-hairline px-3 py-3 align-baseline font-normal first:ps-0 last:pe-0 ${look(meta)}`;
                return meta?.rowHeader ? (
                  <th key={cell.id} scope="row" className={className}>
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={className}>
                    <table.FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function look(meta: ColumnLook | undefined): string {
  return `${meta?.align === 'end' ? 'text-end' : 'text-start'} ${meta?.nowrap ? 'whitespace-nowrap' : meta?.wide ? 'min-w-64' : 'min-w-28'}`;
}
