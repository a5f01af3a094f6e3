/** One cell: words, a number, a day (its time is not shown) or nothing. */
export type Cell = string | number | Date | null;
export type Row = readonly Cell[];

/** A table that leaves as a file. `width` is in characters, for a spreadsheet. */
export type Table = {
  /** Of the sheet: at most 31 characters and none of `\ / ? * [ ] :`. */
  name: string;
  columns: readonly { header: string; width: number }[];
  /** Batch by batch, so that no more than one of them is held at a time. */
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
};
