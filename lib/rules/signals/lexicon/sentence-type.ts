/** Sentences that must trip a group, that must trip it as negated, and near misses that must not trip it. */
export type Sentences = { found: readonly string[]; negated: readonly string[]; missed: readonly string[] };
