/** Reads a table of `|`-separated lines whose first line names the columns. A missing cell is the empty string. */
export function readTable<Column extends string>(table: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header, ...lines] = table.trim().split('\n');
  if (header !== columns.join('|')) throw new Error(`Unexpected columns: ${header}`);
  return lines.map((line) => {
    const cells = line.split('|');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Record<Column, string>;
  });
}

/** A cell with a number; null when empty. */
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));

/** A cell with ids separated by spaces. */
export const ids = (cell: string): string[] => cell.split(' ').filter(Boolean);
