import type { CaseRecord, RecordQuote } from '@/lib/cases/record-schema';
import { fieldText } from '@/lib/reports/quote';

/** Characters of the text kept on each side of a phrase, so that it can be told from others like it. */
const AROUND = 32;

export type QuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string };
/** Counts Unicode code points from 0; the character at `end` is no longer in it. */
export type PositionSelector = { type: 'TextPositionSelector'; start: number; end: number };

/**
 * Selects a marked phrase twice, by place and by words. A record counts UTF-16 units, selectors count code points. Where the
 * phrase does not stand at its place, its words alone select it.
 */
export function phraseSelectors(record: CaseRecord, quote: RecordQuote): (PositionSelector | QuoteSelector)[] {
  const text = fieldText(record, quote.field);
  if (text.slice(quote.start, quote.end) !== quote.quote) return [{ type: 'TextQuoteSelector', exact: quote.quote }];
  const before = [...text.slice(0, quote.start)];
  const phrase = [...quote.quote];
  const after = [...text.slice(quote.end)];
  return [
    { type: 'TextPositionSelector', start: before.length, end: before.length + phrase.length },
    {
      type: 'TextQuoteSelector',
      exact: quote.quote,
      prefix: before.slice(-AROUND).join(''),
      suffix: after.slice(0, AROUND).join(''),
    },
  ];
}

/** Where the text of a field stands in the record: a JSON Pointer (RFC 6901) as a URI fragment, without the `#`. */
export function fieldPointer({ project }: CaseRecord, field: string): string {
  const [list = '', key = '', part = ''] = field.split('.');
  const index = list === 'components' ? project.components.findIndex(({ id }) => id === key) : key;
  return ['/project', list, index, part].filter((piece) => piece !== '').join('/');
}
