import type { PhraseBook } from '../phrases';

/** The Spanish phrases. */
export const spanishBooks: readonly PhraseBook[] = [];
