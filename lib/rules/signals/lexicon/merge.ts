import type { SignalGroup } from '../../types';
import { groupTable } from './groups';
import type { PhraseBook } from './phrases';

/** The groups with the phrases of every language. Throws at a book that names a group twice or one that is not in the table. */
export function mergeGroups(books: Readonly<Record<string, readonly PhraseBook[]>>): SignalGroup[] {
  const byLanguage = Object.entries(books).map(([language, own]) => [language, oneBook(language, own)] as const);
  return groupTable.map(([id, question, suggests]) => {
    const entries = byLanguage.flatMap(([language, book]) => {
      const own = book.get(id);
      return own ? [[language, own] as const] : [];
    });
    const except = entries.flatMap(([language, own]) => (own.except ? [[language, own.except] as const] : []));
    const phrases = Object.fromEntries(entries.map(([language, own]) => [language, own.phrases]));
    return { id, question, suggests, phrases, ...(except.length > 0 ? { except: Object.fromEntries(except) } : {}) };
  });
}

function oneBook(language: string, books: readonly PhraseBook[]): Map<string, PhraseBook[string]> {
  const whole = new Map<string, PhraseBook[string]>();
  for (const [id, own] of books.flatMap((book) => Object.entries(book))) {
    if (whole.has(id)) throw new Error(`Lexicon, ${language}: two lists for the group ${id}`);
    if (!groupTable.some(([known]) => known === id)) throw new Error(`Lexicon, ${language}: no group is called ${id}`);
    whole.set(id, own);
  }
  return whole;
}
