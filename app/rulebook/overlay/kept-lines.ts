import type { Located } from '@/lib/rules/overlay';

/** What a page can carry and a person can read. The rest is counted. */
export const MOST_LINES = 200;

/** The problems of a refused file, to travel as text beside what was entered. */
export type KeptLines = { problems: readonly Located[]; count: number };
