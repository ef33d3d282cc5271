import type { SheetArea } from "../../host/model";
import type { CellPlace } from "../grid";
import type { Editing, Notice, WorkbenchState } from "./workbench-state";

/** Something that happened on the page or in the workbook. */
export type WorkbenchEvent =
  | { readonly kind: "workbook-opened"; readonly sheetId: string; readonly selection: SheetArea | null }
  /** `moved`: the add-in brought another sheet to the front or selected cells to show them. */
  | { readonly kind: "workbook-changed"; readonly moved: { readonly sheetId: string; readonly selection: SheetArea | null } | null }
  | { readonly kind: "sheet-chosen"; readonly sheetId: string }
  | { readonly kind: "cell-selected"; readonly place: CellPlace; readonly extend: boolean }
  | { readonly kind: "edit-started"; readonly editing: Editing }
  | { readonly kind: "typed"; readonly text: string; readonly caret: number }
  | { readonly kind: "caret-moved"; readonly caret: number }
  | { readonly kind: "edit-ended" }
  | { readonly kind: "noticed"; readonly notice: Notice }
  | { readonly kind: "notice-closed" }
  | { readonly kind: "face-chosen"; readonly face: WorkbenchState["face"] }
  | { readonly kind: "activity"; readonly activity: WorkbenchState["activity"] };
