import { type ReactNode, useId } from 'react';

type PlainTableProps = {
  caption: ReactNode;
  /** Where a heading above says the same to the eye. */
  captionHidden?: boolean;
  columns: readonly { header: string; align?: 'end' }[];
  /** The first cell names the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** A table that nobody sorts, drawn by the server; it scrolls by itself where it does not fit. */
export function PlainTable({ caption, captionHidden = false, columns, rows }: PlainTableProps) {
  const captionId = useId();
  const look = (index: number) =>
    `px-3 first:ps-0 last:pe-0 ${columns[index]?.align === 'end' ? 'text-end' : 'text-start'}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-labelledby={captionId} tabIndex={0} className="table-scroller">
      <table className="w-full border-separate border-spacing-0 text-small tabular-nums">
        <caption id={captionId} className={captionHidden ? 'sr-only' : 'pb-3 text-start font-semibold'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ header }, index) => (
              <th
                key={header}
                scope="col"
                className={`border-b-[1.5px] border-ink bg-paper py-2.5 align-bottom font-semibold ${look(index)}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...figures] }) => (
            <tr key={id} className="hover:bg-raised">
              <th scope="row" className={`border-b border-hairline py-2 align-baseline font-normal ${look(0)}`}>
                {name}
              </th>
              {figures.map((figure, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
                <td key={index} className={`border-b border-hairline py-2 align-baseline ${look(index + 1)}`}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
