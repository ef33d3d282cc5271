import type { Workbook } from "../workbook";
import { applyPlan } from "./write/apply-plan";
import { readMap } from "./read-map";
import { readSheets } from "./read-sheets";
import { watch } from "./watch";

/** The workbook that is open in Excel, behind the port. */
export const openExcelWorkbook = (): Workbook => ({ readMap, readSheets, apply: applyPlan, watch });
