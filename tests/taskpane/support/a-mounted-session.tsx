import { act, renderHook, waitFor } from "@testing-library/react";
import { useReducer } from "react";
import { openExcelWorkbook } from "../../../src/excel";
import type { Job } from "../../../src/taskpane/jobs";
import { reduceSession, useSession, type Session, type SessionActions, type Understood } from "../../../src/taskpane/session";
import type { Workbook } from "../../../src/workbook";

/** What the pane does behind its screens, on the workbook open in the local host. */
export interface MountedSession {
  readonly workbook: Workbook;
  readonly session: () => Session;
  readonly understood: () => Understood;
  readonly actions: () => SessionActions;
  /** How often it began to read, asked or unasked. */
  readonly readings: () => number;
  /** Reads, and waits for whatever comes of it. */
  readonly read: () => Promise<void>;
  /** Does a job, and waits for whatever comes of it. */
  readonly job: (job: Job) => Promise<void>;
  readonly close: () => void;
}

export function aMountedSession(): MountedSession {
  let readings = 0;
  const excel = openExcelWorkbook();
  const workbook: Workbook = { ...excel, readMap: () => ((readings += 1), excel.readMap()) };
  const { result, unmount } = renderHook(() => {
    const [session, dispatch] = useReducer(reduceSession, { kind: "idle" });
    return { session, actions: useSession(workbook, session, dispatch) };
  });
  const session = (): Session => result.current.session;
  const ready = (): Extract<Session, { kind: "ready" }> => {
    const now = session();
    if (now.kind !== "ready") throw new Error(`The session is ${now.kind}.`);
    return now;
  };
  return {
    workbook,
    session,
    understood: () => ready().understood,
    actions: () => result.current.actions,
    readings: () => readings,
    read: async () => {
      act(() => result.current.actions.read());
      await waitFor(() => expect(session().kind).not.toBe("reading"));
    },
    job: async (job) => {
      act(() => result.current.actions.start(job));
      await waitFor(() => expect(ready().task.kind).not.toBe("running"));
    },
    close: unmount,
  };
}
