import type { ReactNode } from 'react';

export type SummaryRow = { key: ReactNode; value: ReactNode; action?: ReactNode; id?: string };

/** Keys and values under hairlines; an action (a link) at the end of the row. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="border-t border-hairline">
      {rows.map(({ key, value, action, id }, index) => (
        <div
          key={id ?? index}
          className="grid gap-x-8 gap-y-1 border-b border-hairline py-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
        >
          <dt className="font-semibold">{key}</dt>
          <dd className="min-w-0 max-w-prose">{value}</dd>
          {action ? <dd className="print:hidden">{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
