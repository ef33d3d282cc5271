import type { SheetVisibility } from "../workbook";

/** Our word for it in Excel's. */
export const EXCEL_VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const satisfies Record<SheetVisibility, string>;

/** Excel's word for it in ours. */
export function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
