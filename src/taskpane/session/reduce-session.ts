import type { Answers, Reading } from "../../workbook";
import { answersIn } from "./answers-in";
import type { Retry, Session } from "./session";
import type { SessionEvent } from "./session-event";
import { understoodIn } from "./understood-in";
import { withDefaults } from "./with-defaults";

/** Where does the pane stand after this? An event that no longer fits the state, such as a late answer, changes nothing. */
export function reduceSession(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "read-started":
      return { kind: "reading", answers: event.answers, progress: "map" };
    case "asked":
      return ask(event.reading, answersIn(session));
    case "answered":
      return session.kind === "asking" ? { ...session, answers: { ...session.answers, [event.question]: event.option } } : session;
    case "questions-reopened":
      return reopenQuestions(session);
    case "refused":
      return { kind: "refused", reading: event.reading, answers: answersIn(session) };
    case "understood":
      return { kind: "ready", understood: event.understood, freshness: "current" };
    case "cells-changed":
      return noteChange(session);
    case "write-started":
      return startWriting(session);
    case "progressed":
      return session.kind === "reading" || session.kind === "writing" ? { ...session, progress: event.step } : session;
    case "written":
      return session.kind === "writing" ? { kind: "written", understood: event.understood, receipt: event.receipt } : session;
    case "failed":
      return { kind: "failed", failure: event.failure, retry: retryFor(session) };
  }
}

function ask(reading: Reading, answers: Answers): Session {
  return { kind: "asking", reading, questions: reading.questions, answers: withDefaults(reading.questions, answers) };
}

function reopenQuestions(session: Session): Session {
  const understood = understoodIn(session);
  if (understood === null || understood.questions.length === 0) return session;
  return { kind: "asking", reading: understood.reading, questions: understood.questions, answers: withDefaults(understood.questions, understood.answers) };
}

function noteChange(session: Session): Session {
  return session.kind === "ready" || session.kind === "written" ? { kind: "ready", understood: session.understood, freshness: "changed" } : session;
}

function startWriting(session: Session): Session {
  const understood = understoodIn(session);
  return understood === null ? session : { kind: "writing", understood, progress: "map" };
}

function retryFor(session: Session): Retry {
  const understood = understoodIn(session);
  return understood === null ? { job: "read", answers: answersIn(session) } : { job: "write", understood };
}
