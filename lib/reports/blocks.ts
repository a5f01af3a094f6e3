import type { Block, Cell, Row } from './model';

/** A passage of text, or nothing where there is none to say. */
export function words(kind: 'lead' | 'text' | 'remark' | 'label' | 'strong', text: string): Block[] {
  return text === '' ? [] : [{ kind, text }];
}

/** Rows that say something, or nothing. */
export function rows(list: readonly Row[]): Block[] {
  const told = list.filter(({ text }) => text !== '');
  return told.length === 0 ? [] : [{ kind: 'rows', rows: told }];
}

/** A table, or nothing where it has no row. */
export function table(
  caption: string,
  columns: readonly (readonly [string, number])[],
  body: readonly Cell[][],
): Block[] {
  if (body.length === 0) return [];
  return [
    { kind: 'table', caption, head: columns.map(([head]) => head), rows: body, widths: columns.map(([, w]) => w) },
  ];
}

/** A list, or nothing where it is empty. */
export function list(items: readonly string[], ordered = false): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered }];
}

/** These blocks, or, where there are none, one sentence that says so. */
export function orSay(blocks: readonly Block[], none: string): Block[] {
  return blocks.length > 0 ? [...blocks] : [{ kind: 'text', text: none }];
}
