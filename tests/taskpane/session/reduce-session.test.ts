import fc from "fast-check";
import type { Job } from "../../../src/taskpane/jobs";
import { reduceSession, understoodIn, type ReadySession, type Session, type SessionEvent } from "../../../src/taskpane/session";
import { aComparison } from "../support/comparison-builders";
import { A_FAILURE, aReading, aReady, anAsking, anUnderstood, WHICH_COLUMN } from "../support/session-builders";

const IDLE: Session = { kind: "idle" };
const after = (session: Session, ...events: readonly SessionEvent[]): Session => events.reduce(reduceSession, session);

const WRITE: Job = { kind: "write", choices: {} };
const REPORT = { title: "The comparison is written", lines: [] };
const REFUSED: SessionEvent = { kind: "refused", reading: aReading({ outcome: "refuse", group: null }), readWith: {}, sheetsRead: [] };
const UNDERSTOOD = anUnderstood();
const OFFER = { undo: { kind: "edit", cells: [] }, what: "the comparison" } as const;
const EVENTS: readonly SessionEvent[] = [
  { kind: "read-started", answers: {} },
  { kind: "read-cancelled" },
  { kind: "asked", reading: aReading({ outcome: "ask", questions: [WHICH_COLUMN] }) },
  { kind: "answered", question: "column", option: "F" },
  { kind: "questions-reopened" },
  REFUSED,
  { kind: "understood", understood: UNDERSTOOD },
  { kind: "cells-changed" },
  { kind: "followed", outcome: { kind: "failed", failure: A_FAILURE } },
  { kind: "followed", outcome: { kind: "understood", understood: UNDERSTOOD } },
  { kind: "job-started", job: WRITE },
  { kind: "progressed", step: "write" },
  { kind: "job-done", report: REPORT, undo: OFFER },
  { kind: "job-failed", failure: A_FAILURE },
  { kind: "job-stopped", outcome: { kind: "refused", reading: aReading({ outcome: "refuse", group: null }), readWith: {}, sheetsRead: [] } },
  { kind: "job-dismissed" },
  { kind: "failed", failure: A_FAILURE },
];

describe("reading", () => {
  test("a workbook that is understood goes from reading to ready", () => {
    expect(after(IDLE, { kind: "read-started", answers: {} }, { kind: "progressed", step: "read" })).toMatchObject({ kind: "reading", progress: "read" });
    expect(after(IDLE, { kind: "read-started", answers: {} }, { kind: "understood", understood: UNDERSTOOD })).toMatchObject({ kind: "ready", freshness: { kind: "current" } });
  });

  test("a reading that is cancelled leaves what was there before it", () => {
    for (const before of [IDLE, aReady({}, { undo: OFFER }), anAsking()]) {
      expect(after(before, { kind: "read-started", answers: {} }, { kind: "read-started", answers: {} }, { kind: "read-cancelled" })).toEqual(before);
    }
  });

  test("reading anew takes neither the last job's report away nor what takes it back", () => {
    const written = aReady({}, { task: { kind: "done", job: WRITE, report: REPORT }, undo: OFFER });
    expect(after(written, { kind: "read-started", answers: {} }, { kind: "understood", understood: UNDERSTOOD })).toMatchObject({ task: { kind: "done", report: REPORT }, undo: OFFER });
  });

  test("that fails, is refused or asks in between takes away neither the last report nor the undo", () => {
    const written = aReady({}, { task: { kind: "done", job: WRITE, report: REPORT }, undo: OFFER });
    const understood: SessionEvent = { kind: "understood", understood: UNDERSTOOD };
    const again: SessionEvent = { kind: "read-started", answers: {} };
    for (const outcome of [{ kind: "failed", failure: A_FAILURE }, REFUSED, { kind: "asked", reading: aReading({ outcome: "ask", questions: [WHICH_COLUMN] }) }] as const satisfies readonly SessionEvent[]) {
      expect(after(written, again, outcome, again, outcome, again, understood)).toMatchObject({ kind: "ready", task: { kind: "done", report: REPORT }, undo: OFFER });
    }
  });

  test("nothing is read while a job is at work, whose end would be lost", () => {
    const writing = after(aReady(), { kind: "job-started", job: WRITE });
    expect(after(writing, { kind: "read-started", answers: {} })).toEqual(writing);
  });

  test("a failed reading can be tried again with the same answers", () => {
    expect(after(IDLE, { kind: "read-started", answers: { column: "F" } }, { kind: "failed", failure: A_FAILURE })).toMatchObject({ kind: "unread", answers: { column: "F" } });
  });

  test("questions start with their defaults", () => {
    expect(after(IDLE, { kind: "asked", reading: aReading({ outcome: "ask", questions: [WHICH_COLUMN] }) })).toMatchObject({ kind: "asking", answers: { column: "E" } });
  });

  test("an answer changes its own question and nothing else", () => {
    expect(after(anAsking({ column: "E", year: "2025" }), { kind: "answered", question: "column", option: "F" })).toMatchObject({ answers: { column: "F", year: "2025" } });
  });

  test("the questions can be opened again, with the answers as they were given", () => {
    const ready = aReady({ questions: [WHICH_COLUMN], answers: { column: "F" } });
    expect(after(ready, { kind: "questions-reopened" })).toMatchObject({ kind: "asking", answers: { column: "F" } });
  });

  test("where nothing was asked there is nothing to open again", () => {
    expect(after(aReady(), { kind: "questions-reopened" })).toEqual(aReady());
  });
});

