import type { FactsEdition } from '@/lib/rules/types';

/** A file as it arrives. */
export type ImportFile = { name: string; bytes: Uint8Array };

/** What can be wrong with a file or a row; each has a sentence under `reference.editions.problems`. */
export const PROBLEMS = [
  'empty',
  'tooLarge',
  'encoding',
  'characters',
  'quotes',
  'rowTooLong',
  'tooManyRows',
  'unknownFile',
  'sameKind',
  'missingColumn',
  'unknownColumn',
  'repeatedColumn',
  'cells',
  'missing',
  'tooLong',
  'country',
  'source',
  'year',
  'number',
  'choice',
  'duplicate',
  'pair',
] as const;

/** One thing to be mended, with the place where it stands. `line` counts from 1; null = the file as a whole. */
export type ImportProblem = {
  file: string;
  line: number | null;
  column: string;
  key: (typeof PROBLEMS)[number];
  /** The words that were found, shortened. */
  value: string;
};

/** Which of the four files it is, told by its columns. */
export type FileKind = 'death-penalty' | 'practices' | 'treaties' | 'sources';

/** An edition, or what stands in its way: never both, and never a part of an edition. */
export type ImportResult =
  | { edition: FactsEdition; kinds: readonly FileKind[]; problems: readonly [] }
  | { edition: null; problems: readonly ImportProblem[] };

/** What an import starts from: its own name and date, and the edition whose other facts are kept. */
export type ImportBasis = { name: string; asOf: string; current: FactsEdition };
