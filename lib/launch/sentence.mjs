/** A failure that a person can mend. Its message is the whole sentence they see; there is no stack. */
export class Sentence extends Error {}

/**
 * Prints what went wrong and ends the process with code 1. Anything but a Sentence is a defect and shows its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  console.error(error instanceof Sentence ? `\n${error.message}` : error);
  process.exit(1);
}
