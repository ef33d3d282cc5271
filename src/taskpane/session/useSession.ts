import { useCallback, useEffect, useRef, type Dispatch } from "react";
import { describeWorkbookError, type OnProgress, type ProgressStep } from "../../actions";
import type { Answers, Workbook } from "../../workbook";
import type { Job } from "../jobs";
import { today } from "../today";
import { answersIn } from "./answers-in";
import { doJob, fairnessOf, formulasIn, understandWorkbook, warmUp } from "./engine";
import { isAtWork } from "./is-at-work";
import { notUnderstood } from "./not-understood";
import { questionsIn } from "./questions-in";
import type { Session } from "./session";
import type { SessionActions } from "./session-actions";
import type { ReadingEvent, SessionEvent } from "./session-event";
import type { Settled } from "./understand";
import { useFollowing } from "./useFollowing";
import { useLookRequests } from "./useLookRequests";
import { useSheetWatch } from "./useSheetWatch";

/** What can be asked of the pane in this state. Everything that happens comes back as an event. */
export function useSession(workbook: Workbook, session: Session, dispatch: Dispatch<SessionEvent>): SessionActions {
  // Each reading has a number; the answer to one that was cancelled or overtaken is not looked at.
  const reading = useRef(0);
  const isJobCancelled = useRef(false);
  // Edits heard of so far: what was read while one was made may be older than it.
  const edits = useRef(0);

  useEffect(warmUp, []);
  const noteProgress = useCallback((step: ProgressStep) => dispatch({ kind: "progressed", step }), [dispatch]);
  const noteChange = useCallback(() => {
    edits.current += 1;
    dispatch({ kind: "cells-changed" });
  }, [dispatch]);
  const beginToWatch = useSheetWatch(workbook, noteChange);

  /** The last reading begun is the one that counts. */
  const readNow = useCallback(
    (settled: Settled, onProgress: OnProgress, asEvent: (outcome: ReadingEvent) => SessionEvent): void => {
      reading.current += 1;
      const own = reading.current;
      const editsBefore = edits.current;
      const noteStep: OnProgress = (step) => {
        // Before the first cell is read, so that no edit is missed; and after the sheets were listed, so that a host that answers nothing
        // fails the reading, which is said, and not the watching, which is not.
        if (step === "read") beginToWatch();
        onProgress(step);
      };
      void understandWorkbook(workbook, settled, noteStep).then((outcome) => {
        if (own !== reading.current) return;
        dispatch(asEvent(outcome));
        if (edits.current !== editsBefore) dispatch({ kind: "cells-changed" });
      });
    },
    [workbook, dispatch, beginToWatch],
  );

  const readWith = (more: Answers): void => {
    if (isAtWork(session)) return;
    const answers = { ...answersIn(session), ...more };
    dispatch({ kind: "read-started", answers });
    readNow({ answers, questions: questionsIn(session) }, noteProgress, (outcome) => outcome);
  };
  const read = (): void => readWith({});

  const follow = useCallback(() => {
    // A reading that waits for a cell to be finished waits without a flicker: its words stay until there is something new to say.
    readNow({ answers: answersIn(session), questions: questionsIn(session) }, () => undefined, (outcome) => (session.kind === "unread" ? outcome : { kind: "followed", outcome }));
  }, [session, readNow]);
  useFollowing(session, follow);
  useLookRequests(read);

  const start = (job: Job): void => {
    if (session.kind !== "ready" || isAtWork(session)) return;
    isJobCancelled.current = false;
    // A reading on its way would overtake what the job is about to write.
    reading.current += 1;
    dispatch({ kind: "job-started", job });
    const context = { workbook, found: session.understood.found, onProgress: noteProgress, isCancelled: () => isJobCancelled.current };
    doJob(job, context)
      .then((outcome) => {
        if (outcome.kind === "stopped") dispatch({ kind: "job-stopped", outcome: notUnderstood({ ...session.understood.found, reading: outcome.reading }) });
        else dispatch({ kind: "job-done", report: outcome.report, undo: outcome.undo === "keep" ? session.undo : outcome.undo });
        dispatch({ kind: "cells-changed" });
      })
      .catch((error: unknown) => dispatch({ kind: "job-failed", failure: describeWorkbookError(error) }));
  };

  const cancel = (): void => {
    if (session.kind === "reading") {
      reading.current += 1;
      dispatch({ kind: "read-cancelled" });
    } else isJobCancelled.current = true;
  };

  return {
    read,
    readWith,
    answer: (question, option) => dispatch({ kind: "answered", question, option }),
    reopenQuestions: () => dispatch({ kind: "questions-reopened" }),
    cancel,
    start,
    dismiss: () => dispatch({ kind: "job-dismissed" }),
    // A place that cannot be shown is no failure of what is on the screen.
    showCells: (where) => void workbook.select(where).catch(() => undefined),
    selectedCells: () => workbook.selection().catch(() => null),
    checkFairness: () => fairnessOf(workbook),
    formulasToFreeze: () => formulasIn(workbook),
    today,
  };
}
