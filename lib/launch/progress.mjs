const terminal = process.stdout.isTTY;
const SIGN_OF_LIFE = terminal ? 1000 : 10_000;

/**
 * Says which step it is in, how long it takes, and that it is alive.
 * @param {number} total how many steps there will be
 */
export function startProgress(total) {
  let number = 0;

  /**
   * @template Result
   * @param {string} title what is being done, as in "Building the application"
   * @param {(skip: (why: string) => void) => Result | Promise<Result>} work may say why there was nothing to do
   * @returns {Promise<Result>}
   */
  async function step(title, work) {
    number += 1;
    const line = `${number} of ${total}  ${title}`;
    const began = performance.now();
    const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;
    /** @type {string | undefined} */
    let skipped;
    process.stdout.write(terminal ? line : `${line}\n`);
    const timer = setInterval(() => {
      process.stdout.write(terminal ? `\r${line}  ${seconds()}` : `        still at it, ${seconds()}\n`);
    }, SIGN_OF_LIFE);
    try {
      const result = await work((why) => {
        skipped = why;
      });
      const end = skipped ?? seconds();
      process.stdout.write(
        terminal ? `\r\u001b[2K${line}  ${end}\n` : `        ${skipped ?? `done in ${seconds()}`}\n`,
      );
      return result;
    } catch (error) {
      process.stdout.write(terminal ? '\n' : '');
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  return { step };
}
