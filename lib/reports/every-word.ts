import type { Block, ReportModel } from './model';

/** Parts of a model that no form prints as words: keys, shapes, and the line of time, of which a table says the same. */
const NOT_PRINTED = new Set(['kind', 'id', 'mark', 'timeline']);

/**
 * Every passage of words that a form of a report must show: cover, titles, and all that stands in the blocks. For tests,
 * which read each form back and look for them.
 */
export function everyWord({ cover, template, sections }: ReportModel): string[] {
  const { notice, title, number, norm, rows } = cover;
  const { donor, classification, coverText, logo } = template ?? {};
  const ofTemplate = [donor, classification, coverText, logo?.alt];
  return [
    ...new Set(wordsIn([ofTemplate, notice, title, number, norm, rows, sections.map((s) => [s.title, s.blocks])])),
  ];
}

/** Every passage of words in these blocks. */
export function wordsOfBlocks(blocks: readonly Block[]): string[] {
  return wordsIn(blocks);
}

function wordsIn(part: unknown): string[] {
  if (typeof part === 'string') return part.trim() === '' ? [] : [part];
  if (Array.isArray(part)) return part.flatMap(wordsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (NOT_PRINTED.has(key) ? [] : wordsIn(value)));
}
