import { useCallback, useReducer } from "react";
import type { ProgressStep } from "../../actions";
import type { Answers, Workbook } from "../../workbook";
import { answersIn } from "./answers-in";
import { questionsIn } from "./questions-in";
import { reduceSession } from "./reduce-session";
import type { Session } from "./session";
import type { SessionActions } from "./session-actions";
import { understand } from "./understand";
import { understoodIn } from "./understood-in";
import { useLookRequests } from "./useLookRequests";
import { useSheetWatch } from "./useSheetWatch";
import { write } from "./write";

/** Where the pane stands with this workbook, and what can be asked of it. */
export function useSession(workbook: Workbook): { readonly session: Session; readonly actions: SessionActions } {
  const [session, dispatch] = useReducer(reduceSession, { kind: "idle" });
  const noteChange = useCallback(() => dispatch({ kind: "cells-changed" }), []);
  const noteProgress = useCallback((step: ProgressStep) => dispatch({ kind: "progressed", step }), []);
  const understood = understoodIn(session);
  useSheetWatch(workbook, understood?.reading ?? null, noteChange);

  const readWith = (answers: Answers): void => {
    dispatch({ kind: "read-started", answers });
    void understand(workbook, { answers, questions: questionsIn(session) }, noteProgress).then(dispatch);
  };
  const writeNow = (): void => {
    if (understood === null) return;
    dispatch({ kind: "write-started" });
    void write(workbook, understood, noteProgress).then(dispatch);
  };
  const read = (): void => readWith(answersIn(session));
  useLookRequests(read);
  return {
    session,
    actions: {
      read,
      answer: (question, option) => dispatch({ kind: "answered", question, option }),
      reopenQuestions: () => dispatch({ kind: "questions-reopened" }),
      retry: () => (understood === null ? readWith(answersIn(session)) : writeNow()),
      write: writeNow,
    },
  };
}
