import type { CaseRecord, RecordQuote } from '@/lib/cases/record-schema';
import type { WordsView } from './model';
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

/** The sentence that a phrase stands in, cut around it, with what the authors said of the mark. */
export function quoteView(record: CaseRecord, quote: RecordQuote, words: ReportWords): WordsView {
  const text = fieldText(record, quote.field);
  const found = text.slice(quote.start, quote.end) === quote.quote;
  return {
    kind: 'quote',
    where: fieldName(record, quote.field, words),
    before: found ? sentenceBefore(text.slice(0, quote.start)) : '',
    phrase: quote.quote,
    after: found ? sentenceAfter(text.slice(quote.end)) : '',
    remark: words.several([suggestion(quote, words), quoteRemark(quote, words)].filter(Boolean)),
  };
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

function sentenceBefore(before: string): string {
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  const sentence = last ? before.slice(last.index + last[0].length) : before;
  if (sentence.length <= AROUND) return sentence.trimStart();
  const cut = sentence.slice(-AROUND);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function sentenceAfter(after: string): string {
  const end = new RegExp(SENTENCE_END.source).exec(after);
  const sentence = end ? after.slice(0, end.index + 1) : after;
  if (sentence.length <= AROUND) return sentence.trimEnd();
  const cut = sentence.slice(0, AROUND);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
