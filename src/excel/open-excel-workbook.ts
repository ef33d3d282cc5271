import type { Workbook } from "../workbook";
import { editCells } from "./edit/edit-cells";
import { findFormulas } from "./find-formulas";
import { readMap } from "./read-map";
import { readSheets } from "./read-sheets";
import { select, selection } from "./select";
import { undoChange } from "./undo/undo-change";
import { watch } from "./watch";
import { applyPlan } from "./write/apply-plan";

/** The workbook that is open in Excel, behind the port. */
export const openExcelWorkbook = (): Workbook => ({ readMap, readSheets, findFormulas, apply: applyPlan, edit: editCells, undo: undoChange, select, selection, watch });
