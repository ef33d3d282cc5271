/** What the command line ends with; scripts may rely on it. */
export const EXIT = {
  /** Written, printed or read. */
  done: 0,
  /** Our fault. */
  failed: 1,
  /** Questions to answer first. */
  ask: 2,
  /** No honest reading exists, or the file or the arguments cannot be used. */
  refused: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
