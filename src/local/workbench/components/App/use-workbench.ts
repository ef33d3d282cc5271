import { startTransition, useCallback, useEffect, useReducer, useState, type Dispatch } from "react";
import { libraryInPage } from "../../../host";
import { LIBRARY_URL } from "../../../server/library-url";
import { describeOpeningError, fetchWorkbook, type NamedBytes, type OpenedWorkbook, type Opener } from "../../opening";
import { offerConnection, openSession, promised, type WorkbenchSession } from "../../session";
import { reduceWorkbench, startingState, type Notice, type WorkbenchEvent, type WorkbenchState } from "../../state";
import { downloadNamed, type Destination } from "./destination";

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
export function useWorkbench(firstOpened: Promise<OpenedWorkbook>, opener: Opener): Workbench {
  const [state, dispatch] = useReducer(reduceWorkbench, { ...startingState, activity: "opening" });
  const [session, setSession] = useState<WorkbenchSession | null>(null);

  // The pane's frame is there before the first workbook is open: what both take goes on side by side.
  const [first] = useState(() => promised<WorkbenchSession>());

  const show = useCallback((outcome: WorkbenchSession | Notice): void => {
    if ("workbook" in outcome) first.keep(outcome);
    // Drawing the sheet gives way to the pane, which starts at the same time.
    startTransition(() => {
      if ("workbook" in outcome) {
        setSession(outcome);
        dispatch({ kind: "workbook-opened", sheetId: outcome.workbook.activeSheetId, selection: outcome.workbook.selection });
      } else {
        dispatch({ kind: "noticed", notice: outcome });
      }
      dispatch({ kind: "activity", activity: "idle" });
    });
  }, [first]);

  const open = useCallback(
    (file: File): void => {
      dispatch({ kind: "activity", activity: "opening" });
      void sessionOf(readFile(file).then(opener)).then(show);
    },
    [opener, show],
  );

  const openFrom = useCallback(
    (url: string): void => {
      dispatch({ kind: "activity", activity: "opening" });
      void sessionOf(fetchWorkbook(url).then(opener)).then(show);
    },
    [opener, show],
  );

  useEffect(() => void sessionOf(firstOpened).then(show), [firstOpened, show]);
  useEffect(() => offerConnection(window, { connect: (frame) => connect(frame, first.promise), open }), [first, open]);

  useEffect(() => {
    if (!session) return;
    const stop = session.onChange((moved) => dispatch({ kind: "workbook-changed", moved }));
    offerConnection(window, { connect: (frame) => connect(frame, Promise.resolve(session)), open });
    return () => {
      stop();
      session.close();
    };
  }, [session, open]);

  const saveAs = (destination: Destination): void => void save(session, destination, dispatch);
  const download = (): void => saveAs(downloadNamed(session?.workbook.name ?? ""));
  return { session, state, dispatch, open, openFrom, download, saveAs };
}

/** Lets the frame's own scripts run once the library, which is on its way while the workbook still opens, has a host. */
async function connect(frame: Window, opening: Promise<WorkbenchSession>): Promise<void> {
  const library = libraryInPage(frame, LIBRARY_URL);
  await (await opening).connect(frame, library);
}

/** The open workbook, or a sentence saying why there is none. */
async function sessionOf(opening: Promise<OpenedWorkbook>): Promise<WorkbenchSession | Notice> {
  try {
    return await openSession(await opening);
  } catch (error) {
    return { tone: "error", text: describeOpeningError(error) };
  }
}

const readFile = async (file: File): Promise<NamedBytes> => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });

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
