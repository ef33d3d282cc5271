import { FluentProvider, mergeClasses, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { DropTarget } from "../DropTarget";
import { FaceSwitch } from "../FaceSwitch";
import { NoticeBar } from "../NoticeBar";
import { PaneFrame } from "../PaneFrame";
import { SaveAsDialog } from "../SaveAsDialog";
import { SheetView } from "../SheetView";
import type { OpenedWorkbook, Opener } from "../../opening";
import { FIRST_SESSION } from "../../session";
import { Toolbar } from "../Toolbar";
import { useAppStyles } from "./App.styles";
import { undoActions } from "./undo-actions";
import { useSaveAs } from "./use-save-as";
import { useDarkLook } from "./use-dark-look";
import { useHalvesKey } from "./use-halves-key";
import { useWorkbench } from "./use-workbench";

interface AppProps {
  /** The workbook shown first. */
  readonly first: Promise<OpenedWorkbook>;
  /** Opens another. */
  readonly open: Opener;
}

/** The page: sheets on the left, the pane that ships on the right; in a narrow window one of the two at a time. */
export function App({ first, open: opener }: AppProps): ReactElement {
  const styles = useAppStyles();
  const dark = useDarkLook();
  const { session, state, open, openFrom, download, saveAs, dispatch } = useWorkbench(first, opener);
  const { face } = state;
  const { start: onSaveAs, isAskingName, onName, onCancel } = useSaveAs(session?.workbook.name ?? null, saveAs);
  const { undo, redo, onUndo, onRedo, onKeyDown } = undoActions(session, dispatch);
  const listenIn = useHalvesKey(state.editing, dispatch);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <DropTarget onDrop={open}>
        <div className={styles.page} onKeyDown={(event) => isSaveKey(event) ? onSaveAs() : onKeyDown(event)}>
          <Toolbar fileName={session?.workbook.name ?? ""} activity={state.activity} undoable={{ undo, redo }} onUndo={onUndo} onRedo={onRedo} canSave={session !== null} onOpen={open} onDownload={download} onSaveAs={onSaveAs} />
          {state.notice && <NoticeBar notice={state.notice} onClose={() => dispatch({ kind: "notice-closed" })} />}
          <SaveAsDialog open={isAskingName} suggestedName={session?.workbook.name ?? ""} onName={onName} onCancel={onCancel} />
          <FaceSwitch face={face} onChoose={(chosen) => dispatch({ kind: "face-chosen", face: chosen })} />
          <div className={styles.halves}>
            <main className={mergeClasses(styles.sheets, face === "pane" && styles.awayWhenNarrow)}>
              {session ? <SheetView session={session} state={state} dispatch={dispatch} onOpenFrom={openFrom} /> : <Waiting opening={state.activity === "opening"} />}
            </main>
            <aside aria-label="Partner Track" className={mergeClasses(styles.pane, face === "sheet" && styles.awayWhenNarrow)}>
              <PaneFrame sessionId={session?.id ?? FIRST_SESSION} onLoad={listenIn} />
            </aside>
          </div>
        </div>
      </DropTarget>
    </FluentProvider>
  );
}

/** Ctrl+S, which a browser would take for the page. */
function isSaveKey(event: KeyboardEvent<HTMLElement>): boolean {
  const isIt = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s";
  if (isIt) event.preventDefault();
  return isIt;
}

function Waiting({ opening }: { readonly opening: boolean }): ReactElement {
  const styles = useAppStyles();
  return <div className={styles.waiting}><p>{opening ? "Opening the workbook…" : "Drop an .xlsx workbook here, or press Open."}</p></div>;
}
