/** Where a case stands. */
export const CASE_STATES = ['draft', 'in_review', 'awaiting_decision', 'decided'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Acts that move a case, or leave it where it is. */
export type Move =
  | 'submit'
  | 'send_back'
  | 'pass_on'
  | 'decide_aside'
  | 'decide_some'
  | 'decide_all'
  | 'revise'
  | 'rescreen';

/**
 * The one table of moves. The screen asks it what to show, the data layer what to allow; the database holds the same
 * table in a trigger. `decide_some` leaves at least one component undecided, `decide_all` leaves none. `decide_aside` is what can be
 * decided without a review, such as an emergency freeze. `revise` begins a new version; what was decided stands meanwhile.
 */
export const MOVES: readonly { move: Move; from: CaseState; to: CaseState }[] = [
  { move: 'submit', from: 'draft', to: 'in_review' },
  { move: 'send_back', from: 'in_review', to: 'draft' },
  { move: 'pass_on', from: 'in_review', to: 'awaiting_decision' },
  { move: 'decide_aside', from: 'draft', to: 'draft' },
  { move: 'decide_aside', from: 'in_review', to: 'in_review' },
  { move: 'decide_some', from: 'awaiting_decision', to: 'awaiting_decision' },
  { move: 'decide_all', from: 'awaiting_decision', to: 'decided' },
  { move: 'decide_all', from: 'decided', to: 'decided' },
  { move: 'revise', from: 'awaiting_decision', to: 'draft' },
  { move: 'revise', from: 'decided', to: 'draft' },
  { move: 'rescreen', from: 'in_review', to: 'in_review' },
  { move: 'rescreen', from: 'awaiting_decision', to: 'in_review' },
  { move: 'rescreen', from: 'decided', to: 'in_review' },
];

/** The state a move leads to, or null when it is not open from here. */
export function stateAfter(from: CaseState, move: Move): CaseState | null {
  return MOVES.find((entry) => entry.from === from && entry.move === move)?.to ?? null;
}
