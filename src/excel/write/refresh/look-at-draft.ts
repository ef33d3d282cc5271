import type { SheetPlan, SeenSheet } from "../../../workbook";
import { followsLooks } from "./follows-looks";
import { lookAtSheet } from "./look-at-sheet";

/** Asks how a draft looks to the program, so that we know our work again; null where its plan does not say what its rows stand for. */
export function lookAtDraft(draft: Excel.Worksheet, plan: SheetPlan): (() => SeenSheet) | null {
  if (plan.anchors === undefined) return null;
  const { rows, columns } = plan.anchors;
  const range = draft.getRangeByIndexes(0, 0, Math.max(1, rows.length), Math.max(1, columns.length));
  return lookAtSheet(draft, range, followsLooks(rows.length, columns.length) ? range : null, "no contents");
}
