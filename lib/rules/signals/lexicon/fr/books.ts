import type { PhraseBook } from '../phrases';

/** The French phrases. */
export const frenchBooks: readonly PhraseBook[] = [];
