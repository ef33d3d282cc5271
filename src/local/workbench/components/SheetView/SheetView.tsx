import type { Dispatch, ReactElement } from "react";
import { areaAddress } from "../../grid";
import { areaBetween } from "../../grid/layout/area";
import { editorKey, SheetGrid } from "../../grid/view";
import { entryText, type WorkbenchSession } from "../../session";
import type { WorkbenchEvent, WorkbenchState } from "../../state";
import { FormulaBar } from "../FormulaBar";
import { SheetTabs } from "../SheetTabs";
import { useSheetViewStyles } from "./SheetView.styles";
import { sheetActions } from "./sheet-actions";

interface SheetViewProps {
  readonly session: WorkbenchSession;
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchEvent>;
}

/** The workbook: the formula bar, the active sheet and the tabs. */
export function SheetView({ session, state, dispatch }: SheetViewProps): ReactElement {
  const styles = useSheetViewStyles();
  const { workbook } = session;
  const { cursor, editing, revision } = state;
  const sheet = workbook.sheets.find(({ id }) => id === state.sheetId) ?? workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
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
        onKeyDown={(event) => editorKey(event, "edit", actions)}
      />
      <div className={styles.sheet}>
        <SheetGrid key={`${session.id} ${sheet.id}`} workbook={workbook} sheet={sheet} revision={revision} cursor={cursor} editing={editing} actions={actions} />
      </div>
      <SheetTabs sheets={workbook.sheets} activeSheetId={sheet.id} onChoose={actions.showSheet} />
    </div>
  );
}
