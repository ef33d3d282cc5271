import fc from "fast-check";
import { reduceSession, understoodIn, type Session, type SessionEvent } from "../../../src/taskpane/session";
import { A_FAILURE, aReading, aReady, anAsking, anUnderstood, WHICH_COLUMN } from "../support/session-builders";

const IDLE: Session = { kind: "idle" };
const after = (session: Session, ...events: readonly SessionEvent[]): Session => events.reduce(reduceSession, session);

const RECEIPT = { sheets: ["Associate Comparison"], left: [], kept: [], undo: null, roundTrips: 3 };
const EVENTS: readonly SessionEvent[] = [
  { kind: "read-started", answers: {} },
  { kind: "asked", reading: aReading({ outcome: "ask", questions: [WHICH_COLUMN] }) },
  { kind: "answered", question: "column", option: "F" },
  { kind: "questions-reopened" },
  { kind: "refused", reading: aReading({ outcome: "refuse", group: null }) },
  { kind: "understood", understood: anUnderstood() },
  { kind: "cells-changed" },
  { kind: "write-started" },
  { kind: "progressed", step: "write" },
  { kind: "written", understood: anUnderstood(), receipt: RECEIPT },
  { kind: "failed", failure: A_FAILURE },
];

describe("reading", () => {
  test("a question starts with its default and keeps what was answered before", () => {
    const reading = aReading({ outcome: "ask", questions: [WHICH_COLUMN, { ...WHICH_COLUMN, id: "year" }] });
    const asking = after(IDLE, { kind: "read-started", answers: { year: "F" } }, { kind: "asked", reading });
    expect(asking).toMatchObject({ kind: "asking", answers: { column: "E", year: "F" } });
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

  test("cells edited after they were read are noted, and a new reading clears the note", () => {
    const changed = after(aReady(), { kind: "cells-changed" });
    expect(changed).toMatchObject({ kind: "ready", freshness: "changed" });
    expect(after(changed, { kind: "understood", understood: anUnderstood() })).toMatchObject({ freshness: "current" });
  });
});

describe("writing", () => {
  test("nothing is written before the workbook was understood", () => {
    expect(after(IDLE, { kind: "write-started" })).toEqual(IDLE);
  });

  test("it goes from ready over its progress to the receipt", () => {
    const writing = after(aReady(), { kind: "write-started" }, { kind: "progressed", step: "write" });
    expect(writing).toMatchObject({ kind: "writing", progress: "write" });
    expect(after(writing, { kind: "written", understood: anUnderstood(), receipt: RECEIPT })).toMatchObject({ kind: "written", receipt: RECEIPT });
  });

  test("a receipt that arrives after the pane moved on changes nothing", () => {
    expect(after(aReady(), { kind: "written", understood: anUnderstood(), receipt: RECEIPT })).toEqual(aReady());
  });
});

describe("failing", () => {
  test("a failed reading is tried again with the same answers", () => {
    expect(after(IDLE, { kind: "read-started", answers: { column: "F" } }, { kind: "failed", failure: A_FAILURE })).toMatchObject({
      kind: "failed",
      retry: { job: "read", answers: { column: "F" } },
    });
  });

  test("a failed writing keeps what was understood, so that nothing has to be read again", () => {
    const failed = after(aReady(), { kind: "write-started" }, { kind: "failed", failure: A_FAILURE });
    expect(failed).toMatchObject({ kind: "failed", retry: { job: "write" } });
    expect(understoodIn(failed)).toEqual(anUnderstood());
  });
});

describe("whatever happens, in whatever order", () => {
  const histories = fc.array(fc.constantFrom(...EVENTS), { maxLength: 20 });

  test("property: only a workbook that was understood is ever written", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const session = after(IDLE, ...events);
        const wasUnderstood = events.some((event) => event.kind === "understood");
        if (session.kind === "writing" || session.kind === "written") expect(wasUnderstood).toBe(true);
        else expect(understoodIn(session) === null || wasUnderstood).toBe(true);
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
