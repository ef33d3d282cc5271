/** What the buttons of this screen do. */
export interface DataActions {
  readonly read: () => void;
  readonly answer: (question: string, option: string) => void;
  readonly reopenQuestions: () => void;
  readonly retry: () => void;
  readonly showAssociates: () => void;
}
