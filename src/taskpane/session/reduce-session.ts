import type { Answers, Question, Reading } from "../../workbook";
import { isRunning, NO_TASK } from "../jobs";
import { answersIn } from "./answers-in";
import { isAtWork } from "./is-at-work";
import type { KeptWork, ReadySession, RestingSession, Session } from "./session";
import type { ReadingEvent, SessionEvent } from "./session-event";
import { withDefaults } from "./with-defaults";

/** Where does the pane stand after this? An event that no longer fits the state, such as a late answer, changes nothing. */
export function reduceSession(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "read-started":
      return isAtWork(session) ? session : { kind: "reading", answers: event.answers, progress: "map", before: beforeReading(session) };
    case "read-cancelled":
      return beforeReading(session);
    case "progressed":
      return progress(session, event.step);
    case "asked":
    case "refused":
    case "understood":
    case "failed":
      return read(session, event);
    case "answered":
      return session.kind === "asking" ? { ...session, answers: { ...session.answers, [event.question]: event.option } } : session;
    case "questions-reopened":
      return reopenQuestions(session);
    case "cells-changed":
    case "followed":
    case "job-started":
    case "job-done":
    case "job-failed":
    case "job-stopped":
    case "job-dismissed":
      return session.kind === "ready" ? workOn(session, event) : session;
  }
}

function read(session: Session, event: ReadingEvent): Session {
  const kept = keptIn(beforeReading(session));
  switch (event.kind) {
    case "asked":
      return ask(event.reading, event.reading.questions, answersIn(session), kept);
    case "refused":
      return { ...event, answers: answersIn(session), kept };
    case "understood":
      return { kind: "ready", understood: event.understood, freshness: { kind: "current" }, task: kept?.task ?? NO_TASK, undo: kept?.undo ?? null };
    case "failed":
      return { kind: "unread", failure: event.failure, answers: answersIn(session), kept };
  }
}

/** What happens once there is something to work on. */
function workOn(session: ReadySession, event: Extract<SessionEvent, { kind: "cells-changed" | "followed" | `job-${string}` }>): Session {
  switch (event.kind) {
    case "cells-changed":
      return { ...session, freshness: { kind: "changed" } };
    case "followed":
      return follow(session, event.outcome);
    case "job-started":
      return isRunning(session.task) ? session : { ...session, task: { kind: "running", job: event.job, progress: "map" } };
    case "job-done":
      return isRunning(session.task) ? { ...session, task: { kind: "done", job: session.task.job, report: event.report }, undo: event.undo } : session;
    case "job-failed":
      return isRunning(session.task) ? { ...session, task: { kind: "failed", job: session.task.job, failure: event.failure } } : session;
    case "job-stopped":
      return isRunning(session.task) ? { ...follow(session, event.outcome), task: { kind: "stopped", job: session.task.job } } : session;
    case "job-dismissed":
      return isRunning(session.task) ? session : { ...session, task: NO_TASK };
  }
}

/** A reading nobody asked for never takes a good one away: what can no longer be read is said beside it. */
function follow(session: ReadySession, outcome: ReadingEvent): ReadySession {
  switch (outcome.kind) {
    case "understood":
      return { ...session, understood: outcome.understood, freshness: { kind: "current" } };
    case "asked":
    case "refused":
      return { ...session, freshness: { kind: "unclear", reading: outcome.reading } };
    case "failed":
      return { ...session, freshness: { kind: "behind", failure: outcome.failure } };
  }
}

function progress(session: Session, step: Extract<SessionEvent, { kind: "progressed" }>["step"]): Session {
  if (session.kind === "reading") return { ...session, progress: step };
  if (session.kind === "ready" && isRunning(session.task)) return { ...session, task: { ...session.task, progress: step } };
  return session;
}

const beforeReading = (session: Session): RestingSession => (session.kind === "reading" ? session.before : session);

/** Reading anew takes neither the last job's report away nor what takes it back, whatever comes of it and however often it is tried. */
function keptIn(before: RestingSession): KeptWork | undefined {
  if (before.kind === "ready") return { task: before.task, undo: before.undo };
  return before.kind === "idle" ? undefined : before.kept;
}

const ask = (reading: Reading, questions: readonly Question[], answers: Answers, kept: KeptWork | undefined): Session => ({ kind: "asking", reading, questions, answers: withDefaults(questions, answers), kept });

function reopenQuestions(session: Session): Session {
  if (session.kind !== "ready" || isAtWork(session)) return session;
  const { questions, found } = session.understood;
  return questions.length === 0 ? session : ask(found.reading, questions, found.answers, keptIn(session));
}
