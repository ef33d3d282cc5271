/** What the pane can ask for. */
export interface SessionActions {
  /** Reads the workbook, with the answers given so far. */
  readonly read: () => void;
  readonly answer: (question: string, option: string) => void;
  readonly reopenQuestions: () => void;
  /** Tries again what failed. */
  readonly retry: () => void;
  readonly write: () => void;
}
