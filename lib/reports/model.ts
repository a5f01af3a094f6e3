/**
 * The report model: what a report says, in one language, in the order in which it says it. The PDF template draws it
 * and adds no word of its own. Every string is plain text; a template must never read one as markup.
 */

/** Shapes of look.md. `clear` is a thin tick; `none` (does not apply) is a dash. */
export type Mark = 'bar' | 'extreme' | 'high' | 'medium' | 'low' | 'none' | 'cannot-tell' | 'clear' | 'credit';
export type Marked = { mark: Mark; words: string };

export type Row = { label: string; text: string };
export type Table = { caption: string; head: string[]; rows: string[][] };

/** A passage of the guideline with the id that stands in the margin. */
export type PassageView = { id: string; leadIn: string; text: string; notes: { number: string; text: string }[] };

/** Something the project says: its own words with a phrase marked, an answer, or the lack of one. */
export type WordsView =
  | { kind: 'quote'; where: string; before: string; phrase: string; after: string; remark: string }
  | { kind: 'answer'; asked: string; answer: string; basis: string; remark: string }
  | { kind: 'unanswered'; asked: string; basis: string; remark: string };

/** One rule with every subject on which it came out the same. */
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

export type ConditionView = { heading: string; text: string; rows: Row[] };
export type DecisionView = { heading: string; rows: Row[]; reasons: string; conditions: ConditionView[] };

export type ReportModel = {
  language: string;
  documentTitle: string;
  /** Date of the file (ISO), not of its printing: when the record was sealed. */
  date: string;
  author: string;
  /** Words of the template's own headings and labels. */
  labels: {
    contents: string;
    clause: string;
    words: string;
    noWords: string;
    facts: string;
    wouldChange: string;
    why: string;
    or: string;
    missing: string;
    mitigations: string;
    review: string;
    reasons: string;
    note: string;
  };
  /** In `page`, `{page}` and `{pages}` are left for the template to fill. */
  footer: { page: string; hash: string; number: string };
  cover: {
    eyebrow: string;
    title: string;
    number: string;
    norm: string;
    rows: Row[];
    noticeTitle: string;
    notice: string;
  };
  decision: {
    title: string;
    none: string;
    kind: string;
    rows: Row[];
    reasonsLabel: string;
    reasons: string;
    reasonsMore: string;
    earlier: string;
    standing: {
      caption: string;
      head: string[];
      rows: { component: string; standing: string; bars: Marked[] }[];
    };
    barsText: string;
  };
  levels: {
    title: string;
    lead: string;
    none: string;
    caption: string;
    head: string[];
    rows: { name: string; cells: Marked[] }[];
  };
  project: {
    title: string;
    rows: Row[];
    aimLabel: string;
    aim: string;
    indicatorsLabel: string;
    indicators: string[];
    noIndicators: string;
    componentsLabel: string;
    noComponents: string;
    components: Table;
    descriptions: { name: string; text: string }[];
  };
  findings: { title: string; lead: string; none: string; list: FindingView[] };
  others: {
    title: string;
    lead: string;
    caption: string;
    head: string[];
    rows: { outcome: Marked; cells: string[] }[];
  };
  country: { title: string; lead: string; none: string; tables: Table[]; sourcesLabel: string; sources: string[] };
  reviews: {
    title: string;
    none: string;
    list: { heading: string; outcome: string; note: string; responses: Table }[];
  };
  decisions: { title: string; none: string; list: DecisionView[] };
  work: { title: string; levels: Table; list: { heading: string; rows: Row[] }[] };
  comments: { title: string; list: { heading: string; rows: Row[] }[] };
  evidence: { title: string; list: { heading: string; rows: Row[] }[] };
  answers: { title: string; lead: string; none: string; tables: Table[]; quotes: Table };
  history: { title: string; lead: string; table: Table };
  norm: { title: string; lead: string; passages: PassageView[] };
  editions: { title: string; rows: Row[]; remarks: string[] };
};
