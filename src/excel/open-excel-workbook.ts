import { WorkbookError, type Workbook } from "../workbook";
import { readMap } from "./read-map";
import { readSheets } from "./read-sheets";
import { select, selection } from "./select";
import { watch } from "./watch";
import { applyPlan } from "./write/apply-plan";

/** The workbook that is open in Excel, behind the port. */
export const openExcelWorkbook = (): Workbook => ({ readMap, readSheets, findFormulas: notYet, apply: applyPlan, edit: notYet, undo: notYet, select, selection, watch });

/** Stands in until the next change. */
const notYet = (): Promise<never> => Promise.reject(new WorkbookError("not-supported", { code: "NotImplemented", doing: "being built", workbook: "untouched" }));
