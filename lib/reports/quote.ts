import type { CaseRecord, RecordQuote } from '@/lib/cases/record-schema';
import type { QuoteRun, WordsView } from './model';
import type { ReportWords } from './words';

/** Most characters shown on each side of a phrase. */
const AROUND = 200;
const SENTENCE_END = /[.!?…。؟]\s|\n/g;

/** The text of a field as the record holds it; empty when the field is not there. */
export function fieldText({ project }: CaseRecord, field: string): string {
  if (field === 'title' || field === 'summary') return project[field];
  const [list, key, part] = field.split('.');
  if (list === 'indicators') return project.indicators[Number(key)] ?? '';
  const component = project.components.find(({ id }) => id === key);
  return (part === 'name' || part === 'description') && component ? component[part] : '';
}

/** Where a phrase stands, in words. */
export function fieldName({ project }: CaseRecord, field: string, { t }: ReportWords): string {
  if (field === 'title' || field === 'summary') return t(`fields.${field}`);
  const [list, key = '', part] = field.split('.');
  if (list === 'indicators') return t('fields.indicators', { number: Number(key) + 1 });
  const component = project.components.find(({ id }) => id === key)?.name || t('project.unnamed');
  return t(part === 'name' ? 'fields.name' : 'fields.description', { component });
}

/**
 * The sentences that these phrases stand in, each once with every phrase in it marked, in the order of the text, and
 * under it what each phrase suggests and what the authors said of that.
 */
export function quoteViews(record: CaseRecord, quotes: readonly RecordQuote[], words: ReportWords): WordsView[] {
  const sentences = new Map<string, { from: number; to: number; field: string; quotes: RecordQuote[] }>();
  for (const quote of quotes) {
    const text = fieldText(record, quote.field);
    // Words that no longer stand where they were found are quoted alone.
    const found = text.slice(quote.start, quote.end) === quote.quote;
    const [from, to] = found ? sentenceAround(text, quote) : [-1, -1];
    const key = found ? `${quote.field} ${from} ${to}` : `${quote.field} ${quote.quote}`;
    const sentence = sentences.get(key) ?? { from, to, field: quote.field, quotes: [] };
    sentence.quotes.push(quote);
    sentences.set(key, sentence);
  }
  return [...sentences.values()].map(({ from, to, field, quotes: within }) => {
    const text = fieldText(record, field);
    const runs =
      from < 0
        ? [{ text: within[0]?.quote ?? '', marked: true }]
        : [
            { text: from > 0 && !startsSentence(text, from) ? '… ' : '', marked: false },
            ...runsOf(text, from, to, within),
            { text: to < text.length && !endsSentence(text, to) ? ' …' : '', marked: false },
          ];
    return {
      kind: 'quote',
      where: fieldName(record, field, words),
      runs: runs.filter((run) => run.text !== ''),
      remark: remarksOn(within, words),
    };
  });
}

/** What each phrase suggests; phrases that suggest the same and were answered the same stand together. */
function remarksOn(quotes: readonly RecordQuote[], words: ReportWords): string {
  const phrases = new Map<string, string[]>();
  for (const quote of quotes) {
    const remark = words.several([suggestion(quote, words), quoteRemark(quote, words)].filter(Boolean));
    phrases.set(remark, [...new Set([...(phrases.get(remark) ?? []), quote.quote])]);
  }
  if (phrases.size === 1) return [...phrases.keys()].join('');
  return [...phrases]
    .map(([remark, said]) =>
      words.pair(words.list(said.map((phrase) => words.t('findings.quoted', { words: phrase }))), remark),
    )
    .join('\n');
}

/** The text between two places, cut where a phrase begins or ends; phrases that overlap are one. */
function runsOf(text: string, from: number, to: number, quotes: readonly RecordQuote[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  let at = from;
  for (const { start, end } of quotes.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (end <= at) continue;
    const begins = Math.max(start, at);
    const last = runs.at(-1);
    if (begins > at || !last?.marked) runs.push({ text: text.slice(at, begins), marked: false });
    if (begins === at && last?.marked) last.text += text.slice(begins, end);
    else runs.push({ text: text.slice(begins, end), marked: true });
    at = end;
  }
  runs.push({ text: text.slice(at, to), marked: false });
  return runs;
}

function suggestion(quote: RecordQuote, words: ReportWords): string {
  return words.pair(words.sealed('signals', quote.group), words.option(quote.question, quote.suggests));
}

/** What stands against a mark, or what the authors said of it; empty when nothing was said. */
export function quoteRemark({ negated, response }: RecordQuote, { t, own, name: nameOf }: ReportWords): string {
  if (negated) return t('findings.negated');
  if (!response) return '';
  const name = response.by ? nameOf(response.by) : '';
  if (response.response.key === 'confirmed') return t('findings.confirmed', { name });
  if (response.response.key === 'refuted') return t('findings.refuted', { name, reason: response.reason });
  return own('signalResponses', response.response);
}

/** Where the sentence around a phrase begins and ends; of a very long one, the part near the phrase. */
function sentenceAround(text: string, { start, end }: RecordQuote): [from: number, to: number] {
  const before = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  const after = new RegExp(SENTENCE_END.source).exec(text.slice(end));
  let from = before ? before.index + before[0].length : 0;
  let to = after ? end + after.index + 1 : text.length;
  if (start - from > AROUND) from = text.indexOf(' ', start - AROUND) + 1 || from;
  if (to - end > AROUND) to = text.lastIndexOf(' ', end + AROUND) > end ? text.lastIndexOf(' ', end + AROUND) : to;
  return [Math.min(from, start), Math.max(to, end)];
}

function startsSentence(text: string, at: number): boolean {
  return /[.!?…。؟]\s$|\n$/.test(text.slice(0, at));
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?…。؟]$/.test(text.slice(0, at)) || text[at] === '\n';
}
