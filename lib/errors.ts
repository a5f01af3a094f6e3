/** Codes of expected failures. Each has a sentence under `errors.<code>` in the messages. */
export type ErrorCode =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'wrong-state'
  | 'second-person'
  | 'level-too-low'
  | 'bar-open'
  | 'waiver-first'
  | 'review-first'
  | 'throttled'
  | 'link-used'
  | 'credentials'
  | 'file-changed'
  | 'too-many'
  /** Said in the browser: the connection was lost before the answer came. */
  | 'no-answer';

/** Problems by field path (`components.0.name`), each a key of the `validation` messages. */
export type FieldProblems = Record<string, string>;

/** An expected failure: shown to the person in words. Anything else thrown is logged with a reference. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: FieldProblems = {},
  ) {
    super(code);
    this.name = 'AppError';
  }
}
