/** A failure that the user can act on: its message is the whole story, so no stack is shown. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [code] exit code of the command, 1 unless told
   */
  constructor(message, code = 1) {
    super(message);
    this.name = 'Stop';
    this.code = code;
  }
}

/**
 * Runs a command's main function. A `Stop` ends it with its message and code; anything else is a
 * fault of ours and shows its stack.
 *
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof Stop) {
      if (error.message !== '') console.error(error.message);
      process.exit(error.code);
    }
    console.error(error);
    process.exit(1);
  }
}
