/** Where a command writes: results to one side, progress and trouble to the other. */
export interface Terminal {
  readonly result: (text: string) => void;
  readonly notice: (text: string) => void;
}

/** The real one. */
export const standardTerminal: Terminal = {
  result: (text) => void process.stdout.write(`${text}\n`),
  notice: (text) => void process.stderr.write(`${text}\n`),
};
