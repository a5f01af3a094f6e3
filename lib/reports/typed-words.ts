import type { CaseRecord, Term } from '@/lib/cases/record-schema';
import type { LanguagePack } from './words';

/** Keys whose strings nobody typed: ids, days, hashes, and names of standing things. */
const NOT_TYPED = new Set(
  'asOf at bearing bytes by case currency dueOn edition field finding format hash id kind language mediaType met openedAt on publisher question receivedOn reviewOn rule sealedAt sentOn submittedAt takenAt to'.split(
    ' ',
  ),
);
/** Parts of a record that are the Guidelines, the rulebook, public facts, or the chain of acts. */
const PUBLIC_PARTS = ['rules', 'guideline', 'countryFacts', 'sources'] as const;

/**
 * Every passage that somebody typed into this record, each once. Whatever is not known to be public counts as typed, so
 * that a field which is added to records one day is never published by oversight.
 */
export function typedWords(record: CaseRecord, standing: ReadonlySet<string>): Set<string> {
  const { rules: _r, guideline: _g, countryFacts: _c, sources: _s, events: _e, notice: _n, ...rest } = record;
  const found = stringsIn({ ...rest, case: { ...rest.case, number: null } }).map((text) => text.trim());
  return new Set(found.filter((text) => text !== '' && !standing.has(text)));
}

/** The phrases that were marked in the project's words: pieces of what was typed, often a single word. */
export function markedPhrases({ project }: CaseRecord): string[] {
  return [...new Set(project.quotes.map(({ quote }) => quote))];
}

/** Words that are public whatever a case holds: those of the program, the rulebook, the Guidelines and the country facts. */
export function standingWords(record: CaseRecord, { report, rulebook, englishRulebook }: LanguagePack): Set<string> {
  const components = new Set(record.project.components.map(({ id }) => id));
  const questions = [
    ...record.project.answers,
    ...(record.screening?.findings ?? []).flatMap(({ missing }) => missing),
  ];
  return new Set(
    [
      ...PUBLIC_PARTS.flatMap((part) => everyString(record[part])),
      ...[report, rulebook, englishRulebook].flatMap(everyString),
      ...questions.map(({ text }) => text),
      ...termsIn(record).flatMap(({ key, words }) => (components.has(key) ? [] : [words])),
    ].map((text) => text.trim()),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isTerm(value) || isFact(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (typeof part === 'string' && NOT_TYPED.has(key)) return [];
    // A phrase is a piece of a field that stands in full elsewhere; the words of a question are those of the rulebook.
    if (('start' in value && key === 'quote') || key === 'phrases' || ('question' in value && key === 'text'))
      return [];
    return stringsIn(part);
  });
}

function isTerm(value: object): value is Term {
  return Object.keys(value).length === 2 && 'key' in value && 'words' in value;
}

function termsIn(value: unknown): Term[] {
  if (typeof value !== 'object' || value === null) return [];
  return isTerm(value) ? [value] : Object.values(value).flatMap(termsIn);
}

function isFact(value: object): boolean {
  return 'kind' in value && value.kind === 'fact';
}

function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
}
