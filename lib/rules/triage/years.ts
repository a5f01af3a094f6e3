/** No project of this field began before; a year after the next ten is a slip of the pen or a number of something else. */
const EARLIEST = 1960;

/** The years of a project. Where the record has none, the years that its text names, from the first to the last. */
export function yearsOf(
  { start_year, end_year, title, summary }: Given,
  today: number,
): { startYear: number | null; endYear: number | null } {
  if (start_year !== null || end_year !== null) return { startYear: start_year, endYear: end_year };
  const named = [...`${title} ${summary}`.matchAll(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu)]
    .map(([year]) => Number(year))
    .filter((year) => year >= EARLIEST && year <= today + 10);
  if (named.length === 0) return { startYear: null, endYear: null };
  return { startYear: named.reduce((a, b) => Math.min(a, b)), endYear: named.reduce((a, b) => Math.max(a, b)) };
}

type Given = { start_year: number | null; end_year: number | null; title: string; summary: string };
