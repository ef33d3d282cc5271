import { useCallback, useEffect, useReducer, useState, type Dispatch } from "react";
import { describeFileError, offerConnection, promised, type WorkbenchSession } from "../../session";
import { reduceWorkbench, startingState, type Notice, type WorkbenchEvent, type WorkbenchState } from "../../state";
import { downloadNamed, type Destination } from "./destination";

/** Opens the bytes of an .xlsx file; rejects where they cannot be read. */
export type OpenSession = (bytes: Uint8Array, name: string) => Promise<WorkbenchSession>;

interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

interface Workbench {
  readonly session: WorkbenchSession | null;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchEvent>;
  readonly open: (file: File) => void;
  /** Opens a workbook the server has. */
  readonly openFrom: (url: string) => void;
  readonly download: () => void;
  /** Saves under another name: where the person chooses, or as a download where the browser has no such choice. */
  readonly saveAs: (destination: Destination) => void;
}

/** The open workbook and the state of the page around it. */
export function useWorkbench(openSession: OpenSession, sampleUrl: string): Workbench {
  const [state, dispatch] = useReducer(reduceWorkbench, { ...startingState, activity: "opening" });
  const [session, setSession] = useState<WorkbenchSession | null>(null);

  const show = useCallback((outcome: WorkbenchSession | Notice): void => {
    if ("workbook" in outcome) {
      setSession(outcome);
      dispatch({ kind: "workbook-opened", sheetId: outcome.workbook.activeSheetId, selection: outcome.workbook.selection });
    } else {
      dispatch({ kind: "noticed", notice: outcome });
    }
    dispatch({ kind: "activity", activity: "idle" });
  }, []);

  const open = useCallback(
    (file: File): void => {
      dispatch({ kind: "activity", activity: "opening" });
      void openFile(readFile(file), openSession).then(show);
    },
    [openSession, show],
  );

  const openFrom = useCallback(
    (url: string): void => {
      dispatch({ kind: "activity", activity: "opening" });
      void openFile(fetchWorkbook(url), openSession).then(show);
    },
    [openSession, show],
  );

  useEffect(() => openFrom(sampleUrl), [openFrom, sampleUrl]);

  // The pane's frame is there before the first workbook is open: what both take goes on side by side.
  const [first] = useState(() => promised<WorkbenchSession>());
  useEffect(() => offerConnection(window, { connect: async (frame) => (await first.promise).connect(frame), open }), [first, open]);

  useEffect(() => {
    if (!session) return;
    first.keep(session);
    const stop = session.onChange((moved) => dispatch({ kind: "workbook-changed", moved }));
    offerConnection(window, { connect: (frame) => session.connect(frame), open });
    return () => {
      stop();
      session.close();
    };
  }, [session, first, open]);

  const saveAs = (destination: Destination): void => void save(session, destination, dispatch);
  const download = (): void => saveAs(downloadNamed(session?.workbook.name ?? ""));
  return { session, state, dispatch, open, openFrom, download, saveAs };
}

/** The open workbook, or a sentence saying why there is none. */
async function openFile(reading: Promise<NamedBytes>, openSession: OpenSession): Promise<WorkbenchSession | Notice> {
  try {
    const { bytes, name } = await reading;
    return await openSession(bytes, name);
  } catch (error) {
    return { tone: "error", text: describeFileError(error) };
  }
}

const readFile = async (file: File): Promise<NamedBytes> => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });

async function fetchWorkbook(url: string): Promise<NamedBytes> {
  const response = await fetch(url);
  if (!response.ok) throw new Error("No workbook was given to start with. Drop one here, or press Open.");
  const name = decodeURIComponent(response.headers.get("X-File-Name") ?? "Workbook.xlsx");
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}

async function save(session: WorkbenchSession | null, destination: Destination, dispatch: Dispatch<WorkbenchEvent>): Promise<void> {
  if (!session) return;
  dispatch({ kind: "activity", activity: "saving" });
  try {
    const { bytes, notes } = await session.save();
    await destination.write(bytes);
    session.workbook.name = destination.name;
    if (notes.length > 0) dispatch({ kind: "noticed", notice: { tone: "info", text: notes.join(" ") } });
  } catch (error) {
    dispatch({ kind: "noticed", notice: { tone: "error", text: `The workbook could not be saved: ${error instanceof Error ? error.message : String(error)}` } });
  }
  dispatch({ kind: "activity", activity: "idle" });
}
