import type { Dispatch, ReactElement } from "react";
import { areaAddress } from "../../grid";
import { areaBetween } from "../../grid/layout/area";
import { editorKey, SheetGrid } from "../../grid/view";
import { entryText, type WorkbenchSession } from "../../session";
import type { WorkbenchEvent, WorkbenchState } from "../../state";
import { useCompletion } from "../../completion";
import { ForDevelopers } from "../ForDevelopers";
import { FormulaBar } from "../FormulaBar";
import { FunctionHelp } from "../FunctionHelp";
import { SheetTabs } from "../SheetTabs";
import { useSheetViewStyles } from "./SheetView.styles";
import { useFunctions } from "./use-functions";
import { sheetActions } from "./sheet-actions";

interface SheetViewProps {
  readonly session: WorkbenchSession;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchEvent>;
  /** Opens a workbook the server has. */
  readonly onOpenFrom: (url: string) => void;
}

/** The workbook: the formula bar, the active sheet and the tabs. */
export function SheetView({ session, state, dispatch, onOpenFrom }: SheetViewProps): ReactElement {
  const styles = useSheetViewStyles();
  const { workbook } = session;
  const { cursor, editing, revision } = state;
  const sheet = workbook.sheets.find(({ id }) => id === state.sheetId) ?? workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  const functions = useFunctions(session);
  const completion = useCompletion(editing, functions, (text, caret) => dispatch({ kind: "typed", text, caret }));
  if (!sheet) return <p className={styles.empty}>This workbook has no sheets.</p>;
  const actions = sheetActions(session, sheet, state, dispatch);
  return (
    <div className={styles.view}>
      <FormulaBar
        address={areaAddress(areaBetween(cursor.active, cursor.end))}
        entry={entryText(sheet, cursor.active, workbook.dateSystem)}
        editing={editing}
        onGoTo={actions.goTo}
        onEdit={actions.editInBar}
        onType={actions.type}
        onCaret={actions.moveCaret}
        field={completion.field}
        onKeyDown={(event) => completion.onKeyDown(event) || editorKey(event, "edit", actions)}
      />
      <div className={styles.sheet}>
        <SheetGrid key={`${session.id} ${sheet.id}`} workbook={workbook} sheet={sheet} revision={revision} cursor={cursor} editing={editing} actions={actions} completion={completion} />
      </div>
      {editing && <FunctionHelp completion={completion} fieldSelector={`[data-editor="${editing.where}"]`} />}
      <SheetTabs sheets={workbook.sheets} activeSheetId={sheet.id} onChoose={actions.showSheet}>
        <ForDevelopers workbook={workbook} sheet={sheet} trouble={session.trouble} onOpenFrom={onOpenFrom} />
      </SheetTabs>
    </div>
  );
}
