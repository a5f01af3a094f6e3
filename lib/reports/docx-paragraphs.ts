import { HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { Apparatus } from './docx-apparatus';
import { type StyleName, styleId } from './docx-styles';
import { direction, runs } from './docx-text';
import type { PassageView, ReportModel } from './model';

/** What a block is drawn with. */
export type Drawing = Pick<ReportModel, 'labels'> & {
  apparatus: Apparatus;
  /** Of the text, in twentieths of a point. */
  width: number;
  /** All that is listed here is open: each item gets a comment. */
  open: boolean;
};

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** A paragraph of these words in one of the report's styles; `children` where there is more to them than words. */
export function styled(style: StyleName, words: string, children: ParagraphChild[] = runs(words)): Paragraph {
  return new Paragraph({ style: styleId(style), ...direction(words), children });
}

/** The same, or nothing where there are no words. */
export function said(style: StyleName, words: string): Paragraph[] {
  return words === '' ? [] : [styled(style, words)];
}

export function heading(words: string, level: number): Paragraph {
  return new Paragraph({ heading: HEADINGS[level - 1], ...direction(words), children: runs(words) });
}

/** Words that a person typed, in as many paragraphs as they have. */
export function paragraphs(words: string, style?: StyleName): Paragraph[] {
  return words
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => (style ? styled(style, part) : new Paragraph({ ...direction(part), children: runs(part) })));
}

export function passageContent(passage: PassageView, { apparatus }: Drawing): Paragraph[] {
  const leadIn = passage.leadIn === '' ? [] : runs(`${passage.leadIn} `, { style: 'LeadIn' });
  return [
    styled('Clause number', passage.id),
    styled('Clause', passage.text, [...leadIn, ...apparatus.passage(passage)]),
  ];
}

/** A list item; several with the same `list` are one list. */
export function item(
  words: string,
  list: { ordered: boolean; instance: number },
  children: ParagraphChild[] = runs(words),
): Paragraph {
  const numbering = { reference: list.ordered ? 'number' : 'dash', level: 0, instance: list.instance };
  return new Paragraph({ style: 'ListParagraph', numbering, ...direction(words), children });
}

export function bullets(items: readonly string[], { apparatus }: Drawing): Paragraph[] {
  const instance = apparatus.list();
  return items.map((words) => item(words, { ordered: false, instance }));
}

/** Each item in a dashed frame, with a comment on it. */
export function unknownContent(items: readonly string[], { apparatus, labels }: Drawing): Paragraph[] {
  return items.map((words) => styled('Unanswered', words, apparatus.open([labels.missing, words], runs(words))));
}
