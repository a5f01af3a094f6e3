import type { SectionId } from './section-ids';

/**
 * The report model: what a report says, in one language, in the order in which it says it. Screen, PDF, DOCX, HTML, CSV
 * and JSON are drawn from it and add no word of their own. Every string is plain text; nothing may read one as markup.
 */

/** Shapes of look.md. `clear` is a thin tick; `none` (does not apply) is a dash. */
export type Mark = 'bar' | 'extreme' | 'high' | 'medium' | 'low' | 'none' | 'cannot-tell' | 'clear' | 'credit';
export type Marked = { mark: Mark; words: string };

export type Row = { label: string; text: string };

/** A cell is words, or marked words one under the other; an empty list is an empty cell. */
export type Cell = string | readonly Marked[];

/** A passage of the guideline with the id that stands in the margin. */
export type PassageView = { id: string; leadIn: string; text: string; notes: { number: string; text: string }[] };

/** A stretch of the project's own words; `marked` where it is a phrase that matters. */
export type QuoteRun = { text: string; marked: boolean };

/** Something the project says: its own words with the phrases in them marked, an answer, or the lack of one. */
export type WordsView =
  | { kind: 'quote'; where: string; runs: readonly QuoteRun[]; remark: string }
  | { kind: 'answer'; asked: string; answer: string; basis: string; remark: string }
  | { kind: 'unanswered'; asked: string; basis: string; remark: string };

/** One rule with every subject on which it came out the same: clause beside words. */
export type FindingView = {
  mark: Mark;
  /** Level and effect in words. */
  level: string;
  /** Limb and subjects. */
  place: string;
  rule: string;
  title: string;
  joining: string;
  clauses: PassageView[];
  /** Which commentary paragraphs it rests on besides; they are printed in full at the end. */
  also: string;
  /** The words of the subjects, those with the same words together; no name where there is one subject only. */
  words: { subjects: string; items: WordsView[] }[];
  facts: { text: string; remark: string }[];
  /** By subject: each inner list is one set of changes that together clear the flag. */
  changes: string[][][];
  /** Said instead where no change of the project would clear it. */
  changesNone: string;
  mitigations: string[];
  /** Unanswered questions on which it hangs and which `words` does not show. */
  missing: string[];
  barRemark: string;
  reviews: { by: string; on: string; response: string; note: string }[];
};

/** How a component stood: `open` = nothing decided that lets help flow or stops it. */
export type Standing = 'open' | 'flowing' | 'held' | 'ended';

/** Freezes, decisions and reviews of each component on one line of time. Places are shares of the line, 0 to 1. */
export type TimelineView = {
  /** What the picture shows, in words, for those who do not see it. */
  description: string;
  from: string;
  to: string;
  /** What the ways of standing are called, for the key of the picture. */
  key: { standing: Standing; words: string }[];
  rows: {
    name: string;
    stretches: { standing: Standing; from: number; to: number }[];
    /** A number is that of the decision; empty for a review and for a day of review to come. */
    marks: { kind: 'decision' | 'review' | 'due'; at: number; number: string }[];
  }[];
};

export type Block =
  /** `label` heads what follows it; `lead` opens a section; `remark` is small; `strong` is what must not be overlooked. */
  | { kind: 'lead' | 'text' | 'remark' | 'label' | 'strong'; text: string }
  | { kind: 'rows'; rows: readonly Row[] }
  /** `widths` are weights of the columns. */
  | {
      kind: 'table';
      caption: string;
      head: readonly string[];
      rows: readonly (readonly Cell[])[];
      widths: readonly number[];
    }
  | { kind: 'list'; items: readonly string[]; ordered: boolean }
  /** What nobody has answered. */
  | { kind: 'unknown'; items: readonly string[] }
  /** A part with a name of its own; `id` is its own within the report, and the same in every language and version. */
  | { kind: 'entry'; id: string; heading: string; note: string; blocks: readonly Block[] }
  /** Words that bind, such as a condition, with what belongs to them. */
  | { kind: 'aside'; heading: string; text: string; rows: readonly Row[] }
  | { kind: 'finding'; id: string; finding: FindingView }
  | { kind: 'passage'; passage: PassageView }
  | { kind: 'timeline'; timeline: TimelineView };

/** `number` is the same in every report, whichever sections it shows. */
export type Section = { id: SectionId; number: string; title: string; blocks: readonly Block[] };

/** The first section. */
export type Cover = {
  eyebrow: string;
  title: string;
  number: string;
  norm: string;
  rows: readonly Row[];
  noticeTitle: string;
  notice: string;
};

/** What the donor's template adds to the cover; the classification stands at the head of every page too. */
export type TemplateView = {
  donor: string;
  /** May be empty, like the text of the cover. */
  classification: string;
  coverText: string;
  /** Width and height in pixels. */
  logo?: { mediaType: 'image/png' | 'image/jpeg'; base64: string; alt: string; width: number; height: number };
};

export type ReportModel = {
  format: 'scruple.report/1';
  language: string;
  documentTitle: string;
  /** Date of the file (ISO), not of its printing: when the record was sealed. */
  date: string;
  author: string;
  /** Words of the headings and labels inside a finding, and of the list of contents. */
  labels: Readonly<Record<Label, string>>;
  /** In `page`, `{page}` and `{pages}` are left for the form to fill. */
  footer: {
    page: string;
    hash: string;
    number: string;
    check: string;
    /** Stands on every page of a public version: that parts of it are withheld. */
    watermark?: string;
  };
  cover: Cover;
  /** Only where a template is in force. */
  template?: TemplateView;
  /** The decision first; then in the order of section-ids.ts, or of the template. */
  sections: readonly Section[];
};

export const LABELS = [
  'contents',
  'clause',
  'words',
  'noWords',
  'facts',
  'wouldChange',
  'why',
  'or',
  'missing',
  'mitigations',
  'review',
  // Named only where two reports are compared.
  'level',
  'place',
  'rule',
] as const;
export type Label = (typeof LABELS)[number];
