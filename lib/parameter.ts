/** What an address says under one name; undefined when it says nothing, or says it more than once. */
export function parameter(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