describe("following the sheet", () => {
  const changed = after(aReady(), { kind: "cells-changed" });

  test("edited cells are noted, and what they say now takes the place of what they said", () => {
    expect(changed).toMatchObject({ kind: "ready", freshness: { kind: "changed" } });
    const now = anUnderstood({ comparison: aComparison({ groupName: "Now" }) });
    expect(after(changed, { kind: "followed", outcome: { kind: "understood", understood: now } })).toMatchObject({ understood: now, freshness: { kind: "current" } });
  });

  test.each([
    ["cannot be read any more", { kind: "refused", reading: aReading({ outcome: "refuse", group: null }), readWith: {}, sheetsRead: [] }, "unclear"],
    ["raise a question", { kind: "asked", reading: aReading({ outcome: "ask" }) }, "unclear"],
    ["are not given to us", { kind: "failed", failure: A_FAILURE }, "behind"],
  ] as const)("cells that %s leave the last good figures on the screen, and that is said", (_, outcome, freshness) => {
    const session = after(changed, { kind: "followed", outcome });
    expect(understoodIn(session)).toEqual(UNDERSTOOD);
    expect(session).toMatchObject({ freshness: { kind: freshness } });
  });
});

describe("a job", () => {
  const writing = after(aReady(), { kind: "job-started", job: WRITE });

  test("starts only once the workbook was understood", () => {
    expect(after(IDLE, { kind: "job-started", job: WRITE })).toEqual(IDLE);
  });

  test("goes over its progress to its report, with what takes it back", () => {
    expect(after(writing, { kind: "progressed", step: "write" })).toMatchObject({ task: { kind: "running", progress: "write" } });
    expect(after(writing, { kind: "job-done", report: REPORT, undo: OFFER })).toMatchObject({ task: { kind: "done", report: REPORT }, undo: OFFER });
  });

  test("that is at work is not started twice", () => {
    expect(after(writing, { kind: "job-started", job: { kind: "inputs" } })).toEqual(writing);
  });

  test("that fails costs no figure and no undo", () => {
    const failed = after({ ...aReady(), undo: OFFER }, { kind: "job-started", job: WRITE }, { kind: "job-failed", failure: A_FAILURE });
    expect(failed).toMatchObject({ task: { kind: "failed", job: WRITE }, undo: OFFER });
    expect(understoodIn(failed)).toEqual(UNDERSTOOD);
  });

  test("that finds other cells than were read stops, and says what became of them", () => {
    const stopped = after(writing, { kind: "job-stopped", outcome: { kind: "refused", reading: aReading({ outcome: "refuse" }), readWith: {}, sheetsRead: [] } });
    expect(stopped).toMatchObject({ task: { kind: "stopped" }, freshness: { kind: "unclear" } });
  });

  test("whose end arrives after the pane moved on changes nothing", () => {
    expect(after(aReady(), { kind: "job-done", report: REPORT, undo: null })).toEqual(aReady());
  });

  test("can be put away once it has ended, but not while it is at work", () => {
    expect(after(writing, { kind: "job-dismissed" })).toEqual(writing);
    expect(after(writing, { kind: "job-done", report: REPORT, undo: OFFER }, { kind: "job-dismissed" })).toMatchObject({ task: { kind: "none" }, undo: OFFER });
  });
});

describe("whatever happens, in whatever order", () => {
  const histories = fc.array(fc.constantFrom(...EVENTS), { maxLength: 20 });

  test("property: a job is only ever at work on a workbook that was understood", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const session = after(IDLE, ...events);
        const wasUnderstood = events.some((event) => event.kind === "understood");
        expect(understoodIn(session) === null || wasUnderstood).toBe(true);
      }),
    );
  });

  test("property: a reading nobody asked for never takes the figures away", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS.filter(({ kind }) => kind === "followed" || kind === "cells-changed" || kind.startsWith("job-"))), { maxLength: 20 }), (events) => {
        expect((after(aReady(), ...events) as ReadySession).understood).toBeDefined();
      }),
    );
  });

  test("property: every question that is asked has an answer", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const session = after(IDLE, ...events);
        const questions = session.kind === "asking" ? session.questions : [];
        const answers = session.kind === "asking" ? session.answers : {};
        expect(questions.every(({ id, options }) => options.some((option) => option.id === answers[id]))).toBe(true);
      }),
    );
  });
});
