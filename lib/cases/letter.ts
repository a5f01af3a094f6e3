import { z } from 'zod';
import { LANGUAGES, type Language } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import type { CaseContents, NamedPerson } from '@/lib/cases/case-file';
import type { DecisionKind } from '@/lib/cases/decision-table';
import { longText, requiredText } from '@/lib/cases/text';
import type { FieldProblems } from '@/lib/errors';

/** Decisions that somebody outside has to be told of. */
export const LETTER_KINDS = [
  'enhanced_engagement',
  'emergency_freeze',
  'temporary_freeze',
  'partial_lift',
  'lift',
  'withdrawal',
  'termination',
] as const satisfies readonly DecisionKind[];
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whom a letter is for: the government that receives the help, who delivers it, or who gives beside us. */
export const LETTER_TO = ['government', 'partner', 'co_donor'] as const;
export type LetterTo = (typeof LETTER_TO)[number];

/** How a letter left the house. */
export const LETTER_WAYS = ['post', 'email', 'handed_over'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

/** What a letter is taken home as: to edit, to read anywhere, to send or keep among messages. */
export const LETTER_FORMS = ['docx', 'txt', 'eml'] as const;
export type LetterForm = (typeof LETTER_FORMS)[number];

/** Longest text of a letter, in characters: the longest draft that a decision can give has room. */
export const LETTER_MOST = 150_000;

/** The letter itself: paragraphs of `text` stand apart by a blank line. */
export type LetterWords = { to: LetterTo; addressee: string; language: Language; subject: string; text: string };

/** What came back, as somebody noted it. */
export type LetterAnswer = { receivedOn: string; words: string; by: NamedPerson; at: string };

/** A letter as it was sent. It is never changed: a correction is a letter of its own that names it in `replaces`. */
export type Letter = LetterWords & {
  /** 1, 2, 3 ... within the case. */
  number: number;
  /** Number of the decision that it tells of. */
  decision: number;
  how: LetterWay;
  /** ISO day. */
  sentOn: string;
  /** Of the post, the delivery or the message; empty where there is none. */
  receipt: string;
  /** Number of the item of evidence that shows it was sent. */
  evidence: number | null;
  replaces: number | null;
  by: NamedPerson;
  at: string;
  answers: LetterAnswer[];
};

const count = z.coerce
  .number({ error: 'id' })
  .int({ error: 'id' })
  .min(1, { error: 'id' })
  .max(100_000, { error: 'id' });
const maybeCount = z.union([z.literal('').transform(() => null), z.null(), count], { error: 'id' });
const day = z
  .string({ error: 'date' })
  .min(1, { error: 'required' })
  .pipe(z.iso.date({ error: 'date' }));

/** Text of several lines. A browser posts CR LF for the end of each; what is kept and drawn has LF. */
function lines(most: number, least = 1) {
  return requiredText(most, least).transform((words) => words.replace(/\r\n?/g, '\n'));
}

/** What is taken home as a file: the words alone, whether they were sent or not. */
export const letterWordsSchema = z.object({
  to: z.enum(LETTER_TO, { error: 'required' }),
  addressee: lines(300),
  language: z.enum(LANGUAGES, { error: 'required' }),
  subject: requiredText(300),
  text: lines(LETTER_MOST, 20),
});

/** Name of the file of a letter that was sent, cut at its dot: `3.docx` is letter 3 in Word. */
export const letterFileSchema = z.tuple([count, z.enum(LETTER_FORMS)]);

/** A letter that was sent, as a form says it. Days against the decision and today are checked by {@link letterProblems}. */
export const letterSchema = letterWordsSchema.extend({
  decision: count,
  how: z.enum(LETTER_WAYS, { error: 'required' }),
  sentOn: day,
  receipt: longText(300),
  evidence: maybeCount,
  replaces: maybeCount,
});
export type LetterInput = z.input<typeof letterSchema>;

export const letterAnswerSchema = z.object({ letter: count, receivedOn: day, words: lines(20_000) });
export type LetterAnswerInput = z.input<typeof letterAnswerSchema>;

/** Is this a decision that somebody outside is told of? */
export function isLetterKind(kind: string): kind is LetterKind {
  return LETTER_KINDS.some((known) => known === kind);
}

/** What of a letter does not fit the case or the day, by field. `today` is an ISO date. */
export function letterProblems(
  { decisions, letters, evidence }: Pick<CaseContents, 'decisions' | 'letters' | 'evidence'>,
  letter: z.output<typeof letterSchema>,
  today: string,
): FieldProblems {
  const decision = decisions.find(({ number }) => number === letter.decision);
  const replaced = letters.find(({ number }) => number === letter.replaces);
  const problems: FieldProblems = {};
  if (letter.sentOn > today) problems.sentOn = 'dateNotAhead';
  if (decision && letter.sentOn < dayOf(new Date(decision.createdAt))) problems.sentOn = 'dateAfterDecision';
  if (letter.evidence !== null && !evidence.some(({ number, withdrawn }) => number === letter.evidence && !withdrawn))
    problems.evidence = 'noSuchEvidence';
  if (letter.replaces !== null && replaced?.decision !== letter.decision) problems.replaces = 'id';
  return problems;
}

/** The letters about one decision, the newest first, each with the number of the letter that replaced it, if any. */
export function lettersAbout(
  decision: number,
  letters: readonly Letter[],
): { letter: Letter; replacedBy: number | null }[] {
  return letters
    .filter((letter) => letter.decision === decision)
    .map((letter) => ({
      letter,
      replacedBy: letters.find(({ replaces }) => replaces === letter.number)?.number ?? null,
    }))
    .toReversed();
}
