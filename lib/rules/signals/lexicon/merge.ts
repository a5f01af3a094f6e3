import type { SignalGroup } from '../../types';
import { groupTable } from './groups';
import type { PhraseBook } from './phrases';

/** The groups with the phrases of every language. Throws at a book that names a group which is not in the table. */
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
    if (!groupTable.some(([known]) => known === id)) throw new Error(`Lexicon, ${language}: no group is called ${id}`);
    const before = whole.get(id);
    whole.set(id, before ? joined(before, own) : own);
  }
  return whole;
}

function joined(one: PhraseBook[string], other: PhraseBook[string]): PhraseBook[string] {
  const except = [...(one.except ?? []), ...(other.except ?? [])];
  return {
    phrases: [...new Set([...one.phrases, ...other.phrases])],
    ...(except.length > 0 ? { except: [...new Set(except)] } : {}),
  };
}
