/** Where a note number stands: before the character at `at` (UTF-16 offset into the text without note numbers). */
export type NoteMark = { note: string; at: number };

/** Whom a list of clauses speaks to: States that help, or States that lack the means and seek help. */
export type Addressee = 'assisting' | 'receiving';

/** One numbered clause of section IV.3. */
export type Clause = {
  /** `IV.3-A-i` ... `IV.3-A-iv`, `IV.3-R-i` ... `IV.3-R-iii` */
  id: string;
  kind: 'clause';
  addressee: Addressee;
  /** Roman numeral as printed, without the full stop. */
  numeral: string;
  /** The words that the clause completes: "... States in a position to assist should:". */
  leadIn: string;
  /** Exact words, without the numeral. */
  text: string;
  notes: readonly NoteMark[];
};

/** A list of clauses under its lead-in. */
export type ClauseList = { id: string; addressee: Addressee; leadIn: string; clauses: readonly Clause[] };

/** One paragraph of the commentary. */
export type Commentary = {
  /** `IV.3-C1` ... `IV.3-C5` */
  id: string;
  kind: 'commentary';
  /** The sub-heading printed before the paragraph, where there is one. */
  heading?: string;
  /** Exact words, without note numbers; {@link NoteMark} says where those stand. */
  text: string;
  notes: readonly NoteMark[];
};

/** What a rule can rest on and what `/guideline#<id>` can show. */
export type Passage = Clause | Commentary;

/** A numbered note of the Guidelines. */
export type Note = {
  /** `n887` ... `n901` */
  id: string;
  /** As printed. */
  number: number;
  /** Id of the commentary paragraph that carries its number. */
  citedIn: string;
  text: string;
};
